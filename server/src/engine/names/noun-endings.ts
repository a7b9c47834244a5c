/** The cases of a Russian noun besides the nominative, and those of the plural, in the order of the endings below. */
export const NOUN_CASES = [
  "genitive",
  "dative",
  "accusative",
  "instrumental",
  "prepositional",
  "plural",
  "genitive plural",
  "dative plural",
  "instrumental plural",
  "prepositional plural",
] as const;

export type NounGender = "m" | "f" | "n" | "plural";

/** The forms of a noun by `NOUN_CASES`; several where usage differs, none where there is no such form. */
export interface DeclinedNoun {
  readonly gender: NounGender;
  readonly forms: readonly (readonly string[])[];
}

/**
 * A noun in all cases; `gender` is what an adjective before it says, `null` where none does. `null` for a noun that does not decline. Of
 * living beings the accusative is the genitive.
 */
export function declinedNoun(noun: string, gender: NounGender | null): DeclinedNoun | null {
  const small = noun.toLowerCase().replaceAll("ё", "е");
  if (/^\p{Lu}{2,}$/u.test(noun) && !/^[^аеиоуыэюя]{0,2}(?:[аеиоуыэюя][^аеиоуыэюя]{1,2})+$/.test(small)) return null;
  if (/^\p{Lu}{1,2}$/u.test(noun) || STAYS.test(small)) return null;
  const fitting = RULES.find(({ test, of }) => test.test(small) && (gender === null || gender === of));
  const rule = fitting ?? (gender === "plural" && /[ияа]$/.test(small) ? PLURAL : null);
  if (!rule) return null;
  const stem = rule.stem(noun);
  const endings = rule.of === "plural" ? pluralEndings(small) : rule.endings;
  const forms = endings.map((ways) => ways.split("/").map((ending) => (ending === "=" ? noun : ended(stem, ending))));
  const irregular = IRREGULAR_PLURAL.get(small);
  if (irregular) forms[5] = [stem + irregular];
  return { gender: rule.of, forms: NOUN_CASES.map((_, i) => forms[i] ?? []) };
}

/** `=` is the nominative, `-` no ending, `*` one before which a vowel comes in: `Точек`, `Тунгусок`, `башен`. */
function ended(stem: string, ending: string): string {
  if (ending === "-") return stem;
  if (!ending.startsWith("*")) return stem + ending;
  const soft = ending === "*ь" ? "ь" : "";
  if (/[жчшщ]к$/i.test(stem)) return `${stem.slice(0, -1)}ек`;
  if (/[ьй]к$/i.test(stem)) return `${stem.slice(0, -2)}ек`;
  if (/[бвгдзклмнпрстфх]к$/i.test(stem)) return `${stem.slice(0, -1)}ок`;
  if (soft && /[^аеёиоуыэюяй]н$/i.test(stem)) return `${stem.slice(0, -1)}ен`;
  if (soft && /[^аеёиоуыэюяй]л$/i.test(stem)) return `${stem.slice(0, -1)}ель`;
  if (/сн$/i.test(stem)) return `${stem.slice(0, -1)}ен`;
  return stem + soft;
}

interface Rule {
  readonly of: NounGender;
  /** Of the noun in small letters, without ё. */
  readonly test: RegExp;
  readonly stem: (noun: string) => string;
  readonly endings: readonly string[];
}

const rule = (of: NounGender, test: RegExp, stem: number | readonly [RegExp, string], endings = ""): Rule => ({
  of,
  test,
  stem: (noun) => (typeof stem === "number" ? noun.slice(0, noun.length - stem) : noun.replace(...stem)),
  endings: endings.split(" "),
});

const oneOf = (list: string): RegExp => new RegExp(`^(?:${list.replaceAll(" ", "|")})$`);

/** Foreign names in vowels, ministries in short, and the like. */
const STAYS =
  /^(?:мин[а-я]{3,}[ыия]|осло|кино|казино|хельсинки|нагасаки|кавасаки|папуа|.*[оуюиыэ]а)$|[уэю]$|^.$|^.[аеиоыя]$|[^аеиоуыэюя]{4,}$/;

const HARD = "а у = ом е ы ов ам ами ах";
const VELAR = "а у = ом е и ов ам ами ах";
const HUSHING = "а у = ем/ом е и ей ам ами ах";
const HISSING = "а у = ом/ем е ы ев/ов ам ами ах";
const SOFT = "я ю ь ем е и ей ям ями ях";
const SOFT_FEMININE = "и и ь ью и и ей ям ями ях";
const YOD = "я ю й ем е и ев ям ями ях";

const PLURAL = rule("plural", /./, 1);

/** Of several rules that fit a noun the first holds. */
const RULES: readonly Rule[] = [
  rule("plural", /(?:ы|[гкхщ]и)$/, 1),
  rule("plural", /^(?:учения|соглашения|сражения|испытания|события|соревнования)$/, 1),
  // Vowels that go.
  rule("m", oneOf("египет хребет козел орел котел осел узел посол угол ветер"), [/[еёо](.)$/i, "$1"], HARD),
  rule("m", oneOf("лев"), [/ев$/i, "ьв"], HARD),
  rule("m", oneOf("день пень камень корень ремень огонь шершень"), [/[ео](.)ь$/i, "$1"], "я ю = ем е и ей ям ями ях"),
  rule("m", oneOf("соловей воробей муравей"), [/ей$/i, "ь"], "я ю = ем е и ев ям ями ях"),
  rule("m", /[аеиоуыэюя]ец$/, [/ец$/i, "йц"], HISSING),
  rule("m", /[^аеиоуыэюя]лец$|[аеиоуыэюя]лец$/, [/ец$/i, "ьц"], HISSING),
  rule("m", /[аеиоуыэюя][^аеиоуыэюя]ец$/, [/ец$/i, "ц"], HISSING),
  rule("m", /..(?:[жчшщнд]|ел|ол|ес)ок$/, [/ок$/i, "к"], VELAR),
  // Consonants.
  rule("m", /[гкх]$/, 0, VELAR),
  rule("m", /[жчшщ]$/, 0, HUSHING),
  rule("m", /ц$/, 0, HISSING),
  rule("m", /ий$/, 1, "я ю й ем и и ев ям ями ях"),
  rule("m", /й$/, 1, YOD),
  rule("m", /[бвдзлмнпрстф]$/, 0, HARD),
  // A soft sign.
  rule(
    "f",
    oneOf(
      "сибирь тверь дверь тень тюмень осень степь цепь сталь магистраль модель роль соль нудоль цитадель даль вертикаль медаль русь рысь обь топь",
    ),
    1,
    SOFT_FEMININE,
  ),
  rule(
    "m",
    /(?:лебедь|медведь|голубь|гость|путь|князь|витязь|ферзь|гусь|лось|карась|ноготь|[лр]ь|[еоуыя]нь)$/,
    1,
    SOFT,
  ),
  rule("f", /ь$/, 1, SOFT_FEMININE),
  rule("m", /ь$/, 1, SOFT),
  // а, я
  rule("f", /[гкх]а$/, 1, "и е у ой е и * ам ами ах"),
  rule("f", /[жчшщ]а$/, 1, "и е у ей е и - ам ами ах"),
  rule("f", /ца$/, 1, "ы е у ей е ы - ам ами ах"),
  rule("f", /а$/, 1, "ы е у ой е ы * ам ами ах"),
  rule("f", /ия$/, 1, "и и ю ей и и й ям ями ях"),
  rule("f", /ья$/, 1, "и е ю ей е и - ям ями ях"),
  rule("f", /[аеоуыэюя]я$/, 1, "и е ю ей е и й ям ями ях"),
  rule("f", /я$/, 1, "и е ю ей е и *ь ям ями ях"),
  // о, е
  rule("n", /(?:ств|ов|ев|ин|ын|сел|дел|озер|золот|крыл|войск|болот|ядр)о$/, 1, "а у о ом е а - ам ами ах"),
  rule("n", /ие$/, 1, "я ю е ем и я й ям ями ях"),
  rule("n", /ье$/, 1, "я ю е ем е я - ям ями ях"),
  rule("n", /(?:мор|пол)е$/, 1, "я ю е ем е я ей ям ями ях"),
  rule("n", /(?:ищ|лнц|рдц)е$/, 1, "а у е ем е а - ам ами ах"),
];

/** Of words that are in the plural to begin with. */
function pluralEndings(small: string): readonly string[] {
  if (/ия$/.test(small)) return ["й", "ям", "я", "ями", "ях"];
  if (/[гкх]и$/.test(small)) return [/[^аеиоуыэюя]ки$/.test(small) ? "*" : "-/ов", "ам", "и", "ами", "ах"];
  if (/щи$/.test(small)) return ["-/ей", "ам", "и", "ами", "ах"];
  if (/и$/.test(small)) return ["ей", "ям", "и", "ями", "ях"];
  const genitive = /^(?:силы|войска)$/.test(small) ? "-" : IN_OV.test(small) ? "ов" : "-/ов";
  return [genitive, "ам", small.slice(-1), "ами", "ах"];
}

const IN_OV = /^(?:штаты|эмираты|вертолеты|самолеты|острова|заводы)$/;

const IRREGULAR_PLURAL: ReadonlyMap<string, string> = new Map([
  ["тополь", "я"],
  ["остров", "а"],
  ["катер", "а"],
]);

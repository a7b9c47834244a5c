import { CYRILLIC_WOMEN, FOREIGN_MEN_IN_CYRILLIC, RUSSIAN_MEN } from "./given-name-lists";
import { isSlavicSurname, type PersonName } from "./person-name";
import { latinSpellings } from "./transliteration";

/**
 * How a name that is known in Latin letters alone is likely to be spelt in Russian, the likeliest first; nothing for a name that does not
 * look Russian, whose Russian spelling nobody could tell from its letters.
 */
export function cyrillicSpellings({
  order,
  given,
  surname,
}: PersonName): readonly Pick<PersonName, "given" | "surname">[] {
  if (order !== "given first" || given.length > 1 || !/^[a-z'-]+$/i.test(surname) || !isSlavicSurname(surname))
    return [];
  const first = given.length === 0 ? [""] : russianGivenNames(given[0]!);
  const surnames = russianSurnames(surname);
  return first.flatMap((name) => surnames.map((surname) => ({ given: name === "" ? [] : [name], surname })));
}

let givenNames: ReadonlyMap<string, string> | undefined;

/** A common given name by its spelling; by its letters one that is not. */
export function russianGivenNames(name: string): readonly string[] {
  givenNames ??= spellings();
  const found = givenNames.get(name);
  return found ? [found] : /^[A-Z][a-z]+$/.test(name) ? [cyrillicOf(name)] : [];
}

function spellings(): ReadonlyMap<string, string> {
  const byLatin = new Map<string, string>();
  for (const small of `${RUSSIAN_MEN} ${FOREIGN_MEN_IN_CYRILLIC} ${CYRILLIC_WOMEN}`.trim().split(/\s+/)) {
    const name = small[0]!.toUpperCase() + small.slice(1);
    for (const spelling of latinSpellings(name, "ru")) if (!byLatin.has(spelling)) byLatin.set(spelling, name);
  }
  return byLatin;
}

/** Latin letters do not always show a soft sign after l. */
function russianSurnames(surname: string): readonly string[] {
  const plain = cyrillicOf(surname);
  const soft = plain.replace(/л(?=[бвгдзкмнпстфхцчшщ])/g, "ль");
  return [...new Set([plain, soft])];
}

/** A word in Cyrillic letters, as Russian words in Latin ones come from them; with a capital at the beginning. */
export function cyrillicOf(word: string): string {
  const small = word.toLowerCase();
  const letters = STEPS.reduce((text, [from, to]) => text.replace(from, to), small);
  return letters.replace(/(^|-)([^-])/g, (_, dash, first) => dash + first.toUpperCase());
}

const STEPS: readonly (readonly [RegExp, string])[] = [
  [/s(?:k(?:iy|ii|yy|y|i))$/, "ский"],
  [/ts(?:k(?:iy|ii|yy|y|i))$/, "цкий"],
  [/(?:ay|ai)a$/, "ая"],
  [/shch|sch/g, "щ"],
  [/zh/g, "ж"],
  [/kh/g, "х"],
  [/ts/g, "ц"],
  [/ch/g, "ч"],
  [/sh/g, "ш"],
  [/(?<=[bvgdzklmnprstfc])ye/g, "ье"],
  [/ye|(?<=[iaeou])ye/g, "е"],
  [/yo/g, "ё"],
  [/yu|iu(?!$)/g, "ю"],
  [/ya|(?<=[bvgdzklmnprstf])ia(?=[a-z])/g, "я"],
  [/(?<=[aeiou])[yi]/g, "й"],
  [/iy$|y$/g, "ий"],
  [/y/g, "ы"],
  [/'/g, "ь"],
  [/x/g, "кс"],
  [/^e/, "э"],
  ...Object.entries({
    a: "а",
    b: "б",
    c: "к",
    d: "д",
    e: "е",
    f: "ф",
    g: "г",
    h: "х",
    i: "и",
    j: "й",
    k: "к",
    l: "л",
    m: "м",
  }).map(([from, to]) => [new RegExp(from, "g"), to] as const),
  ...Object.entries({ n: "н", o: "о", p: "п", q: "к", r: "р", s: "с", t: "т", u: "у", v: "в", w: "в", z: "з" }).map(
    ([from, to]) => [new RegExp(from, "g"), to] as const,
  ),
];

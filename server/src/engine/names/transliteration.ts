import { OTHER_SPELLINGS } from "./given-name-spellings";

/**
 * How a Russian (or, for `uk`, Ukrainian) word is spelt in Latin letters: by the press, BGN/PCGN, passports, ISO 9 and the like; the
 * likeliest first, each once; nothing for a word without letters that sound.
 */
export function latinSpellings(word: string, lang: "ru" | "uk"): readonly string[] {
  const key = `${lang} ${word}`;
  let found = known.get(key);
  if (found) return found;
  const schemes = lang === "uk" ? UKRAINIAN : RUSSIAN;
  const spellings = [...(OTHER_SPELLINGS.get(word) ?? []), ...schemes.map((scheme) => spelt(word, scheme))];
  found = [...new Set(spellings)].filter((spelling) => spelling !== "");
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, found);
  return found;
}

/** A word without the marks on and in its Latin letters: `Erdogan` of `Erdoğan`, `Duc` of `Đức`. */
export const withoutMarks = (word: string): string =>
  IS_ASCII.test(word)
    ? word
    : word
        .normalize("NFD")
        .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, "")
        .normalize("NFC")
        .replace(/[đĐłŁøØıßæÆœŒ]/g, (letter) => PLAIN[letter]!);

const IS_ASCII = /^[\x20-\x7e]*$/;

const PLAIN: Readonly<Record<string, string>> = {
  đ: "d",
  Đ: "D",
  ł: "l",
  Ł: "L",
  ø: "o",
  Ø: "O",
  ı: "i",
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  Œ: "Oe",
};

const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

/** What the schemes write differently; the other letters are the same everywhere. */
interface Scheme {
  /** е at the beginning, after a vowel and after ь or ъ. */
  readonly ye: readonly [initial: string, afterVowel: string, afterSign: string];
  readonly yo: string;
  /** й before a consonant and after other vowels than и and ы. */
  readonly y: string;
  /** ий and ый at the end. */
  readonly iy: readonly [string, string];
  readonly yu: string;
  readonly ya: string;
  readonly kh: string;
  readonly ks: string;
  readonly sign: string;
  readonly other?: Readonly<Record<string, string>>;
}

const PRESS: Scheme = {
  ye: ["Ye", "ye", "ye"],
  yo: "yo",
  y: "i",
  iy: ["y", "y"],
  yu: "yu",
  ya: "ya",
  kh: "kh",
  ks: "x",
  sign: "",
};

const BGN: Scheme = { ...PRESS, y: "y", iy: ["iy", "yy"], ks: "ks" };

const PLAIN_E = { ye: ["E", "e", "ie"], yo: "e" } as const;

const RUSSIAN: readonly Scheme[] = [
  { ...PRESS, yo: "e" },
  { ...PRESS, ...PLAIN_E },
  { ...BGN, yo: "e", iy: ["y", "y"] },
  BGN,
  { ...PRESS, ...PLAIN_E, iy: ["i", "i"], ks: "ks" },
  { ...BGN, ...PLAIN_E, iy: ["ii", "y"], y: "i", yu: "iu", ya: "ia" },
  { ...BGN, ye: ["Ye", "ye", "'ye"], sign: "'" },
  {
    ...BGN,
    ye: ["E", "e", "'e"],
    yo: "ë",
    y: "j",
    iy: ["ij", "yj"],
    yu: "ju",
    ya: "ja",
    kh: "h",
    sign: "'",
    other: { ж: "ž", ц: "c", ч: "č", ш: "š", щ: "šč" },
  },
];

const UKRAINIAN_LETTERS = { г: "h", и: "y", і: "i", ї: "i", є: "ie", ґ: "g", "'": "", "’": "" };

const UKRAINIAN: readonly Scheme[] = [
  { ...BGN, ye: ["E", "e", "e"], iy: ["yy", "yy"], yu: "iu", ya: "ia", other: UKRAINIAN_LETTERS },
  { ...BGN, ye: ["E", "e", "e"], iy: ["y", "y"], other: { ...UKRAINIAN_LETTERS, ї: "yi", є: "ye" } },
];

const LETTERS: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  ж: "zh",
  з: "z",
  и: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ы: "y",
  э: "e",
};

const VOWEL = /[аеёиоуыэюяіїє]/;

/** Each part of a double or several-part name in its own letter case. */
const spelt = (name: string, scheme: Scheme): string =>
  name
    .split(" ")
    .map((word) =>
      word
        .split("-")
        .map((part) => speltPart(part, scheme))
        .join("-"),
    )
    .filter((word) => word !== "")
    .join(" ");

function speltPart(part: string, scheme: Scheme): string {
  const small = part.toLowerCase();
  const letters = [...small].map((letter, i) => latinOf(small, i, letter, scheme)).join("");
  return small.startsWith(part.slice(0, 1)) ? letters : letters.slice(0, 1).toUpperCase() + letters.slice(1);
}

function latinOf(word: string, at: number, letter: string, scheme: Scheme): string {
  const before = word[at - 1] ?? "-";
  const isEnd = at >= word.length - 2 && word.endsWith("й");
  const own = scheme.other?.[letter];
  if (own !== undefined && !(letter === "и" && isEnd)) return own;
  if (letter === "е") {
    const [initial, afterVowel, afterSign] = scheme.ye;
    return before === "-"
      ? initial.toLowerCase()
      : VOWEL.test(before)
        ? afterVowel
        : /[ьъ]/.test(before)
          ? afterSign
          : "e";
  }
  if (isEnd && /^[иы]й$/.test(word.slice(-2))) return letter === "й" ? "" : scheme.iy[letter === "и" ? 0 : 1];
  if (letter === "й") return scheme.y;
  if (letter === "ё") return /[жчшщ]/.test(before) && scheme.yo === "yo" ? "e" : scheme.yo;
  if (letter === "ь" || letter === "ъ") return /[её]/.test(word[at + 1] ?? "") ? "" : scheme.sign;
  if (letter === "х") return scheme.kh;
  if (letter === "с" && before === "к" && scheme.ks === "x") return "";
  if (letter === "к" && word[at + 1] === "с") return scheme.ks === "x" ? "x" : "k";
  if (letter === "ю") return scheme.yu;
  if (letter === "я") return scheme.ya;
  return LETTERS[letter] ?? letter;
}

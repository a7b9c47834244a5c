import { latin } from "../likeness";
import { editDistance } from "../spelling";

/**
 * A word in small Latin letters as rough as spellings of one name in two languages differ: `Дмитрий`, `Dmitry` and `Dmitriy` are
 * the same, and so are `Рухани` and `Rouhani`. Marks do not count.
 */
export function sound(word: string): string {
  let rough = known.get(word);
  if (rough === undefined) {
    rough = ROUGH.reduce((now, [from, to]) => now.replace(from, to), latin(word));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, rough);
  }
  return rough;
}

const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

const ROUGH: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, "sh"],
  [/tch/g, "ch"],
  [/kh/g, "h"],
  [/c(?=[eiy])/g, "s"],
  [/ck|q|c(?!h)/g, "k"],
  [/tz/g, "ts"],
  [/ph/g, "f"],
  [/w/g, "v"],
  [/ou/g, "u"],
  [/x/g, "ks"],
  [/[jy]/g, "i"],
  [/(\p{L})\1+/gu, "$1"],
  [/i(?=[aeou])/g, ""],
];

/**
 * Whether a word of a text may be a word of a name: inflected as Russian words are, in the letters of another language, or, where it
 * is long, misspelt. Numbers and single letters must be the same.
 */
export function areAlike(word: string, name: string): boolean {
  if (word === name) return true;
  if (/\p{N}/u.test(word + name) || word.length < 2 || name.length < 2) return false;
  const [a, b] = [sound(word), sound(name)];
  return a === b || (isRussian(word) && isInflected(a, b)) || isMisspelt(a, b);
}

/** Whether a word has Cyrillic letters. */
export const isRussian = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

/** Endings as they sound, of words in a text and of names. */
const ENDINGS = new Set(
  "a u e i o m om em im oi ei ou oiu ego ogo omu emu u ih imi am ami ah oe ie ii ov".split(" ").concat(""),
);
const NAME_ENDINGS = new Set(["", "a", "i", "e", "o", "oi", "ii"]);

/** Whether a word may be an inflected form of a Russian name; both as they sound. */
export const isInflected = (word: string, name: string): boolean =>
  isFormOf(word, name) || isFormOf(word, withoutVowel(name));

function isFormOf(word: string, name: string): boolean {
  let shared = 0;
  while (shared < word.length && word[shared] === name[shared]) shared++;
  for (let stem = shared; stem >= Math.max(Math.min(3, name.length), name.length - 2); stem--)
    if (ENDINGS.has(word.slice(stem)) && NAME_ENDINGS.has(name.slice(stem))) return true;
  return false;
}

/** Without the last vowel before a consonant, which inflected forms drop: `Павел`, `Павла`; `Иноходец`. */
const withoutVowel = (name: string): string => name.replace(/[eo](?=[^aeiou]{1,2}$)/, "");

function isMisspelt(a: string, b: string): boolean {
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const most = shorter >= 11 ? 2 : shorter >= 7 ? 1 : 0;
  return longer - shorter <= most && a[0] === b[0] && editDistance(a, b) <= most;
}

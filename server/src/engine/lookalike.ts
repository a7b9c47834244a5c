/** Scripts whose letters look alike. */
export type Script = "Latin" | "Cyrillic";

const LETTERS: Readonly<Record<Script, RegExp>> = { Latin: /\p{Script=Latin}/u, Cyrillic: /\p{Script=Cyrillic}/u };

const LATIN = "ABCEHKMOPTXYaceopxy";
const CYRILLIC = "АВСЕНКМОРТХУасеорху";

const TO: Readonly<Record<Script, ReadonlyMap<string, string>>> = {
  Latin: new Map([...CYRILLIC].map((letter, i) => [letter, LATIN[i]!])),
  Cyrillic: new Map([...LATIN].map((letter, i) => [letter, CYRILLIC[i]!])),
};

/** The script that a language is written in, where it is one of the two. */
export function scriptOf(lang: string): Script | null {
  if (last?.lang !== lang) last = { lang, script: scriptBy(lang) };
  return last.script;
}

/** It is asked about each mention of a file. */
let last: { readonly lang: string; readonly script: Script | null } | null = null;

function scriptBy(lang: string): Script | null {
  const [base = "", ...subtags] = lang.toLowerCase().split("-");
  if (subtags.includes("latn")) return "Latin";
  if (subtags.includes("cyrl") || /^(ru|uk|be|bg|mk|kk|ky|mn|tg|tt|ba|cv|os)$/.test(base)) return "Cyrillic";
  return /^(en|vi|de|fr|es|it|pt|nl|pl|cs|sk|hu|ro|tr|az|fi|sv|da|nb|nn|no|et|lv|lt|hr|sl|id|ms)$/.test(base)
    ? "Latin"
    : null;
}

/** Whether a word of `words` has letters of both scripts. */
export const hasMixedWord = (words: string): boolean =>
  LETTERS.Latin.test(words) && LETTERS.Cyrillic.test(words) && wordsIn(words).some(isMixed);

/**
 * The words with every mixed word in one script: the one that has lookalikes for all letters of the other, or of both
 * `preferred`. `null` where a mixed word cannot be written so.
 */
export function unmixed(words: string, preferred: Script | null): string | null {
  let isClear = true;
  const result = words.replace(WORD, (word) => {
    if (!isMixed(word)) return word;
    const [first, second] = scripts(preferred);
    const right = inScript(word, first) ?? inScript(word, second);
    if (right === null) isClear = false;
    return right ?? word;
  });
  return isClear ? result : null;
}

/** The words with every word of only lookalikes in `script`, or `null` where there is none. */
export function respelt(words: string, script: Script): string | null {
  if (!LETTERS[otherThan(script)].test(words)) return null;
  const result = words.replace(WORD, (word) => inScript(word, script) ?? word);
  return result === words ? null : result;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const wordsIn = (words: string): readonly string[] => words.match(WORD) ?? [];

const isMixed = (word: string): boolean => LETTERS.Latin.test(word) && LETTERS.Cyrillic.test(word);

const otherThan = (script: Script): Script => (script === "Latin" ? "Cyrillic" : "Latin");

const scripts = (preferred: Script | null): readonly [Script, Script] =>
  preferred === "Latin" ? ["Latin", "Cyrillic"] : ["Cyrillic", "Latin"];

/** The word with its letters of the other script replaced by lookalikes; `null` where one has none. */
function inScript(word: string, script: Script): string | null {
  const other = LETTERS[otherThan(script)];
  const letters = [...word].map((letter) => (other.test(letter) ? TO[script].get(letter) : letter));
  return letters.includes(undefined) ? null : letters.join("");
}

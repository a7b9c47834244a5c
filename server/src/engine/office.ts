import { foldWords, isFolded } from "./fold";
import { remembered } from "./remembered";

/** A title taken apart: the words of the office itself, and those that say whose. All in small letters. */
export interface Office {
  readonly words: readonly string[];
  readonly of: readonly string[];
}

/** `Deputy Prime Minister of Russia` is the office `deputy prime minister`; `министр обороны России` is `министр обороны`. */
export const officeIn = remembered((title): Office => {
  const words = wordsIn(title.replace(/\(.*/, ""));
  const of = words.findIndex((word, i) => i > 0 && /^(of|de|du|des|von)$/.test(word) && words.slice(i).every(isOfName));
  let end = of === -1 ? words.length : of;
  if (of === -1 && !words.every(isCapital)) while (end > 1 && isCapital(words[end - 1]!)) end--;
  return { words: words.slice(0, end).map(small), of: words.slice(end).map(small) };
});

/**
 * Whether the words right before a name, and the first ones of the mention, call its bearer by the office, in whatever
 * case. A former, future or deputy holder is not called so.
 */
export function isCalled({ words, of }: Office, before: string, mention: string): boolean {
  const ahead = wordsAhead(before);
  const first = mention === "" ? [] : wordsIn(mention);
  if (isForm(words, first.slice(0, words.length))) return !ahead.slice(-2).some(isQualified);
  let end = ahead.length;
  while (
    end > 0 &&
    (/^\p{Lu}{2,4}$/u.test(ahead[end - 1]!) || of.some((word) => areForms(word, small(ahead[end - 1]!))))
  )
    end--;
  const start = end - words.length;
  if (start < 0 || !isForm(words, ahead.slice(start, end))) return false;
  return !ahead.slice(Math.max(0, start - 2), start).some(isQualified);
}

let last: { readonly before: string; readonly words: readonly string[] } = { before: "", words: [] };

/** The words of the sentence before a name, remembered for the next office that is asked for. */
function wordsAhead(before: string): readonly string[] {
  if (last.before !== before)
    last = { before, words: wordsIn(before.replace(/^.*[,.;:!?()](?=\s|$)/s, "")).flatMap(inFull) };
  return last.words;
}

/** `Совбеза`, the `Совета безопасности`. */
const inFull = (word: string): readonly string[] =>
  ABBREVIATIONS.find(([abbreviation]) => word.startsWith(abbreviation))?.[1] ?? [word];

const ABBREVIATIONS: readonly (readonly [string, readonly string[]])[] = [
  ["Совбез", ["Совета", "безопасности"]],
  ["Совфед", ["Совета", "Федерации"]],
  ["Госдум", ["Государственной", "думы"]],
  ["Генштаб", ["Генерального", "штаба"]],
];

/** A quick look for whether any of the offices can be in words, which need not be folded. */
export function quickLook(offices: readonly Office[]): (words: string) => boolean {
  const isIn = quickLookAtFolded(offices);
  return (words) => isIn(words) || (isSpeltOtherwise(words) && isIn(foldWords(words)));
}

/** The same for folded words. */
export function quickLookAtFolded(offices: readonly Office[]): (words: string) => boolean {
  if (offices.length === 0) return () => false;
  const heads = offices.map(({ words: [first = ""] }) =>
    first
      .slice(0, 4)
      .replace(/[^\p{L}]/gu, ".")
      .replaceAll("е", "[её]"),
  );
  return looksFor([...new Set(heads)].join("|"));
}

/** Many are called by the same offices. */
const looksFor = remembered((pattern) => {
  const each = new RegExp(pattern, "iu");
  return (words: string): boolean => each.test(words);
});

/** Whether folding may change more than white space, quotation marks and dashes. */
const isSpeltOtherwise = (words: string): boolean =>
  !isFolded(words) && /[\u00ad\u200b-\u200f\u2060\ufeff\p{M}]/u.test(words);

/** Whether the words of one office are all among those of the other. */
export const isPartOf = (part: Office, whole: Office): boolean =>
  part.words.every((word) => whole.words.some((other) => areForms(word, other)));

const wordsIn = (words: string): string[] =>
  foldWords(words)
    .split(" ")
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter((word) => word !== "");

const small = (word: string): string => word.toLowerCase();

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

const isOfName = (word: string): boolean => isCapital(word) || /^(of|the|and|for|de|du|des|la|von|der)$/.test(word);

const isForm = (office: readonly string[], words: readonly string[]): boolean =>
  office.length === words.length && office.every((word, i) => areForms(word, small(words[i]!)));

/** Endings differ by up to three letters. */
function areForms(a: string, b: string): boolean {
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= 4 && Math.max(a.length, b.length) - shared <= 3;
}

/** Words before an office that make it another one, or one that is no longer or not yet held. */
const isQualified = (word: string): boolean =>
  /^(former|ex|then|late|future|acting|next|previous|vice|deputy|first|assistant|бывш|экс|тогдашн|прежн|будущ|покойн|вице|зам|помощни|советни|первы|cựu|nguyên|phó|quyền)/iu.test(
    word,
  );

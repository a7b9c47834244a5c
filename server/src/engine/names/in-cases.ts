import { declinedNoun } from "./noun-endings";

/** The words of a list. */
export const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Russian nouns, given in the nominative, in all cases and numbers. */
export const inCases = (nouns: string): readonly string[] =>
  wordsOf(nouns).flatMap((noun) => [noun, ...(declinedNoun(noun, null)?.forms.flat() ?? [])]);

/** Words of two syllables that a list has, with commas between: `khách sạn`. */
export interface Pairs {
  readonly isLast: (word: string) => boolean;
  /** In small letters. */
  readonly has: (before: string, word: string) => boolean;
}

export function pairsOf(list: string): Pairs {
  const pairs = new Set(list.split(/,\s*/));
  const lasts = new Set([...pairs].map((pair) => pair.slice(pair.indexOf(" ") + 1)));
  return { isLast: (word) => lasts.has(word), has: (before, word) => pairs.has(`${before} ${word}`) };
}

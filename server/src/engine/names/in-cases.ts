import { declinedNoun } from "./noun-endings";

/** The words of a list. */
export const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Russian nouns, given in the nominative, in all cases and numbers. */
export const inCases = (nouns: string): readonly string[] =>
  wordsOf(nouns).flatMap((noun) => [noun, ...(declinedNoun(noun, null)?.forms.flat() ?? [])]);

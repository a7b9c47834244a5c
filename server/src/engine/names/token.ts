import { foldWords } from "../fold";
import type { Span } from "../span";
import { TOKEN } from "./lexicon";

/** A run of letters or a run of digits of folded words. Offsets are those of the folded words. */
export interface Token extends Span {
  readonly text: string;
  /** In small letters. */
  readonly small: string;
  /** Whether nothing or a dash is between it and the one before. */
  readonly isAttached: boolean;
}

/** The tokens of words, which need not be folded. */
export function tokensIn(words: string): readonly Token[] {
  const folded = foldWords(words);
  let last = -1;
  return [...folded.matchAll(TOKEN)].map(({ 0: text, index: start }) => {
    const isAttached = last !== -1 && /^-?$/.test(folded.slice(last, start));
    last = start + text.length;
    return { text, small: text.toLowerCase(), start, end: last, isAttached };
  });
}

import { foldWords } from "../fold";
import type { Span } from "../span";
import { gapAfter, tokenAt, tokensOf } from "./tokens";

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
  const all = tokensOf(foldWords(words));
  return all.starts.map((start, i) => {
    const text = tokenAt(all, i);
    const isAttached = i > 0 && /^-?$/.test(gapAfter(all, i - 1));
    return { text, small: text.toLowerCase(), start, end: all.ends[i]!, isAttached };
  });
}

import { lineEnd, lineStart } from "./edit/lines";
import type { Span } from "./span";

/** Words of a text with what stands around them in their line, as a concordance shows them (KWIC). */
export interface Surroundings {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * The surroundings of a span: at most `width` UTF-16 units a side, cut between words, with an ellipsis where the line
 * goes on. White space is written as single spaces.
 */
export function surroundings(text: string, { start, end }: Span, width: number): Surroundings {
  const left = text.slice(lineStart(text, start), start);
  const right = text.slice(end, lineEnd(text, end));
  const before = left.length <= width ? left : `…${left.slice(-width).replace(/^\S*(?=\s)/u, "")}`;
  const after = right.length <= width ? right : `${right.slice(0, width).replace(/(?<=\s)\S*$/u, "")}…`;
  return { before: spaced(before), words: spaced(text.slice(start, end)), after: spaced(after) };
}

const spaced = (words: string): string => words.replace(/\s+/g, " ");

import type { Span } from "../span";

/** Where the line of `at` begins. */
export const lineStart = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1);

/** Where the line of `at` ends, before its line feed. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

/** How far the line's first character is from its beginning. */
export const columnOf = (text: string, at: number): number => at - lineStart(text, at);

/** The end of what a node says, without the white space that a block takes with it. */
export function contentEnd(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1]!)) at--;
  return at;
}

/** The whole lines of an item, with its last line feed. */
export function linesOfItem(text: string, item: Span): Span {
  const end = lineEnd(text, contentEnd(text, item));
  return { start: lineStart(text, item.start), end: Math.min(end + 1, text.length) };
}

/** Whether an item of a list stands on lines of its own, behind a hyphen, and not in brackets. */
export const isBlockItem = (text: string, item: Span): boolean =>
  /^\s*-\s+$/.test(text.slice(lineStart(text, item.start), item.start));

/** A line moved to the right, or to the left as far as it begins with spaces. An empty one stays empty. */
export function shifted(line: string, distance: number): string {
  if (line === "" || distance >= 0) return line === "" ? "" : " ".repeat(distance) + line;
  return line.slice(Math.min(-distance, line.length - line.trimStart().length));
}

/** A text whose first line begins at column `from`, for a place at column `to`: its further lines are moved along. */
export const movedTo = (text: string, from: number, to: number): string =>
  text
    .split("\n")
    .map((line, i) => (i === 0 ? line : shifted(line, to - from)))
    .join("\n");

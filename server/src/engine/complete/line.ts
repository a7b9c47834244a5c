import { lineEnd, lineStart } from "../edit/lines";

/** What one line of block YAML begins with, as far as it can be told from the line alone. Columns count from 0. */
export interface Line {
  /** The column of the first character that is no space. */
  readonly indent: number;
  /** The columns of the hyphens that begin items. */
  readonly dashes: readonly number[];
  /** Where what follows the hyphens begins. */
  readonly content: number;
  readonly key: { readonly name: string; readonly end: number } | null;
  /** Where the value behind the key begins; without a key, the same as `content`. */
  readonly value: number;
  /** The value, or all that follows the hyphens, without a comment behind it. */
  readonly rest: string;
}

/** The structure of a line without its line feed. */
export function lineOf(line: string): Line {
  const indent = indentOf(line);
  const dashes: number[] = [];
  let content = indent;
  for (;;) {
    const dash = /^-( +|$)/.exec(line.slice(content));
    if (!dash) break;
    dashes.push(content);
    content += dash[0].length;
  }
  const key = keyOf(line, content);
  const value = key?.value ?? content;
  return { indent, dashes, content, key, value, rest: withoutComment(line.slice(value)) };
}

/** Plain or quoted, up to a colon that a space or the end of the line follows. Linear in the length of the line. */
function keyOf(line: string, start: number) {
  const quoted = QUOTED.exec(line.slice(start))?.[0];
  const colon = COLON.exec(line.slice(start + (quoted?.length ?? 0)));
  if (!colon) return null;
  const value = start + (quoted?.length ?? 0) + colon.index + colon[0].length;
  const written = line.slice(start, value - colon[0].length).trimEnd();
  const isKey = quoted ? written === quoted : PLAIN.test(written) && !/\s#/.test(written);
  return isKey ? { name: unquoted(written), end: start + written.length, value } : null;
}

const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;
const COLON = /:(?:[ \t]+|$)/;
const PLAIN = /^[^\s"'#&*!|>%@`{}[\],:-]/;

const unquoted = (word: string): string => (/^["']/.test(word) ? word.slice(1, -1) : word);

/** Whether the line is blank or holds a comment only. */
export const isIdle = (line: string): boolean => /^\s*(?:#|$)/.test(line);

/** A value up to a comment behind it, and without white space at its end. */
export function withoutComment(value: string): string {
  const quoted = QUOTED.exec(value);
  if (quoted) return quoted[0];
  return value.replace(/(^|\s)#.*$/, "").trimEnd();
}

/**
 * The lines above the one that begins at `start`, nearest first, but for idle ones and those that are indented more
 * than `level` answers at that moment.
 */
export function* linesAbove(
  text: string,
  start: number,
  level: () => number,
): Generator<{ readonly at: number; readonly line: Line }> {
  for (let at = start; at > 0; ) {
    at = lineStart(text, at - 1);
    const words = text.slice(at, lineEnd(text, at));
    if (indentOf(words) <= level() && !isIdle(words)) yield { at, line: lineOf(words) };
  }
}

function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 0x20) indent++;
  return indent;
}

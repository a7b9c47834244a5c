/** A zero-based line and a zero-based column in UTF-16 code units, as LSP counts. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The offset of each line's first code unit; the first is always 0. */
export type Lines = Uint32Array;

/** Where the lines of a canonical text begin. */
export const linesOf = (text: string): Lines =>
  (text.length > LARGE && recent.find((each) => each.text === text)?.lines) || linesIn(text);

/**
 * The lines of `after`, which came of a text with these lines when `[start, end)` was replaced: no more is looked through than was put in. Those of
 * the last large texts are remembered for `linesOf`, which is asked about a document once more as a source.
 */
export function linesAfter(lines: Lines, { start, end, text }: Replacement, after: string): Lines {
  const front = lines.subarray(0, positionAt(lines, start).line + 1);
  const between = linesIn(text).subarray(1);
  const back = lines.subarray(positionAt(lines, end).line + 1);
  const moved = new Uint32Array(front.length + between.length + back.length);
  moved.set(front);
  for (const [i, at] of between.entries()) moved[front.length + i] = start + at;
  const behind = front.length + between.length;
  const shift = text.length - (end - start);
  for (let i = 0; i < back.length; i++) moved[behind + i] = back[i]! + shift;
  if (after.length > LARGE) recent[(oldest = (oldest + 1) % RECENT)] = { text: after, lines: moved };
  return moved;
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function linesIn(text: string): Lines {
  const starts: number[] = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return new Uint32Array(starts);
}

/** In code units. */
const LARGE = 100_000;

const RECENT = 2;
const recent: { readonly text: string; readonly lines: Lines }[] = [];
let oldest = -1;

/** The position of a UTF-16 offset. An offset beyond the text stays on the last line. */
export function positionAt(lines: Lines, offset: number): Position {
  const line = lineAt(lines, offset);
  return { line, character: columnAt(lines, line, offset) };
}

/** The line of a position, as `positionAt` has it. */
export function lineAt(lines: Lines, offset: number): number {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (lines[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** The column of a position, as `positionAt` has it. */
export const columnAt = (lines: Lines, line: number, offset: number): number => Math.max(0, offset - lines[line]!);

/**
 * The UTF-16 offset of a position in a text of `length` code units. A column beyond the end of its line means the end
 * of that line, a line beyond the last one the end of the text, as LSP has it.
 */
export function offsetAt(lines: Lines, length: number, position: Position): number {
  if (position.line < 0) return 0;
  if (position.line >= lines.length) return length;
  const start = lines[position.line]!;
  const next = lines[position.line + 1];
  const end = next === undefined ? length : next - 1;
  return Math.min(start + Math.max(0, position.character), end);
}

/**
 * Turns UTF-16 offsets of `text` into code point offsets. Asking in ascending order costs one pass over the text in
 * all; an earlier offset starts again from the beginning.
 */
export function codePoints(text: string): (utf16: number) => number {
  let unit = 0;
  let points = 0;
  return (utf16) => {
    if (utf16 < unit) unit = points = 0;
    while (unit < utf16 && unit < text.length) {
      unit += isPair(text, unit) ? 2 : 1;
      points++;
    }
    return points;
  };
}

/** Turns a code point offset of `text` into a UTF-16 offset; beyond the end it is the length of the text. */
export function utf16Of(text: string, points: number): number {
  let unit = 0;
  for (let left = points; left > 0 && unit < text.length; left--) unit += isPair(text, unit) ? 2 : 1;
  return unit;
}

function isPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  if (high < 0xd800 || high > 0xdbff) return false;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}

import { lineEdits } from "../format/line-edits";
import { linesOf, positionAt } from "../units";

/** Which lines of a text are which lines of the same text later. Lines are 0-based. */
export interface LineMap {
  /** What an old line has in common with the lines that it may be now: the same number. */
  readonly before: (line: number) => number;
  /** What a new line has in common with the lines that it may have been. */
  readonly now: (line: number) => number;
  /** The line that an old line is now, or the one nearest to where it was. */
  readonly nearest: (line: number) => number;
}

/** Lines that are unchanged are themselves; a run of edited lines is the run that took its place, as a whole. */
export function lineMap(before: string, now: string): LineMap {
  const [old, last] = [linesOf(before), lastLine(now)];
  const was: number[] = [];
  const is: number[] = [];
  const nearest: number[] = [];
  const copy = (to: number): void => {
    while (was.length < to) {
      const line = is.length;
      was.push(line);
      is.push(line);
      nearest.push(line);
    }
  };
  lineEdits(before, now).forEach(({ start, end, text }, i) => {
    copy(positionAt(old, start).line);
    const [first, count] = [is.length, lineCount(text)];
    const run = -1 - i;
    const gone = lineCount(before.slice(start, end));
    for (let line = 0; line < gone; line++) {
      nearest.push(first + Math.max(0, Math.min(line, count - 1)));
      was.push(run);
    }
    for (let left = count; left > 0; left--) is.push(run);
  });
  copy(old.length);
  return {
    before: (line) => was[line]!,
    now: (line) => is[line]!,
    nearest: (line) => Math.min(last, nearest[line]!),
  };
}

const lineCount = (text: string): number => (text.match(/\n/g)?.length ?? 0) + Number(/[^\n]$/.test(text));

const lastLine = (text: string): number => Math.max(0, lineCount(text) - 1);

import type { Span } from "../span";

/** A replacement in the canonical text of one file. */
export interface Edit extends Span {
  readonly text: string;
  /** What it is for, where somebody looks at the edits before they are made. */
  readonly label?: string;
  /** The part of `text` that stands for what somebody has still to type. */
  readonly blank?: Span;
}

/** The edits of one file; `create` where the file does not exist yet and is made of `edits[0].text`. */
export interface FileEdits {
  readonly uri: string;
  readonly create: boolean;
  readonly edits: readonly Edit[];
}

/** The text after all edits, which must not overlap; of two at one place the first comes first. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** The smallest single edit that makes `after` of `before`. */
export function difference(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  const isSame = (a: number, b: number, length: number): boolean =>
    before.slice(a, a + length) === after.slice(b, b + length);
  let start = 0;
  for (const step of STEPS) while (start + step <= most && isSame(start, start, step)) start += step;
  let left = 0;
  for (const step of STEPS)
    while (left + step <= most - start && isSame(before.length - left - step, after.length - left - step, step))
      left += step;
  return { start, end: before.length - left, text: after.slice(start, after.length - left) };
}

/** In code units: long pieces are compared many times faster than one after the other. */
const STEPS = [4096, 64, 1];

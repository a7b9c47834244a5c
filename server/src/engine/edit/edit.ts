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
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let left = 0;
  while (
    left < most - start &&
    before.charCodeAt(before.length - 1 - left) === after.charCodeAt(after.length - 1 - left)
  )
    left++;
  return { start, end: before.length - left, text: after.slice(start, after.length - left) };
}

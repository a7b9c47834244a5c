import { hashOf } from "../hash";
import type { LoadedText } from "../source";
import type { Anchors } from "./anchor";

/** What is remembered of an annotation file while somebody types into its text; its anchors follow the typing. */
export interface Typing {
  /** Where the mentions stood in the texts that were there before, the last one last. */
  readonly history: readonly Past[];
}

interface Past extends Mark {
  readonly anchors: Anchors;
}

/** What tells a text from the others that were there while it was typed into. */
interface Mark {
  readonly length: number;
  readonly hash: number;
}

const marks = new WeakMap<LoadedText, Mark>();

/** Remembered, as the text after one edit is the one before the next. */
export function markOf(source: LoadedText): Mark {
  let mark = marks.get(source);
  if (!mark) marks.set(source, (mark = { length: source.text.length, hash: hashOf(source.text) }));
  return mark;
}

import { hashOf } from "../hash";
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

export const markOf = (text: string): Mark => ({ length: text.length, hash: hashOf(text) });

import type { Result } from "../anchor/decide";
import type { FileState } from "../corpus";
import type { LoadedText } from "../source";
import type { Edit } from "./edit";
import { accepted, type SelectorEdit } from "./reselect";

const ACCEPTED: ReadonlySet<Result> = new Set(["moved", "changed"]);

/** The edits that accept what moved or changed in an annotation file; `text` is its canonical text. */
export const reanchored = (state: FileState, text: string, source: LoadedText): readonly SelectorEdit[] =>
  accepted(state, text, source, ACCEPTED).map(({ index, edit }) => ({ index, edit: wholeWords(text, edit) }));

/** The same edit, of whole words where it is about a part of one, so that it can be read. */
function wholeWords(text: string, { start, end, text: next }: Edit): Edit {
  let [from, to] = [start, end];
  while (from > 0 && LETTER.test(text[from - 1]!)) from--;
  while (to < text.length && LETTER.test(text[to]!)) to++;
  return { start: from, end: to, text: text.slice(from, start) + next + text.slice(end, to) };
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

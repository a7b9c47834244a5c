import type { Result } from "../anchor/decide";
import type { FileState } from "../corpus";
import type { LoadedText } from "../source";
import { difference, type Edit } from "./edit";
import { accepted } from "./reselect";

/** The edit that says where one mention stands now. */
export interface Reanchored {
  readonly index: number;
  readonly edit: Edit;
}

const ACCEPTED: ReadonlySet<Result> = new Set(["moved", "changed"]);

/**
 * For each mention of an annotation file that moved or changed, one edit that writes its selector anew; whichever of them
 * are made, those mentions are found by their selectors. `text` is the file's canonical text.
 */
export const reanchored = (state: FileState, text: string, source: LoadedText): readonly Reanchored[] =>
  state.file.mentions.flatMap((_, index) => {
    if (!ACCEPTED.has(state.anchors?.at(index)?.result ?? "exact")) return [];
    const { text: after, count } = accepted(state, text, source, ACCEPTED, (i) => i === index);
    return count === 0 ? [] : [{ index, edit: wholeWords(text, difference(text, after)) }];
  });

/** The same edit, of whole words where it replaces a part of one, so that they can be read. */
function wholeWords(text: string, { start, end, text: next }: Edit): Edit {
  let [from, to] = [start, end];
  while (from > 0 && /[\p{L}\p{M}\p{N}]/u.test(text[from - 1]!)) from--;
  while (to < text.length && /[\p{L}\p{M}\p{N}]/u.test(text[to]!)) to++;
  return { start: from, end: to, text: text.slice(from, start) + next + text.slice(end, to) };
}

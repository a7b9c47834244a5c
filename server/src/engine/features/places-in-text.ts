import { hull } from "../anchor/anchor";
import type { FileState } from "../corpus";
import type { Span } from "../span";

/**
 * Where in the text the mention stands that a place of its annotation file belongs to, or each place that it fits; nothing
 * for a place outside of mentions and for a mention whose words are not found.
 */
export function placesInText({ file, anchors }: FileState, { start }: Pick<Span, "start">): readonly Span[] {
  const index = indexAt(file.mentions, start);
  const anchor = index === -1 ? null : anchors?.at(index);
  if (anchor?.result === "ambiguous") return anchor.candidates;
  const span = hull(anchor);
  return span ? [span] : [];
}

/** The index of the item that an offset lies in, or -1; the items are in the order of the file. */
function indexAt(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (items[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const item = items[low];
  return item && item.start <= offset ? low : -1;
}

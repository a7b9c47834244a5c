import type { Anchor } from "../anchor/anchor";
import type { FileState } from "../corpus";
import type { Related } from "../problem";
import type { Mention } from "../records";
import type { Span } from "../span";

/** A mention with its place in the text. */
export interface Placed {
  readonly mention: Mention;
  readonly span: Span;
}

let last: { readonly state: FileState; readonly overlapping: readonly Placed[] } | null = null;

/**
 * The continuous mentions that share letters of the text with another one; fragments may interleave as they like. Few files have any.
 * Remembered for one file, as several rules ask.
 */
export function overlappingMentions(state: FileState): readonly Placed[] {
  if (last?.state !== state) last = { state, overlapping: areApart(state) ? NONE : overlappingIn(state) };
  return last.overlapping;
}

const NONE: readonly Placed[] = [];

/** Whether the mentions stand one behind the other, in the order of the text. */
function areApart({ file, anchors }: FileState): boolean {
  let start = -1;
  let end = -1;
  for (let i = 0; anchors && i < file.mentions.length; i++) {
    const from = anchors.startAt(i);
    if (from === -1) continue;
    if (from < end || from === start) return false;
    start = from;
    end = anchors.endAt(i);
  }
  return true;
}

function overlappingIn({ file, anchors }: FileState): readonly Placed[] {
  if (!anchors) return NONE;
  const order = [...file.mentions.keys()].filter((i) => isContinuous(anchors.at(i)));
  const found = new Set<number>();
  let farthest = -1;
  for (const i of order.toSorted(
    (a, b) => anchors.startAt(a) - anchors.startAt(b) || anchors.endAt(b) - anchors.endAt(a),
  )) {
    if (farthest !== -1 && anchors.startAt(i) < anchors.endAt(farthest)) found.add(farthest).add(i);
    if (farthest === -1 || anchors.endAt(i) > anchors.endAt(farthest)) farthest = i;
  }
  return order
    .filter((i) => found.has(i))
    .map((i) => ({ mention: file.mentions[i]!, span: { start: anchors.startAt(i), end: anchors.endAt(i) } }));
}

const isContinuous = (anchor: Anchor | null): boolean => anchor?.spans.length === 1;

/** From the first of a mention's words to the last, in the annotation file. */
export const wordsSpan = ({ exact }: Mention): Span => ({ start: exact[0]!.start, end: exact.at(-1)!.end });

/** Points at the words of another mention of the same file. */
export const relatedTo = ({ file }: FileState, { exact }: Mention, message: string): readonly Related[] => [
  { uri: file.uri, start: exact[0]!.start, end: exact[0]!.end, message },
];

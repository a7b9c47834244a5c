import type { FileState } from "../corpus";
import type { Related } from "../problem";
import type { Mention } from "../records";
import { bySpan, type Span } from "../span";

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
  if (last?.state !== state) last = { state, overlapping: areApart(state) ? NONE : overlappingIn(placedIn(state)) };
  return last.overlapping;
}

const NONE: readonly Placed[] = [];

/** Whether the mentions stand one behind the other, in the order of the text. */
function areApart({ file, anchors }: FileState): boolean {
  let start = -1;
  let end = -1;
  for (let i = 0; i < file.mentions.length; i++) {
    const span = continuousAt(anchors, i);
    if (!span) continue;
    if (span.start < end || span.start === start) return false;
    ({ start, end } = span);
  }
  return true;
}

const placedIn = ({ file, anchors }: FileState): readonly Placed[] =>
  file.mentions.flatMap((mention, i) => {
    const span = continuousAt(anchors, i);
    return span ? [{ mention, span }] : [];
  });

function continuousAt(anchors: FileState["anchors"], index: number): Span | null {
  const spans = anchors?.at(index)?.spans;
  return spans?.length === 1 ? spans[0]! : null;
}

function overlappingIn(placed: readonly Placed[]): readonly Placed[] {
  const found = new Set<Placed>();
  let farthest: Placed | null = null;
  for (const each of placed.toSorted((a, b) => bySpan(a.span, b.span))) {
    const { start, end } = each.span;
    if (farthest && (start < farthest.span.end || start === farthest.span.start)) found.add(farthest).add(each);
    if (!farthest || end > farthest.span.end) farthest = each;
  }
  return placed.filter((each) => found.has(each));
}

/** From the first of a mention's words to the last, in the annotation file. */
export const wordsSpan = ({ exact }: Mention): Span => ({ start: exact[0]!.start, end: exact.at(-1)!.end });

/** Points at the words of another mention of the same file. */
export const relatedTo = ({ file }: FileState, { exact }: Mention, message: string): readonly Related[] => [
  { uri: file.uri, start: exact[0]!.start, end: exact[0]!.end, message },
];

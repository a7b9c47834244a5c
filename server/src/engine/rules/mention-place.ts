import { hull } from "../anchor/anchor";
import type { FileState } from "../corpus";
import type { Related } from "../problem";
import type { Mention } from "../records";
import type { Span } from "../span";

/** A mention with its place in the text. */
export interface Placed {
  readonly mention: Mention;
  readonly span: Span;
}

let last: { readonly state: FileState; readonly placed: readonly Placed[] } | null = null;

/** The continuous mentions that were found; fragments of others may interleave as they like. Remembered for one file, as several rules ask. */
export function placedMentions(state: FileState): readonly Placed[] {
  if (last?.state !== state) last = { state, placed: placedIn(state) };
  return last.placed;
}

function placedIn({ file, anchors }: FileState): readonly Placed[] {
  return file.mentions.flatMap((mention, i) => {
    const anchor = anchors?.at(i);
    const span = hull(anchor);
    return span && anchor?.spans.length === 1 ? [{ mention, span }] : [];
  });
}

/** From the first of a mention's words to the last, in the annotation file. */
export const wordsSpan = ({ exact }: Mention): Span => ({ start: exact[0]!.start, end: exact.at(-1)!.end });

/** Points at the words of another mention of the same file. */
export const relatedTo = ({ file }: FileState, { exact }: Mention, message: string): readonly Related[] => [
  { uri: file.uri, start: exact[0]!.start, end: exact[0]!.end, message },
];

import type { Span } from "../span";
import type { Lines } from "../units";
import type { Result } from "./decide";

/** Where a selector was found and how sure that is. */
export interface Anchor {
  readonly result: Result;
  /** The fragments; one for a continuous mention, none for an ambiguous one and an orphan. */
  readonly spans: readonly Span[];
  /** The places that compete, of an ambiguous mention or an orphan whose words stand somewhere; the likeliest first. */
  readonly candidates: readonly LikelyPlace[];
  /** From 0 to 1; of a mention that was not found, that of its likeliest place. */
  readonly confidence: number;
  /** What the words became, by fragment; only for `changed`. */
  readonly words?: readonly string[];
}

/** A place that a mention may have. */
export interface LikelyPlace extends Span {
  /** From 0 to 1; 0 where nothing can be said. */
  readonly confidence: number;
}

/** The anchors of one file's mentions. */
export interface Anchors {
  /** The line starts of the text that they were found in. */
  readonly lines: Lines;
  /** The anchor of the mention with this index; `null` for one that does not count (rejected, removed). */
  readonly at: (index: number) => Anchor | null;
  /** Where the mention with this index begins, and where its last fragment ends; -1 for one that was not found. Makes no objects. */
  readonly startAt: (index: number) => number;
  readonly endAt: (index: number) => number;
  /** The mentions that somebody should look at: changed, ambiguous, orphans; in order. Costs nothing without any. */
  readonly doubtful: () => readonly number[];
  /** Whether each mention is where its selector alone says. */
  readonly isSure: () => boolean;
}

/** So many places of a mention that was not found are kept. */
export const MAX_CANDIDATES = 20;

/** How many candidates there are: `one place`, `7 places`, and `20 or more places` where only so many are kept. */
export function countOfPlaces({ candidates: { length } }: Anchor): string {
  return length === 1 ? "one place" : `${length}${length < MAX_CANDIDATES ? "" : " or more"} places`;
}

/** The span from the first fragment to the last, or `null` for a mention that was not found. */
export function hull(anchor: Anchor | null | undefined): Span | null {
  const first = anchor?.spans[0];
  if (!anchor || !first) return null;
  return anchor.spans.length === 1 ? first : { start: first.start, end: anchor.spans.at(-1)!.end };
}

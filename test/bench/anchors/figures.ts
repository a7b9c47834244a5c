import type { Span } from "../../../server/src/engine/span";
import { random } from "../random";
import type { Document } from "./document";
import type { Editing } from "./editor";
import type { Method } from "./methods";

/** How a method fared with one kind of editing; all but the last are counts of mentions. */
export interface Figures {
  /** Mentions that are still in the text. */
  readonly alive: number;
  readonly right: number;
  /** Found, but elsewhere. */
  readonly wrong: number;
  readonly orphaned: number;
  /** Mentions that were deleted, and those of them that were found all the same. */
  readonly deleted: number;
  readonly kept: number;
  /** For one mention, in the median of the texts. */
  readonly milliseconds: number;
}

/** A mention that went wrong. */
export interface Failure {
  readonly document: Document;
  readonly id: number;
  readonly text: string;
  readonly truth: Span | null;
  readonly found: Span | null;
}

export function figuresOf(
  method: Method,
  editing: Editing,
  documents: readonly Document[],
  fail: (failure: Failure) => void,
): Figures {
  const counts = { alive: 0, right: 0, wrong: 0, orphaned: 0, deleted: 0, kept: 0 };
  const times: number[] = [];
  for (const [i, document] of documents.entries()) {
    const others = documents.filter((other) => other !== document && other.lang === document.lang);
    const { text, truth } = editing(document, others, random(i + 1));
    const begin = performance.now();
    const spans = method(document.selectors, text);
    times.push((performance.now() - begin) / document.selectors.length);
    spans.forEach((found, id) => {
      const place = truth.get(id) ?? null;
      const isRight = found?.start === place?.start && found?.end === place?.end;
      counts[place ? "alive" : "deleted"]++;
      if (place) counts[isRight ? "right" : found ? "wrong" : "orphaned"]++;
      else if (found) counts.kept++;
      if (!isRight) fail({ document, id, text, truth: place, found });
    });
  }
  return { ...counts, milliseconds: times.sort((a, b) => a - b)[times.length >> 1]! };
}

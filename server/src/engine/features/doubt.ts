import type { Anchor, LikelyPlace } from "../anchor/anchor";
import type { Corpus, FileState } from "../corpus";
import type { Mention } from "../records";
import type { LoadedText } from "../source";
import type { Span } from "../span";
import { get } from "../table";
import { doubtfulIn, filesAt } from "./doubtful";
import { nearestWords } from "./nearest-words";

/** A mention that somebody should look at: a changed or ambiguous one, or an orphan. */
export interface Doubt {
  readonly state: FileState;
  readonly index: number;
  readonly mention: Mention;
  readonly anchor: Anchor;
}

/**
 * The doubts about what is written in a span of an annotation file, or about what stands in a span of a text: a changed
 * mention there, or an ambiguous one that may be there. An orphan is nowhere in a text.
 */
export function doubtsAt(corpus: Corpus, uri: string, { start, end }: Span): readonly Doubt[] {
  const isFile = get(corpus.files, uri) !== undefined;
  return filesAt(corpus, uri).flatMap((state) =>
    doubtfulIn(corpus, state).flatMap((index): Doubt[] => {
      const [mention, anchor] = [state.file.mentions[index]!, state.anchors!.at(index)!];
      const spans = isFile ? mention.exact : anchor.result === "ambiguous" ? anchor.candidates : anchor.spans;
      return spans.some((span) => span.start <= end && start <= span.end) ? [{ state, index, mention, anchor }] : [];
    }),
  );
}

/**
 * Where a mention in doubt may be in its text, the likeliest place first. For an orphan whose words stand nowhere it is
 * where words like these stand; nowhere for a discontinuous one.
 */
export function likelyPlaces(source: LoadedText, { mention, anchor }: Doubt): readonly LikelyPlace[] {
  if (mention.exact.length !== 1 || anchor.result === "changed") return [];
  if (anchor.candidates.length > 0) return anchor.candidates;
  return nearestWords(source, mention).map((span) => ({ ...span, confidence: 0 }));
}

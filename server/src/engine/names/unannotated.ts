import { hull } from "../anchor/anchor";
import { anchorsOf } from "../anchor/anchors";
import { type Corpus, layersOf } from "../corpus";
import type { AnnotationFile } from "../records";
import type { LoadedText } from "../source";
import type { Span } from "../span";
import { lexiconOf } from "./lexicon";
import { type Sighting, sightings } from "./sightings";

/**
 * The names of known entities in a text that no mention covers, in text order. A rejected mention covers its words as well: somebody
 * has said that they are not to be annotated.
 */
export function unannotated(corpus: Corpus, source: LoadedText): readonly Sighting[] {
  const layers = layersOf(corpus, source.uri);
  const lang = layers.map(({ file }) => file.source.lang).find((each) => each !== null) ?? null;
  const taken = layers.flatMap(({ file, anchors }) => [
    ...file.mentions.flatMap((_, i) => hull(anchors?.at(i)) ?? []),
    ...rejectedIn(file, source),
  ]);
  return sightings(lexiconOf(corpus), source, lang).filter(
    ({ start, end }) => !taken.some((span) => span.start < end && start < span.end),
  );
}

/** Where rejected mentions stand, which have no anchors of their own any more. */
function rejectedIn({ mentions }: AnnotationFile, source: LoadedText): readonly Span[] {
  const rejected = mentions.filter(({ status }) => status === "rejected");
  if (rejected.length === 0) return [];
  const anchors = anchorsOf({ mentions: rejected.map((mention) => ({ ...mention, status: null })) }, source);
  return rejected.flatMap((_, i) => hull(anchors.at(i)) ?? []);
}

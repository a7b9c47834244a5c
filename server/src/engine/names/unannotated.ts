import { hull } from "../anchor/anchor";
import { type Corpus, layersOf } from "../corpus";
import { languageInName } from "../file-name";
import type { LoadedText } from "../source";
import { lexiconOf } from "./lexicon";
import { type Sighting, sightings } from "./sightings";

/**
 * The names of known entities in a text that no mention covers, in text order. A rejected mention covers its words as well: somebody
 * has said that they are not to be annotated.
 */
export function unannotated(corpus: Corpus, source: LoadedText): readonly Sighting[] {
  const layers = layersOf(corpus, source.uri);
  const lang = layers.map(({ file }) => file.source.lang).find((each) => each !== null) ?? languageInName(source.uri);
  const taken = layers.flatMap(({ file, anchors }) => file.mentions.flatMap((_, i) => hull(anchors?.at(i)) ?? []));
  return sightings(lexiconOf(corpus), source, lang).filter(
    ({ start, end }) => !taken.some((span) => span.start < end && start < span.end),
  );
}

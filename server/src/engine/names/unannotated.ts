import { hull } from "../anchor/anchor";
import { anchorsOf } from "../anchor/anchors";
import { type Corpus, type FileState, layersOf } from "../corpus";
import { isLive } from "../records";
import type { LoadedText } from "../source";
import type { Span } from "../span";
import { languageOf } from "../text-language";
import { type Lexicon, lexiconOf } from "./lexicon";
import { type Sighting, sightings } from "./sightings";

/**
 * The names of known entities in a text that no mention covers, in text order. A rejected mention covers its words as well: somebody
 * has said that they are not to be annotated.
 */
export function unannotated(corpus: Corpus, source: LoadedText): readonly Sighting[] {
  const layers = layersOf(corpus, source.uri);
  const seen = seenIn(lexiconOf(corpus), source, languageOf(corpus, source.uri));
  if (seen.length === 0 || layers.length === 0) return seen;
  const taken = layers.flatMap((layer) => [...placesOf(layer), ...rejectedIn(layer, source)]);
  taken.sort((a, b) => a.start - b.start);
  let next = 0;
  let end = 0;
  return seen.filter((sighting) => {
    for (; next < taken.length && taken[next]!.start < sighting.end; next++) end = Math.max(end, taken[next]!.end);
    return sighting.start >= end;
  });
}

let last: { lexicon: Lexicon; source: LoadedText; lang: string | null; seen: readonly Sighting[] } | null = null;

/** Remembered for one text, about which much is asked in turn while somebody works in its annotation file. */
function seenIn(lexicon: Lexicon, source: LoadedText, lang: string | null): readonly Sighting[] {
  if (last?.source !== source || last.lexicon !== lexicon || last.lang !== lang)
    last = { lexicon, source, lang, seen: sightings(lexicon, source, lang) };
  return last.seen;
}

/** An ambiguous mention may be at each of its places. */
const placesOf = ({ file, anchors }: FileState): readonly Span[] =>
  file.mentions.flatMap((_, i) => {
    const anchor = anchors?.at(i) ?? null;
    return anchor?.result === "ambiguous" ? anchor.candidates : (hull(anchor) ?? []);
  });

/** Where rejected mentions stand, and removed ones if they still do; they have no anchors in their file. */
function rejectedIn({ file }: FileState, source: LoadedText): readonly Span[] {
  const mentions = file.mentions.filter((mention) => !isLive(mention)).map((each) => ({ ...each, status: null }));
  if (mentions.length === 0) return [];
  const anchors = anchorsOf({ mentions }, source);
  return mentions.flatMap((_, i) => hull(anchors.at(i)) ?? []);
}

import { hull } from "../anchor/anchor";
import { anchorsOf } from "../anchor/anchors";
import { type Corpus, type FileState, layersOf } from "../corpus";
import { isLive } from "../records";
import type { LoadedText } from "../source";
import type { Span } from "../span";
import { languageOf } from "../text-language";
import { type Lexicon, lexiconOf } from "./lexicon";
import { type FormsFound, formsIn, placeOfForm, type Sighting, sightings } from "./sightings";

/**
 * The names of known entities in a text that no mention covers, in text order. A rejected mention covers its words as well: somebody
 * has said that they are not to be annotated.
 */
export function unannotated(corpus: Corpus, source: LoadedText): readonly Sighting[] {
  const layers = layersOf(corpus, source.uri);
  const names = namesIn(lexiconOf(corpus), source, languageOf(corpus, source.uri));
  if (layers.length === 0 || names.forms.matches.length === 0) return names.seen();
  const taken = layers.flatMap((layer) => [...placesOf(layer), ...rejectedIn(layer, source)]);
  taken.sort((a, b) => a.start - b.start);
  // Whatever stands beside them: in a text that is annotated all through, nobody need look at that.
  const forms = names.forms.matches.map((match) => placeOfForm(names.forms, match));
  return without(forms, taken).length === 0 ? [] : without(names.seen(), taken);
}

/** The spans, in text order, that none of `taken`, by their starts, overlaps. */
function without<S extends Span>(spans: readonly S[], taken: readonly Span[]): readonly S[] {
  let next = 0;
  let end = 0;
  return spans.filter((span) => {
    for (; next < taken.length && taken[next]!.start < span.end; next++) end = Math.max(end, taken[next]!.end);
    return span.start >= end;
  });
}

/** The names in a text. */
interface Names {
  readonly lexicon: Lexicon;
  readonly source: LoadedText;
  readonly lang: string | null;
  readonly forms: FormsFound;
  /** Those that are meant, by what stands beside them; looked for when asked. */
  readonly seen: () => readonly Sighting[];
}

let last: Names | null = null;

/** Remembered for one text, about which much is asked in turn while somebody works in its annotation file. */
function namesIn(lexicon: Lexicon, source: LoadedText, lang: string | null): Names {
  if (last?.source !== source || last.lexicon !== lexicon || last.lang !== lang) {
    const forms = formsIn(lexicon, source);
    let seen: readonly Sighting[] | null = null;
    last = { lexicon, source, lang, forms, seen: () => (seen ??= sightings(lexicon, source, lang, forms)) };
  }
  return last;
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

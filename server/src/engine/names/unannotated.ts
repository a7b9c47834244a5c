import { hull } from "../anchor/anchor";
import { anchorsOf } from "../anchor/anchors";
import { type Corpus, type FileState, layersOf } from "../corpus";
import { isLive } from "../records";
import type { LoadedText } from "../source";
import type { Span } from "../span";
import { languageOf } from "../text-language";
import { type Lexicon, lexiconOf } from "./lexicon";
import { matchesAt, mayBeName } from "./matches";
import { formsIn, mayBeSecond, type Reading, readingOf, type Sighting, sightings } from "./sightings";
import { adding, mayBring } from "./waiting-entities";

/**
 * The names of known entities in a text that no mention covers, in text order. A rejected mention covers its words as well: somebody
 * has said that they are not to be annotated.
 */
export function unannotated(corpus: Corpus, source: LoadedText): readonly Sighting[] {
  const { names, taken } = asked(corpus, source);
  return finished(isAnyLeft(names, taken)) ? without(names.seen(), taken) : [];
}

/** Makes ready, in steps of few milliseconds, what of the lexicon is wanted for `unannotated`. */
export function* preparingFor(corpus: Corpus, source: LoadedText): Generator<null> {
  if (lexiconOf(corpus).base.waiting.size === 0) return;
  const { names, taken } = asked(corpus, source);
  const { lexicon, reading } = names;
  if (!(yield* isAnyLeft(names, taken))) return;
  for (let i = 0; i < reading.tokens.starts.length; i++) yield* adding(lexicon.base, reading.tokens, i);
}

/** The names of a text, and what is taken of it, in text order. */
function asked(corpus: Corpus, source: LoadedText): { readonly names: Names; readonly taken: readonly Span[] } {
  const names = namesIn(lexiconOf(corpus), source, languageOf(corpus, source.uri));
  const taken = layersOf(corpus, source.uri).flatMap((layer) => [...placesOf(layer), ...rejectedIn(layer, source)]);
  return { names, taken: taken.sort((a, b) => a.start - b.start) };
}

function finished<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Whether any form stands where nothing is taken, whatever stands beside it. In a text that is annotated all through, nobody need ask what
 * its names mean, nor what most entities are called.
 */
function* isAnyLeft(names: Names, taken: readonly Span[]): Generator<null, boolean> {
  if (taken.length === 0) return true;
  const { lexicon, reading, lasts } = names;
  const { tokens, origin } = reading;
  let next = 0;
  let end = 0;
  for (let i = 0; i < lasts.length; i++) {
    if (lasts[i] === NONE || !mayBeName(lexicon, tokens, i)) continue;
    const start = origin(tokens.starts[i]!);
    for (; next < taken.length && taken[next]!.start <= start; next++) end = Math.max(end, taken[next]!.end);
    if (start < end) continue;
    if (mayBeSecond(tokens, i)) return true;
    if (lasts[i] === UNASKED) {
      if (mayBring(lexicon.base, tokens, i)) yield* adding(lexicon.base, tokens, i);
      lasts[i] = matchesAt(lexicon, tokens, i)[0]?.last ?? NONE;
    }
    if (lasts[i] === NONE) continue;
    if (next === taken.length || origin(tokens.ends[lasts[i]!]!) <= taken[next]!.start) return true;
  }
  return false;
}

const UNASKED = 0;
const NONE = -1;

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
  readonly reading: Reading;
  /** By token, the last one of the longest form that begins there, if any does and somebody has asked. */
  readonly lasts: Int32Array;
  /** Those that are meant, by what stands beside them; looked for when asked. */
  readonly seen: () => readonly Sighting[];
}

let last: Names | null = null;

/** Remembered for one text, about which much is asked in turn while somebody works in its annotation file. */
function namesIn(lexicon: Lexicon, source: LoadedText, lang: string | null): Names {
  if (last?.source !== source || last.lexicon !== lexicon || last.lang !== lang) {
    const reading = readingOf(source);
    let seen: readonly Sighting[] | null = null;
    const look = () => sightings(lexicon, source, lang, formsIn(lexicon, reading));
    const lasts = new Int32Array(reading.tokens.starts.length);
    last = { lexicon, source, lang, reading, lasts, seen: () => (seen ??= look()) };
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

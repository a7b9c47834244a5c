import { type AnnotationFile, isLive } from "../records";
import { foldedOf, type LoadedText } from "../source";
import type { Span } from "../span";
import { decide, type Result } from "./decide";
import { type Occurrences, occurrences } from "./occurrences";
import { candidatesOf, type Quote, quoteOf } from "./quote";
import { search } from "./search";

/** Where a selector was found and how sure that is. */
export interface Anchor {
  readonly result: Result;
  /** The fragments; one for a continuous mention, none for an ambiguous one and an orphan. */
  readonly spans: readonly Span[];
  /** The places that compete, of an ambiguous mention or an orphan whose words do stand somewhere. */
  readonly candidates: readonly Span[];
}

/** The anchors of one file's mentions, by index; `null` for a mention that does not count (rejected, removed). */
export type Anchors = readonly (Anchor | null)[];

const MAX_CANDIDATES = 20;

/** Finds every mention of `file` in `source`, whose text must be in memory. Offsets are UTF-16 in the canonical text. */
export function anchorsOf(file: AnnotationFile, source: LoadedText): Anchors {
  const { text, origin } = foldedOf(source);
  const quotes = file.mentions.map((mention) => (isLive(mention) ? quoteOf(mention) : null));
  const occurrencesOf = occurrencesIn(text, quotes);
  const toCanonical = ({ start, end }: Span): Span => ({ start: origin(start), end: origin(end) });
  return quotes.map((quote) => {
    if (!quote) return null;
    const { result, found, rivals } = decide(text, quote, occurrencesOf(quote));
    const spans = found ? found.fragments.map(toCanonical) : NONE;
    if (spans.length === 1) return new OneSpan(result, spans[0]!.start, spans[0]!.end);
    return { result, spans, candidates: rivals.slice(0, MAX_CANDIDATES).map(toCanonical) };
  });
}

/** The anchor of nearly every mention, in one object instead of three: there is one for each mention of a corpus. */
class OneSpan implements Anchor, Span {
  constructor(
    readonly result: Result,
    readonly start: number,
    readonly end: number,
  ) {}

  get spans(): readonly Span[] {
    return [this];
  }

  get candidates(): readonly Span[] {
    return NONE;
  }
}

/** The occurrences of each quote's words, found in one pass and kept once for all quotes of the same words. */
function occurrencesIn(text: string, quotes: readonly (Quote | null)[]): (quote: Quote) => Occurrences {
  const fragments = quotes.flatMap((quote) => quote?.fragments ?? []);
  const places = search(text, fragments);
  const placesOf = (fragment: string) => places.get(fragment) ?? [];
  const known = new Map<string, Occurrences>();
  return (quote) => {
    const words = quote.fragments.join("\0");
    let found = known.get(words);
    if (!found) known.set(words, (found = occurrences(text, candidatesOf(quote, placesOf))));
    return found;
  };
}

const NONE: readonly Span[] = [];

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

import { isLive, type Mention } from "../records";
import { foldedOf, type LoadedText } from "../source";
import type { Span } from "../span";
import type { Lines } from "../units";
import { decide, RESULTS, type Result } from "./decide";
import { MOST, newBudget, type Occurrences, occurrences } from "./occurrences";
import { candidatesOf, type Quote, quoteOf, type Selecting } from "./quote";
import { search } from "./search";

/** Where a selector was found and how sure that is. */
export interface Anchor {
  readonly result: Result;
  /** The fragments; one for a continuous mention, none for an ambiguous one and an orphan. */
  readonly spans: readonly Span[];
  /** The places that compete, of an ambiguous mention or an orphan whose words do stand somewhere. */
  readonly candidates: readonly Span[];
}

/** The anchors of one file's mentions. */
export interface Anchors {
  /** The line starts of the text that they were found in. */
  readonly lines: Lines;
  /** The anchor of the mention with this index; `null` for one that does not count (rejected, removed). */
  readonly at: (index: number) => Anchor | null;
  /** The mentions that were not found at one place, ambiguous ones and orphans, in order. Costs nothing without any. */
  readonly lost: () => readonly number[];
}

const MAX_CANDIDATES = 20;

/** Finds every mention in `source`, whose text must be in memory. Offsets are UTF-16 in the canonical text. */
export function anchorsOf(
  { mentions }: { readonly mentions: readonly (Selecting & Pick<Mention, "status">)[] },
  source: LoadedText,
): Anchors {
  const { text, origin } = foldedOf(source);
  const quotes = mentions.map((mention) => (isLive(mention) ? quoteOf(mention) : null));
  const occurrencesOf = occurrencesIn(text, quotes);
  const toCanonical = ({ start, end }: Span): Span => ({ start: origin(start), end: origin(end) });
  return packed(source.lines, quotes.length, (i) => {
    const quote = quotes[i];
    if (!quote) return null;
    const { result, found, rivals } = decide(text, quote, occurrencesOf(quote));
    const spans = found ? found.fragments.map(toCanonical) : NONE;
    return { result, spans, candidates: rivals.slice(0, MAX_CANDIDATES).map(toCanonical) };
  });
}

/** Anchors in a text with these line starts: for each of `count` mentions what `anchorOf` answers, asked once. */
export function packed(lines: Lines, count: number, anchorOf: (index: number) => Anchor | null): Anchors {
  const anchors = new PackedAnchors(lines, count);
  for (let i = 0; i < count; i++) {
    const anchor = anchorOf(i);
    if (anchor) anchors.put(i, anchor);
  }
  return anchors;
}

/**
 * There is an anchor for each mention of a corpus, and nearly each is one span and no more: those are kept as numbers,
 * side by side for each file, which takes a fifth of the memory of objects and is read faster.
 */
class PackedAnchors implements Anchors {
  /** For each mention: 1 + the number of its result, or 0 without an anchor; where its span starts; where it ends. */
  private readonly numbers: Int32Array;
  /** The anchors that are not one span, by mention. */
  private others: Map<number, Anchor> | null = null;

  constructor(
    readonly lines: Lines,
    count: number,
  ) {
    this.numbers = new Int32Array(3 * count);
  }

  put(index: number, anchor: Anchor): void {
    const [span] = anchor.spans;
    if (span && anchor.spans.length === 1)
      this.numbers.set([1 + RESULTS.indexOf(anchor.result), span.start, span.end], 3 * index);
    else (this.others ??= new Map()).set(index, anchor);
  }

  at(index: number): Anchor | null {
    const code = this.numbers[3 * index];
    if (!code) return this.others?.get(index) ?? null;
    const span = { start: this.numbers[3 * index + 1]!, end: this.numbers[3 * index + 2]! };
    return { result: RESULTS[code - 1]!, spans: [span], candidates: NONE };
  }

  lost(): readonly number[] {
    if (!this.others) return NO_INDICES;
    return [...this.others].flatMap(([index, { spans }]) => (spans.length === 0 ? [index] : []));
  }
}

/** The occurrences of each quote's words, found in one pass and kept once for all quotes of the same words. */
function occurrencesIn(text: string, quotes: readonly (Quote | null)[]): (quote: Quote) => Occurrences {
  const fragments = quotes.flatMap((quote) => quote?.fragments ?? []);
  const places = search(text, fragments);
  const placesOf = (fragment: string) => places.get(fragment) ?? [];
  const known = new Map<string, Occurrences>();
  const budget = newBudget();
  return (quote) => {
    const words = quote.fragments.join("\0");
    let found = known.get(words);
    if (!found) {
      const most = Math.max(MOST, budget.left >> 3);
      budget.left -= 8 * Math.min(most, placesOf(quote.fragments[0]!).length);
      known.set(words, (found = occurrences(text, candidatesOf(quote, placesOf, most), budget)));
    }
    return found;
  };
}

const NONE: readonly Span[] = [];
const NO_INDICES: readonly number[] = [];

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

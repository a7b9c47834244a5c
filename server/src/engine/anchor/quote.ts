import { foldWords } from "../fold";
import type { Mention } from "../records";
import type { Span } from "../span";

/** What of a mention says where it stands. */
export type Selecting = Pick<Mention, "prefix" | "suffix" | "occurrence"> & {
  /** The words, by fragment. */
  readonly exact: readonly { readonly value: string }[];
};

/** A quote selector in folded form, ready to be compared. */
export interface Quote {
  /** The words; more than one for a discontinuous mention. */
  readonly fragments: readonly string[];
  readonly prefix: string;
  readonly suffix: string;
  /** 1-based; 0 for none. */
  readonly occurrence: number;
}

export function quoteOf({ exact, prefix, suffix, occurrence }: Selecting): Quote {
  return {
    fragments: exact.map(({ value }) => foldWords(value)),
    prefix: foldWords(prefix),
    suffix: foldWords(suffix),
    occurrence,
  };
}

/** Whether two selectors are written alike. */
export const isSameSelector = (a: Selecting, b: Selecting): boolean =>
  a === b ||
  (a.prefix === b.prefix && a.suffix === b.suffix && a.occurrence === b.occurrence && areSameWords(a.exact, b.exact));

function areSameWords(a: Selecting["exact"], b: Selecting["exact"]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i]!.value !== b[i]!.value) return false;
  return true;
}

/** Whether two quotes are found at the same places. */
export const isSameQuote = (a: Quote | null, b: Quote | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.prefix === b.prefix &&
    a.suffix === b.suffix &&
    a.occurrence === b.occurrence &&
    a.fragments.length === b.fragments.length &&
    a.fragments.every((words, i) => words === b.fragments[i]));

/** A place that has the words of a quote; offsets in the folded text. */
export interface Candidate extends Span {
  readonly fragments: readonly Span[];
}

/** Fragments further apart than this many folded code units do not belong to one mention. */
const MAX_GAP = 300;

/**
 * The places where the words stand, fragment after fragment, of at most the first `most` of the first fragment. `placesOf`
 * answers for one fragment, ascending.
 */
export function candidatesOf(
  quote: Quote,
  placesOf: (words: string) => readonly number[],
  most = Number.MAX_SAFE_INTEGER,
): readonly Candidate[] {
  const [first, ...rest] = quote.fragments;
  if (!first) return [];
  const places = placesOf(first);
  return (places.length > most ? places.slice(0, most) : places).flatMap((start) => {
    const fragments: Span[] = [{ start, end: start + first.length }];
    for (const words of rest) {
      const { end } = fragments.at(-1)!;
      const next = firstFrom(placesOf(words), end);
      if (next === undefined || next > end + MAX_GAP) return [];
      fragments.push({ start: next, end: next + words.length });
    }
    return [{ start, end: fragments.at(-1)!.end, fragments }];
  });
}

function firstFrom(places: readonly number[], from: number): number | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return places[low];
}

/** Whether the words around the candidate are those of the quote. White space at the joints does not matter. */
export const hasContext = (text: string, { start, end }: Span, { prefix, suffix }: Quote): boolean =>
  (prefix === "" || text.endsWith(prefix, skipBack(text, start))) &&
  (suffix === "" || text.startsWith(suffix, skipAhead(text, end)));

/** The `length` code units right before a span; a space at the joint is not one of them. */
export function wordsBefore(text: string, { start }: Span, length: number): string {
  const end = skipBack(text, start);
  return text.slice(Math.max(0, end - length), end);
}

/** The `length` code units right after a span; a space at the joint is not one of them. */
export function wordsAfter(text: string, { end }: Span, length: number): string {
  const start = skipAhead(text, end);
  return text.slice(start, start + length);
}

/** Whether the span neither begins nor ends within a word. */
export const isWhole = (text: string, { start, end }: Span): boolean =>
  !(isWordUnit(text, start - 1) && isWordUnit(text, start)) && !(isWordUnit(text, end - 1) && isWordUnit(text, end));

/** The span with the rest of the words that it begins or ends within, of which it takes at most `most` code units a side. */
export function wholeAround(text: string, { start, end }: Span, most: number): Span {
  let [from, to] = [start, end];
  while (from > start - most && isWordUnit(text, from - 1) && isWordUnit(text, from)) from--;
  while (to < end + most && isWordUnit(text, to - 1) && isWordUnit(text, to)) to++;
  return { start: from, end: to };
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const isLowSurrogate = unit >= 0xdc00 && unit <= 0xdfff;
  const point = text.codePointAt(isLowSurrogate ? Math.max(0, at - 1) : at);
  return unit > 0x2f && WORD.test(String.fromCodePoint(point!));
}

const skipBack = (text: string, at: number): number => (text.charCodeAt(at - 1) === 0x20 ? at - 1 : at);
const skipAhead = (text: string, at: number): number => (text.charCodeAt(at) === 0x20 ? at + 1 : at);

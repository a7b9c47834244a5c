import { type Occurrences, occurrences } from "../anchor/occurrences";
import { candidatesOf } from "../anchor/quote";
import { search } from "../anchor/search";
import { foldWords } from "../fold";
import { foldedOf, type LoadedText } from "../source";
import type { Span } from "../span";
import { lineEnd, lineStart } from "./lines";

/** A quote selector as it is to be written into an annotation file. */
export interface Selector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** 1-based; 0 where the words and their surroundings are unique. */
  readonly occurrence: number;
}

/** A context is grown to this many characters a side where its line has them. */
const ENOUGH = 16;

/**
 * The selector of a span: its words with prefix and suffix, grown word by word inside the line until they have 16
 * characters a side and stand at one place only; where the line is not enough, with the number of the occurrence.
 * White space in it is written as single spaces, which compare the same.
 */
export function selectorFor(source: LoadedText, span: Span): Selector {
  const { text } = source;
  const exact = spaced(text.slice(span.start, span.end));
  const before = wordStarts(text, lineStart(text, span.start), span.start);
  const after = wordEnds(text, span.end, lineEnd(text, span.end));
  const { places, origin } = placesOf(source, exact);
  let [left, right] = [enough(before, span.start), enough(after, span.end)];
  for (;;) {
    const prefix = spaced(text.slice(before[left] ?? span.start, span.start));
    const suffix = spaced(text.slice(span.end, after[right] ?? span.end));
    const quote = {
      fragments: [foldWords(exact)],
      prefix: foldWords(prefix),
      suffix: foldWords(suffix),
      occurrence: 0,
    };
    const fitting = places.fitting(quote);
    const isAtEdge = left >= before.length - 1 && right >= after.length - 1;
    if (fitting.length <= 1) return { exact, prefix, suffix, occurrence: 0 };
    if (isAtEdge) {
      const index = fitting.findIndex(({ start }) => origin(start) === span.start);
      return { exact, prefix, suffix, occurrence: index + 1 };
    }
    left = Math.min(left + 1, before.length - 1);
    right = Math.min(right + 1, after.length - 1);
  }
}

interface Places {
  readonly exact: string;
  readonly places: Occurrences;
  readonly origin: (offset: number) => number;
}

const lastPlaces = new WeakMap<LoadedText, Places>();

/** Kept for the words asked last: they are asked again for every place where they stand. */
function placesOf(source: LoadedText, exact: string): Places {
  const known = lastPlaces.get(source);
  if (known?.exact === exact) return known;
  const { text, origin } = foldedOf(source);
  const words = foldWords(exact);
  const found = search(text, [words]);
  const quote = { fragments: [words], prefix: "", suffix: "", occurrence: 0 };
  const candidates = candidatesOf(quote, (each) => found.get(each) ?? []);
  const places = { exact, places: occurrences(text, candidates), origin };
  lastPlaces.set(source, places);
  return places;
}

/** The index of the first boundary that is far enough from the span; the last one where none is. */
function enough(boundaries: readonly number[], from: number): number {
  const index = boundaries.findIndex((at) => Math.abs(at - from) >= ENOUGH);
  return index === -1 ? boundaries.length - 1 : index;
}

/** The beginnings of words in `[from, to)`, nearest to `to` first. */
function wordStarts(text: string, from: number, to: number): number[] {
  return [...text.slice(from, to).matchAll(/\S+/g)].map(({ index }) => from + index).reverse();
}

/** The ends of words in `[from, to)`, nearest to `from` first. */
function wordEnds(text: string, from: number, to: number): number[] {
  return [...text.slice(from, to).matchAll(/\S+/g)].map((match) => from + match.index + match[0].length);
}

const spaced = (words: string): string => words.replace(/\s+/g, " ").trim();

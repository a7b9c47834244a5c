import type { Span } from "../span";
import { resembling } from "./approximate";
import { type Evidence, surroundings } from "./evidence";
import type { Candidate, Quote } from "./quote";

/** A mention whose selector does not say where it is, with the places that have its words. */
export interface Sought {
  readonly index: number;
  readonly quote: Quote;
  readonly places: readonly Candidate[];
}

/** A mention that was found, by its index among the mentions of the file. */
export interface Settled {
  readonly index: number;
  readonly place: Candidate;
  readonly quote: Quote;
}

export interface Recovered extends Settled {
  readonly kind: "moved" | "changed";
  readonly confidence: number;
}

/** A sought mention and a place that it may have. */
export interface Pair {
  readonly sought: Sought;
  readonly place: Candidate;
  readonly evidence: Evidence;
  readonly confidence: number;
}

/** At least as sure as this, and by so much surer than of any other place or mention. */
const ENOUGH = 0.9;
const LEAD = 0.2;

/** Gaps between neighbours that are longer, in folded code units, are not searched word by word. */
const MAX_GAP = 4_000;

/**
 * Finds mentions again whose words or surroundings were edited, all of a file together: the surest are settled first, no
 * two of them at one place, and each is a neighbour that speaks for or against the places of those still sought.
 * `watch` sees every pair that is weighed.
 */
export function recover(
  text: string,
  settled: readonly Settled[],
  sought: readonly Sought[],
  watch: (pair: Pair) => void = () => {},
): { readonly found: readonly Recovered[]; readonly weighed: readonly Pair[] } {
  const found: Recovered[] = [];
  let left = sought;
  let pairs: readonly Pair[] = [];
  let approximate = false;
  for (;;) {
    const known = [...settled, ...found];
    pairs = weighed(text, known, left, approximate);
    pairs.forEach(watch);
    const sure = clear(pairs);
    if (sure.length === 0 && approximate) break;
    approximate ||= sure.length === 0;
    for (const { sought: mention, place, confidence, evidence } of sure)
      found.push({ ...mention, place, confidence, kind: evidence.words < 1 ? "changed" : "moved" });
    const gone = new Set(sure.map((pair) => pair.sought));
    left = left.filter((mention) => !gone.has(mention));
    if (left.length === 0) break;
  }
  return { found, weighed: pairs.filter(({ sought: mention }) => left.includes(mention)) };
}

/** The pairs that are sure and have no rival, neither another place of the mention nor another mention for the place. */
function clear(pairs: readonly Pair[]): readonly Pair[] {
  const rivals = new Map<Sought | string, number[]>();
  const note = (key: Sought | string, confidence: number) => {
    const list = rivals.get(key);
    if (list) list.push(confidence);
    else rivals.set(key, [confidence]);
  };
  for (const { sought, place, confidence } of pairs) {
    note(sought, confidence);
    note(placeKey(place), confidence);
  }
  const leads = (key: Sought | string, confidence: number): boolean =>
    rivals.get(key)!.filter((other) => other > confidence - LEAD).length === 1;
  const taken = new Set<string>();
  return pairs.filter(({ sought, place, confidence }) => {
    if (confidence < ENOUGH || !leads(sought, confidence) || !leads(placeKey(place), confidence)) return false;
    const overlaps = [...taken].includes(placeKey(place));
    taken.add(placeKey(place));
    return !overlaps;
  });
}

function weighed(text: string, known: readonly Settled[], left: readonly Sought[], approximate: boolean): Pair[] {
  const claimed = new Map(known.map(({ place, quote }) => [placeKey(place), quoteKey(quote)]));
  const isFree = (place: Candidate, quote: Quote): boolean => {
    const by = claimed.get(placeKey(place));
    return by === undefined || by === quoteKey(quote);
  };
  const order = orderOf(known);
  const wanting = new Map<string, number>();
  for (const { quote } of left) wanting.set(wordsKey(quote), (wanting.get(wordsKey(quote)) ?? 0) + 1);
  return left.flatMap((sought) => {
    const { quote, index } = sought;
    const same = sought.places.filter((place) => isFree(place, quote));
    const gap = order.gap(index);
    const others =
      approximate && same.length === 0
        ? resembling(text, quote, gap && gap.end - gap.start <= MAX_GAP ? gap : null).filter((place) =>
            isFree(place, quote),
          )
        : [];
    const places = [...same.map((place) => ({ ...place, words: 1 })), ...others];
    const seen = places.map((place) => surroundings(text, place, quote));
    const scores = seen.map(({ before, after }) => mean(before, after));
    return places.map((place, i): Pair => {
      const { before, after, about } = seen[i]!;
      const [near, far] = sides(before, after);
      const best = Math.max(-1, ...scores.filter((_, j) => j !== i));
      const evidence: Evidence = {
        words: place.words,
        near,
        far,
        about,
        order: order.of(index, place),
        lead: best < 0 ? 1 : scores[i]! - best,
        crowd: Math.min(1, same.length / wanting.get(wordsKey(quote))!),
      };
      return { sought, place, evidence, confidence: confidenceOf(evidence) };
    });
  });
}

/** Logistic regression; the weights come from the tuning half of the benchmark. */
export function confidenceOf(evidence: Evidence): number {
  const sum = WEIGHTS.reduce((total, [name, weight]) => total + weight * evidence[name], BIAS);
  return 1 / (1 + Math.exp(-sum));
}

const BIAS = -9;
const WEIGHTS: readonly (readonly [keyof Evidence, number])[] = [
  ["words", 2],
  ["near", 4],
  ["far", 3],
  ["about", 1],
  ["order", 3],
  ["lead", 2],
  ["crowd", 1],
];

const mean = (before: number | null, after: number | null): number =>
  ((before ?? after ?? 0) + (after ?? before ?? 0)) / 2;

function sides(before: number | null, after: number | null): readonly [near: number, far: number] {
  const [a, b] = [before ?? after ?? 0, after ?? before ?? 0];
  return [Math.max(a, b), Math.min(a, b)];
}

/** What the mentions that were found say of a place, by the order of the file and that of the text. */
function orderOf(known: readonly Settled[]) {
  const inFile = [...known].sort((a, b) => a.index - b.index);
  const inText = [...known].sort((a, b) => a.place.start - b.place.start);
  const beside = (index: number) => {
    const at = firstFrom(inFile, (each) => each.index - index);
    return { previous: inFile[at - 1], next: inFile[at] };
  };
  return {
    of: (index: number, place: Span): number => {
      if (known.length === 0) return 0.5;
      const { previous, next } = beside(index);
      const at = firstFrom(inText, (each) => each.place.start - place.start);
      const left = inText[at - 1];
      const right = inText[at];
      const isAfter = previous ? left?.place.start === previous.place.start : left === undefined;
      const isBefore = next ? right?.place.start === next.place.start : right === undefined;
      return (Number(isAfter) + Number(isBefore)) / 2;
    },
    gap: (index: number): Span | null => {
      const { previous, next } = beside(index);
      if (!previous || !next || previous.place.end > next.place.start) return null;
      return { start: previous.place.end, end: next.place.start };
    },
  };
}

/** The index of the first element that does not compare as less, in a sorted list. */
function firstFrom<T>(list: readonly T[], compare: (each: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(list[middle]!) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const placeKey = ({ start, end }: Span): string => `${start} ${end}`;
const wordsKey = ({ fragments }: Quote): string => fragments.join("\0");
const quoteKey = ({ fragments, prefix, suffix, occurrence }: Quote): string =>
  [...fragments, prefix, suffix, occurrence].join("\0");

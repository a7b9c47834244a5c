import type { Span } from "../span";
import { type Contexts, contextsIn, type Resembling, resembling } from "./approximate";
import { type Evidence, type Surroundings, surroundings, wordLikeness } from "./evidence";
import { type Candidate, isWhole, type Quote, wholeAround } from "./quote";

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

/** At least as sure as this, and at odds so many times as good as those of any other place or mention. */
const ENOUGH = 0.8;
const LEAD = 8;

/** So many pairs are weighed in all, round after round: about a microsecond each. */
const BUDGET = 1_000_000;

/** Gaps between neighbours that are longer, in folded code units, are not searched word by word. */
const MAX_GAP = 4_000;

/**
 * Finds mentions again whose words or surroundings were edited, all of a file together: the surest are settled first, no
 * two of them at one place, and each is a neighbour that speaks for or against the places of those still sought.
 */
export function recover(
  text: string,
  settled: readonly Settled[],
  sought: readonly Sought[],
): { readonly found: readonly Recovered[]; readonly weighed: readonly Pair[]; readonly isInOrder: boolean } {
  if (sought.length === 0) return { found: [], weighed: [], isInOrder: true };
  const found: Recovered[] = [];
  const look = looking(text);
  let left = sought;
  let pairs: readonly Pair[] = [];
  let approximate = false;
  for (let budget = BUDGET; budget > 0; budget -= 100 + pairs.length) {
    const known = [...settled, ...found];
    pairs = weighed(look, known, left, approximate);
    const clearly = clear(pairs);
    const sure: readonly Pair[] = clearly.length > 0 || !approximate ? clearly : twins(pairs, isInOrder(known));
    if (sure.length === 0 && approximate) break;
    approximate ||= sure.length === 0;
    for (const { sought: mention, place, confidence, evidence } of sure)
      found.push({ ...mention, place, confidence, kind: evidence.words < 1 ? "changed" : "moved" });
    const gone = new Set(sure.map((pair) => pair.sought));
    left = left.filter((mention) => !gone.has(mention));
    if (left.length === 0) break;
  }
  const missing = new Set(left);
  return {
    found,
    weighed: pairs.filter(({ sought: mention }) => missing.has(mention)),
    isInOrder: isInOrder([...settled, ...found]),
  };
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
    rivals.get(key)!.filter((other) => LEAD * odds(other) > odds(confidence)).length === 1;
  const taken = new Set<string>();
  return pairs.filter(({ sought, place, confidence }) => {
    if (confidence < ENOUGH || !leads(sought, confidence) || !leads(placeKey(place), confidence)) return false;
    const overlaps = taken.has(placeKey(place));
    taken.add(placeKey(place));
    return !overlaps;
  });
}

const odds = (probability: number): number => probability / (1 - probability);

/**
 * Mentions with the same selector but for the number of their occurrence: where as many places are left for them as there
 * are of them, they keep their order, or turn it round where their neighbours did. Where paragraphs have changed places
 * and neighbours say nothing, nobody knows. One group at a time, the one that its neighbours say most about, for it may
 * decide the others.
 */
function twins(pairs: readonly Pair[], isStraight: boolean): readonly Pair[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (pair.confidence < ENOUGH || pair.sought.quote.occurrence === 0) continue;
    const key = twinsKey(pair.sought.quote);
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  let best: { readonly pairs: readonly Pair[]; readonly lead: number } = { pairs: [], lead: isStraight ? -1 : 0 };
  for (const group of groups.values()) {
    const numbers = [...new Set(group.map(({ sought }) => sought.quote.occurrence))].sort((a, b) => a - b);
    const starts = [...new Set(group.map(({ place }) => place.start))].sort((a, b) => a - b);
    if (numbers.length !== starts.length) continue;
    const inOrder = (at: readonly number[]): readonly Pair[] =>
      group.filter(({ sought, place }) => numbers.indexOf(sought.quote.occurrence) === at.indexOf(place.start));
    const ways = [inOrder(starts), inOrder([...starts].reverse())].map((way) => ({ way, order: orderIn(way) }));
    const [kept, turned] = ways as [(typeof ways)[number], (typeof ways)[number]];
    const lead = Math.abs(kept.order - turned.order);
    if (lead > best.lead) best = { pairs: turned.order > kept.order ? turned.way : kept.way, lead };
  }
  return best.pairs;
}

/** Whether mentions stand in the text as they do in the file, so that no paragraphs have changed places. */
const isInOrder = (known: readonly Settled[]): boolean =>
  [...known]
    .sort((a, b) => a.index - b.index)
    .every(({ place }, i, inFile) => i === 0 || inFile[i - 1]!.place.start <= place.start);

const orderIn = (pairs: readonly Pair[]): number => pairs.reduce((sum, { evidence }) => sum + evidence.order, 0);

/** What is to be seen of the text alone, which does not change from round to round. */
interface Look {
  readonly around: (sought: Sought, place: Resembling) => Surroundings;
  /** The places with the words of a mention, the whole of each word. */
  readonly same: (sought: Sought) => readonly Resembling[];
  /** The places with like words; `left` are all mentions that are asked about. */
  readonly like: (sought: Sought, gap: Span | null, left: readonly Sought[]) => readonly Resembling[];
}

function looking(text: string): Look {
  const memo = <T>(make: (sought: Sought) => T) => {
    const known = new Map<Sought, T>();
    return (sought: Sought): T => {
      if (!known.has(sought)) known.set(sought, make(sought));
      return known.get(sought)!;
    };
  };
  const seen = memo(() => new Map<string, Surroundings>());
  const likeIn = memo(() => new Map<string, readonly Resembling[]>());
  let contexts: Contexts | null = null;
  return {
    around: (sought, place) => {
      const key = placeKey(place);
      const known = seen(sought).get(key) ?? surroundings(text, place, sought.quote);
      seen(sought).set(key, known);
      return known;
    },
    same: memo(({ places, quote }) => places.flatMap((place) => wholePlace(text, place, quote))),
    like: (sought, gap, left) => {
      const near = gap && gap.end - gap.start <= MAX_GAP ? gap : null;
      const key = near ? placeKey(near) : "";
      const isOther = (place: Span): boolean => !sought.places.some((exact) => isWithin(exact, place));
      contexts ??= contextsIn(
        text,
        left.map(({ quote }) => quote),
      );
      const known = likeIn(sought).get(key) ?? resembling(text, sought.quote, contexts, near).filter(isOther);
      likeIn(sought).set(key, known);
      return known;
    },
  };
}

function weighed(look: Look, known: readonly Settled[], left: readonly Sought[], approximate: boolean): Pair[] {
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
    const others = approximate ? look.like(sought, order.gap(index), left) : [];
    const places = distinct([...look.same(sought), ...others]).filter((place) => isFree(place, quote));
    const seen = places.map((place) => look.around(sought, place));
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
        crowd: Math.min(1, places.length / wanting.get(wordsKey(quote))!),
      };
      return { sought, place, evidence, confidence: confidenceOf(evidence) };
    });
  });
}

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const distinct = (places: readonly Resembling[]): readonly Resembling[] => [
  ...new Map([...places].reverse().map((place) => [placeKey(place), place])).values(),
];

/** Letters beyond the words that a place may have at most, as an ending. */
const MAX_ENDING = 4;

/** A place that begins or ends within a word takes the rest of it in: the words were inflected. */
function wholePlace(text: string, place: Candidate, quote: Quote): readonly Resembling[] {
  if (isWhole(text, place)) return [{ ...place, words: 1 }];
  const whole = wholeAround(text, place, MAX_ENDING + 1);
  const more = whole.end - whole.start - (place.end - place.start);
  if (place.fragments.length > 1 || more > MAX_ENDING) return [];
  return [
    { ...whole, fragments: [whole], words: wordLikeness(quote.fragments[0]!, text.slice(whole.start, whole.end)) },
  ];
}

/** Logistic regression; the weights come from the tuning half of the benchmark. */
export function confidenceOf(evidence: Evidence): number {
  const sum = WEIGHTS.reduce((total, [name, weight]) => total + weight * evidence[name], BIAS);
  return 1 / (1 + Math.exp(-sum));
}

const BIAS = -10.5;
const WEIGHTS: readonly (readonly [keyof Evidence, number])[] = [
  ["words", 1.5],
  ["near", 5],
  ["far", 0.3],
  ["about", 2],
  ["order", 3.5],
  ["lead", 2.5],
  ["crowd", 2],
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
const quoteKey = (quote: Quote): string => `${twinsKey(quote)}\0${quote.occurrence}`;

/** What mentions have in common that differ in the number of their occurrence alone. */
export const twinsKey = ({ fragments, prefix, suffix }: Quote): string => [...fragments, prefix, suffix].join("\0");

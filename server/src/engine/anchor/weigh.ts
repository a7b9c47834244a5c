import type { Span } from "../span";
import { enclosed, type Resembling, resembling } from "./approximate";
import { type Contexts, contextsIn } from "./contexts";
import { type Evidence, type Surroundings, surroundings, wordLikeness } from "./evidence";
import { orderOf } from "./order";
import { type Candidate, isWhole, type Quote, wholeAround } from "./quote";
import { type Pair, placeKey, quoteKey, type Settled, type Sought, wordsKey } from "./sought";

/** Gaps between neighbours that are longer, in folded code units, are not searched word by word. */
const MAX_GAP = 4_000;

/** What is to be seen of the text alone, which does not change from round to round. */
export interface Look {
  readonly around: (sought: Sought, place: Resembling) => Surroundings;
  /** The places with the words of a mention, the whole of each word. */
  readonly same: (sought: Sought) => readonly Resembling[];
  /** The places right between the surroundings, with words that differ; `left` are all mentions that are asked about. */
  readonly between: (sought: Sought, left: readonly Sought[]) => readonly Resembling[];
  /** The places with like words, those between the surroundings among them. */
  readonly like: (sought: Sought, gap: Span | null, left: readonly Sought[]) => readonly Resembling[];
}

export function looking(text: string): Look {
  const memo = <T>(make: (sought: Sought) => T) => {
    const known = new Map<Sought, T>();
    return (sought: Sought): T => {
      if (!known.has(sought)) known.set(sought, make(sought));
      return known.get(sought)!;
    };
  };
  const seen = memo(() => new Map<string, Surroundings>());
  const likeIn = memo(() => new Map<string, readonly Resembling[]>());
  const enclosedIn = memo(() => new Map<string, readonly Resembling[]>());
  let known: Contexts | null = null;
  const contexts = (left: readonly Sought[]): Contexts => {
    known ??= contextsIn(
      text,
      left.map(({ quote }) => quote),
    );
    return known;
  };
  const others = (sought: Sought, found: readonly Resembling[]): readonly Resembling[] =>
    found.filter((place) => !sought.places.some((exact) => isWithin(exact, place)));
  return {
    around: (sought, place) => {
      const key = placeKey(place);
      const known = seen(sought).get(key) ?? surroundings(text, place, sought.quote);
      seen(sought).set(key, known);
      return known;
    },
    same: memo(({ places, quote }) => places.flatMap((place) => wholePlace(text, place, quote))),
    between: (sought, left) => {
      const known = enclosedIn(sought).get("") ?? others(sought, enclosed(text, sought.quote, contexts(left)));
      enclosedIn(sought).set("", known);
      return known;
    },
    like: (sought, gap, left) => {
      const near = gap && gap.end - gap.start <= MAX_GAP ? gap : null;
      const key = near ? placeKey(near) : "";
      const known = likeIn(sought).get(key) ?? others(sought, resembling(text, sought.quote, contexts(left), near));
      likeIn(sought).set(key, known);
      return known;
    },
  };
}

/** Every pair of a mention in `left` and a place that nobody in `known` has; places of like words only if `approximate`. */
export function weighed(look: Look, known: readonly Settled[], left: readonly Sought[], approximate: boolean): Pair[] {
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
    const others = approximate ? look.like(sought, order.gap(index), left) : look.between(sought, left);
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

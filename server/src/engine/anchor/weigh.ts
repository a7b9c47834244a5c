import type { Evidence } from "./evidence";
import type { Look, Seen } from "./look";
import { type Order, orderOf } from "./order";
import type { Candidate, Quote } from "./quote";
import { type Pair, placeKey, quoteKey, type Settled, type Sought, wordsKey } from "./sought";

/** A round: what is settled, which mentions are left, and which of them are to be weighed anew. */
export interface Round {
  readonly known: readonly Settled[];
  readonly left: readonly Sought[];
  readonly due: readonly Sought[];
  /** Whether places of like words count that do not stand right between the surroundings. */
  readonly isApproximate: boolean;
}

/** Of each mention that is due its pairs with the places that nobody has. */
export function weighed(look: Look, { known, left, due, isApproximate }: Round): ReadonlyMap<Sought, readonly Pair[]> {
  const order = orderOf(known);
  const seen = new Map(due.map((sought) => [sought, placesOf(look, sought, isApproximate, order)]));
  const claimed = claimsOf(known, seen.values());
  const isFree = (place: Candidate, quote: Quote): boolean => {
    const by = claimed.get(placeKey(place));
    return by === undefined || by === quoteKey(quote);
  };
  const wanting = new Map<string, number>();
  for (const { quote } of left) wanting.set(wordsKey(quote), (wanting.get(wordsKey(quote)) ?? 0) + 1);
  const pairsOf = (sought: Sought): readonly Pair[] => {
    const { quote, index } = sought;
    const places = seen.get(sought)!.filter((place) => isFree(place, quote));
    const scores = places.map(({ around: { before, after } }) => mean(before, after));
    let [first, best, second] = [-1, -1, -1];
    scores.forEach((score, i) => {
      if (score > best) [first, best, second] = [i, score, best];
      else if (score > second) second = score;
    });
    return places.map((place, i): Pair => {
      const { before, after, about } = place.around;
      const [near, far] = sides(before, after);
      const rival = i === first ? second : best;
      const evidence: Evidence = {
        words: place.words,
        near,
        far,
        about,
        order: order.of(index, place),
        lead: rival < 0 ? 1 : scores[i]! - rival,
        crowd: Math.min(1, places.length / wanting.get(wordsKey(quote))!),
      };
      return { sought, place, evidence, confidence: confidenceOf(evidence) };
    });
  };
  return new Map(due.map((sought) => [sought, pairsOf(sought)]));
}

function placesOf(look: Look, sought: Sought, isApproximate: boolean, order: Order): readonly Seen[] {
  const others = isApproximate ? look.like(sought, order.gap(sought.index)) : look.between(sought);
  return others.length === 0 ? look.same(sought) : distinct([...look.same(sought), ...others]);
}

/** Which quotes have these places, by place. */
function claimsOf(known: readonly Settled[], seen: Iterable<readonly Seen[]>): ReadonlyMap<number, string> {
  const wanted = new Set<number>();
  for (const places of seen) for (const place of places) wanted.add(placeKey(place));
  const claims = new Map<number, string>();
  for (const { place, quote } of known) {
    const key = placeKey(place);
    if (wanted.has(key)) claims.set(key, quoteKey(quote));
  }
  return claims;
}

const distinct = (places: readonly Seen[]): readonly Seen[] => [
  ...new Map([...places].reverse().map((place) => [placeKey(place), place])).values(),
];

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

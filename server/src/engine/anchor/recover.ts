import { isInOrder } from "./order";
import { ENOUGH, type Pair, placeKey, quoteKey, type Settled, type Sought } from "./sought";
import { twins } from "./twins";
import { looking, weighed } from "./weigh";

export interface Recovered extends Settled {
  readonly kind: "moved" | "changed";
  readonly confidence: number;
}

/** The odds of a place are so many times as good as those of any other place or mention. */
const LEAD = 8;

/** So many pairs are weighed in all, round after round: about a microsecond each. */
const BUDGET = 1_000_000;

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
  const places = new Map<Sought, number[]>();
  const claims = new Map<string, Map<string, number>>();
  for (const { sought, place, confidence } of pairs) {
    places.set(sought, [...(places.get(sought) ?? []), confidence]);
    const claim = claims.get(placeKey(place)) ?? new Map<string, number>();
    claims.set(placeKey(place), claim.set(quoteKey(sought.quote), confidence));
  }
  const leads = (all: Iterable<number>, confidence: number): boolean =>
    [...all].filter((other) => LEAD * odds(other) > odds(confidence)).length === 1;
  return pairs.filter(
    ({ sought, place, confidence }) =>
      confidence >= ENOUGH &&
      leads(places.get(sought)!, confidence) &&
      leads(claims.get(placeKey(place))!.values(), confidence),
  );
}

const odds = (probability: number): number => probability / (1 - probability);

import { looking } from "./look";
import { isInOrder } from "./order";
import { ENOUGH, type Pair, placeKey, quoteKey, type Settled, type Sought } from "./sought";
import { twins } from "./twins";
import { weighed } from "./weigh";

export interface Recovered extends Settled {
  readonly kind: "moved" | "changed";
  readonly confidence: number;
}

/** The odds of a place are so many times as good as those of any other place or mention. */
const LEAD = 8;

/** So many pairs are weighed in all, round after round: about a microsecond each. */
const BUDGET = 2_000_000;

/** Of more mentions than this, only those are weighed anew that the last round is about, as long as that finds any. */
const FEW = 1_000;

/** Mentions at most so far apart in the file are neighbours. */
const BESIDE = 8;

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
  const look = looking(text, sought);
  const pairsOf = new Map<Sought, readonly Pair[]>();
  let left = sought;
  let due = sought;
  let isApproximate = false;
  for (let budget = BUDGET; budget > 0; ) {
    const known = [...settled, ...found];
    const anew = weighed(look, { known, left, due, isApproximate });
    for (const [mention, pairs] of anew) {
      pairsOf.set(mention, pairs);
      budget -= 1 + pairs.length;
    }
    budget -= 100 + known.length / 4;
    const pairs = left.flatMap((mention) => pairsOf.get(mention)!);
    const isAll = due === left;
    const clearly = clear(pairs);
    const sure: readonly Pair[] =
      clearly.length > 0 || !isApproximate || !isAll ? clearly : twins(pairs, isInOrder(known));
    if (sure.length === 0 && isAll && isApproximate) break;
    isApproximate ||= sure.length === 0 && isAll;
    for (const { sought: mention, place, confidence, evidence } of sure)
      found.push({ ...mention, place, confidence, kind: evidence.words < 1 ? "changed" : "moved" });
    const gone = new Set(sure.map((pair) => pair.sought));
    if (gone.size > 0) left = left.filter((mention) => !gone.has(mention));
    if (left.length === 0) break;
    due = left.length <= FEW || gone.size === 0 ? left : affected(left, sure, pairsOf);
  }
  const pairs = left.flatMap((mention) => pairsOf.get(mention)!);
  return {
    found,
    weighed: pairs,
    isInOrder: isInOrder([...settled, ...found]),
  };
}

/** Those of `left` that want a place which is taken now, or are beside those that have gone in the file. */
function affected(left: readonly Sought[], gone: readonly Pair[], pairsOf: ReadonlyMap<Sought, readonly Pair[]>) {
  const taken = new Set(gone.map(({ place }) => placeKey(place)));
  const indexes = gone.map(({ sought: { index } }) => index).sort((a, b) => a - b);
  let at = 0;
  return left.filter((mention) => {
    while (at < indexes.length && indexes[at]! < mention.index) at++;
    const [next, previous] = [indexes[at] ?? Number.POSITIVE_INFINITY, indexes[at - 1] ?? Number.NEGATIVE_INFINITY];
    if (Math.min(next - mention.index, mention.index - previous) <= BESIDE) return true;
    return pairsOf.get(mention)!.some(({ place }) => taken.has(placeKey(place)));
  });
}

/** The pairs that are sure and have no rival, neither another place of the mention nor another mention for the place. */
function clear(pairs: readonly Pair[]): readonly Pair[] {
  const places = new Map<Sought, number[]>();
  const claims = new Map<number, Map<string, number>>();
  for (const { sought, place, confidence } of pairs) {
    const own = places.get(sought);
    if (own) own.push(confidence);
    else places.set(sought, [confidence]);
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

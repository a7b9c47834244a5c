import { ENOUGH, type Pair, twinsKey } from "./sought";

/**
 * Mentions with the same selector but for the number of their occurrence: where as many places are left for them as there
 * are of them, they keep their order, or turn it round where their neighbours did. Where paragraphs have changed places
 * and neighbours say nothing, nobody knows. One group at a time, the one that its neighbours say most about, for it may
 * decide the others.
 */
export function twins(pairs: readonly Pair[], isStraight: boolean): readonly Pair[] {
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

const orderIn = (pairs: readonly Pair[]): number => pairs.reduce((sum, { evidence }) => sum + evidence.order, 0);

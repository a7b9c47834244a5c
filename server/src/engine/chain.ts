/**
 * An immutable list of keyed values, in no particular order, where adding one costs a single small object however many
 * there are. Replacing or removing one copies the links before it.
 */
export type Chain<V> = Link<V> | null;

export interface Link<V> {
  readonly key: string;
  readonly value: V;
  readonly next: Chain<V>;
}

/** The chain with one more value, whose key it must not have yet. */
export const added = <V>(chain: Chain<V>, key: string, value: V): Chain<V> => ({ key, value, next: chain });

/** The chain without the value of `key`. */
export function removed<V>(chain: Chain<V>, key: string): Chain<V> {
  const before: Link<V>[] = [];
  let link = chain;
  for (; link && link.key !== key; link = link.next) before.push(link);
  if (!link) return chain;
  return before.reduceRight<Chain<V>>((next, { key: other, value }) => ({ key: other, value, next }), link.next);
}

/** The keys and values. */
export function* links<V>(chain: Chain<V>): Generator<readonly [string, V]> {
  for (let link = chain; link; link = link.next) yield [link.key, link.value];
}

/**
 * An immutable list of keyed values, where adding one costs a small object however many there are. The values lie in short lists that
 * several chains share, each knowing how much of it is its own (the VList of Bagwell 2002, with lists of one length). Replacing or
 * removing one copies its list, and the links before it.
 */
export type Chain<V> = Link<V> | null;

interface Link<V> {
  /** Keys and values by turns, the oldest first; what lies behind `length` was added to another chain. */
  readonly items: (string | V)[];
  readonly length: number;
  readonly next: Chain<V>;
}

/** The chain with one more value, whose key it must not have yet. */
export function added<V>(chain: Chain<V>, key: string, value: V): Chain<V> {
  if (!chain || chain.length === FULL || chain.length < chain.items.length)
    return { items: [key, value], length: 2, next: chain };
  chain.items.push(key, value);
  return { items: chain.items, length: chain.length + 2, next: chain.next };
}

/** V8 gives a list that grows room for 2, 20 and 47 items. */
const FULL = 46;

/** The chain without the value of `key`. */
export function removed<V>(chain: Chain<V>, key: string): Chain<V> {
  const before: Link<V>[] = [];
  for (let link = chain; link; link = link.next) {
    const at = placeIn(link, key);
    if (at === -1) {
      before.push(link);
      continue;
    }
    const items = link.items.slice(0, link.length);
    items.splice(at, 2);
    const rest = items.length === 0 ? link.next : { items, length: items.length, next: link.next };
    return before.reduceRight<Chain<V>>((next, { items, length }) => ({ items, length, next }), rest);
  }
  return chain;
}

function placeIn<V>({ items, length }: Link<V>, key: string): number {
  for (let i = 0; i < length; i += 2) if (items[i] === key) return i;
  return -1;
}

/** Calls `see` with each key and value, from the last that was added to the first. */
export function eachLink<V>(chain: Chain<V>, see: (key: string, value: V) => void): void {
  for (let link = chain; link; link = link.next)
    for (let i = link.length - 2; i >= 0; i -= 2) see(link.items[i] as string, link.items[i + 1] as V);
}

/** The keys and values, in the same order. */
export function links<V>(chain: Chain<V>): readonly (readonly [string, V])[] {
  const found: (readonly [string, V])[] = [];
  eachLink(chain, (key, value) => found.push([key, value]));
  return found;
}

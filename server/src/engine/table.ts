/**
 * An immutable map from strings whose update costs about the same at 10 and at 100,000 entries: the entries are spread
 * over buckets by a hash of the key, and a new version copies one bucket and the list of buckets. Setting what is
 * already there returns the very same table, so that "nothing changed" is one comparison.
 */
export interface Table<V> {
  readonly size: number;
  readonly buckets: readonly (ReadonlyMap<string, V> | undefined)[];
}

/** An empty table; `width` is the number of its buckets, a power of two: few where many tables stay small. */
export const emptyTable = <V>(width: 32 | 512 = 512): Table<V> => EMPTY[width];

const emptyOf = (width: number): Table<never> => ({ size: 0, buckets: new Array(width).fill(undefined) });
const EMPTY = { 32: emptyOf(32), 512: emptyOf(512) };

export const get = <V>(table: Table<V>, key: string): V | undefined => table.buckets[bucketOf(table, key)]?.get(key);

export const has = <V>(table: Table<V>, key: string): boolean => table.buckets[bucketOf(table, key)]?.has(key) ?? false;

export function set<V>(table: Table<V>, key: string, value: V): Table<V> {
  const at = bucketOf(table, key);
  const old = table.buckets[at];
  const isNew = !old?.has(key);
  if (!isNew && old?.get(key) === value) return table;
  return { size: table.size + (isNew ? 1 : 0), buckets: replaced(table, at, new Map(old).set(key, value)) };
}

export function remove<V>(table: Table<V>, key: string): Table<V> {
  const at = bucketOf(table, key);
  const old = table.buckets[at];
  if (!old?.has(key)) return table;
  const bucket = new Map(old);
  bucket.delete(key);
  return { size: table.size - 1, buckets: replaced(table, at, bucket.size > 0 ? bucket : undefined) };
}

/** The entries in no particular order. */
export function* entries<V>(table: Table<V>): Generator<readonly [string, V]> {
  for (const bucket of table.buckets) if (bucket) yield* bucket;
}

/** The keys, sorted by code unit, so that everything derived from them has one order. */
export function sortedKeys<V>(table: Table<V>): string[] {
  const keys: string[] = [];
  for (const bucket of table.buckets) if (bucket) keys.push(...bucket.keys());
  return keys.sort();
}

function replaced<V>(table: Table<V>, at: number, bucket: ReadonlyMap<string, V> | undefined) {
  const buckets = table.buckets.slice();
  buckets[at] = bucket;
  return buckets;
}

/** FNV-1a (Fowler, Noll, Vo) over the code units, folded to the number of buckets. */
function bucketOf(table: Table<unknown>, key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 16)) & (table.buckets.length - 1);
}

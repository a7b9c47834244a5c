import { hashOf } from "./hash";

/**
 * An immutable map from strings whose update costs about the same at 10 and at 100,000 entries: the entries are spread
 * over buckets by a hash of the key, and a new version copies one bucket and the three short lists that lead to it (a trie
 * of fixed depth, after Bagwell 2001). Setting what is already there returns the very same table, so that "nothing
 * changed" is one comparison.
 */
export interface Table<V> {
  readonly size: number;
  readonly floors: List<List<List<Bucket<V>>>>;
}

type List<T> = readonly (T | undefined)[];

/** Few entries, so that a list of them is copied faster than a map, and looked through as fast. */
type Bucket<V> = readonly Entry<V>[];

interface Entry<V> {
  readonly hash: number;
  readonly key: string;
  readonly value: V;
}

/** How long each list is; a power of two. */
const WIDTH = 16;

const MASK = WIDTH - 1;

const NOTHING: readonly undefined[] = new Array(WIDTH).fill(undefined);
const EMPTY: Table<never> = { size: 0, floors: NOTHING };

export const emptyTable = <V>(): Table<V> => EMPTY;

export const get = <V>(table: Table<V>, key: string): V | undefined => entryOf(table, key)?.value;

export const has = <V>(table: Table<V>, key: string): boolean => entryOf(table, key) !== undefined;

export function set<V>(table: Table<V>, key: string, value: V): Table<V> {
  const hash = hashOf(key);
  const bucket = bucketOf(table, hash) ?? NO_ENTRIES;
  const at = indexIn(bucket, hash, key);
  if (at !== -1 && bucket[at]!.value === value) return table;
  const entry = { hash, key, value };
  if (at === -1) return replaced(table, hash, table.size + 1, [...bucket, entry]);
  return replaced(table, hash, table.size, bucket.with(at, entry));
}

export function remove<V>(table: Table<V>, key: string): Table<V> {
  const hash = hashOf(key);
  const bucket = bucketOf(table, hash) ?? NO_ENTRIES;
  const at = indexIn(bucket, hash, key);
  if (at === -1) return table;
  return replaced(table, hash, table.size - 1, bucket.length > 1 ? bucket.toSpliced(at, 1) : undefined);
}

/** The table with these entries, the last of each key; for thousands at once this is far cheaper than setting one by one. */
export function tableOf<V>(pairs: Iterable<readonly [string, V]>): Table<V> {
  const floors: Entry<V>[][][][] = [];
  let size = 0;
  for (const [key, value] of pairs) {
    const hash = hashOf(key);
    const shelves = (floors[hash & MASK] ??= []);
    const shelf = (shelves[(hash >>> 4) & MASK] ??= []);
    const bucket = (shelf[(hash >>> 8) & MASK] ??= []);
    const at = indexIn(bucket, hash, key);
    if (at === -1) size++;
    bucket[at === -1 ? bucket.length : at] = { hash, key, value };
  }
  return { size, floors };
}

/** The entries in no particular order. */
export function* entries<V>({ floors }: Table<V>): Generator<readonly [string, V]> {
  for (const shelves of floors)
    for (const shelf of shelves ?? NOTHING)
      for (const bucket of shelf ?? NOTHING) for (const { key, value } of bucket ?? NO_ENTRIES) yield [key, value];
}

/** The keys, sorted by code unit, so that everything derived from them has one order; sorted once for each table. */
export function sortedKeys<V>(table: Table<V>): readonly string[] {
  const known = sorted.get(table);
  if (known) return known;
  const keys: string[] = [];
  for (const [key] of entries(table)) keys.push(key);
  sorted.set(table, keys.sort());
  return keys;
}

const sorted = new WeakMap<Table<unknown>, readonly string[]>();

const bucketOf = <V>({ floors }: Table<V>, hash: number): Bucket<V> | undefined =>
  floors[hash & MASK]?.[(hash >>> 4) & MASK]?.[(hash >>> 8) & MASK];

function entryOf<V>(table: Table<V>, key: string): Entry<V> | undefined {
  const hash = hashOf(key);
  for (const entry of bucketOf(table, hash) ?? NO_ENTRIES) if (entry.hash === hash && entry.key === key) return entry;
  return undefined;
}

const NO_ENTRIES: Bucket<never> = [];

function indexIn(bucket: Bucket<unknown>, hash: number, key: string): number {
  for (let i = 0; i < bucket.length; i++) if (bucket[i]!.hash === hash && bucket[i]!.key === key) return i;
  return -1;
}

function replaced<V>({ floors }: Table<V>, hash: number, size: number, bucket: Bucket<V> | undefined): Table<V> {
  const shelves = floors[hash & MASK] ?? NOTHING;
  const shelf = shelves[(hash >>> 4) & MASK] ?? NOTHING;
  const newShelves = withItem(shelves, (hash >>> 4) & MASK, withItem(shelf, (hash >>> 8) & MASK, bucket));
  return { size, floors: withItem(floors, hash & MASK, newShelves) };
}

function withItem<T>(list: List<T>, place: number, item: T | undefined): List<T> {
  const copy = list.slice();
  copy[place] = item;
  return copy;
}

import { hashOf } from "./hash";

/**
 * An immutable map from strings whose update costs about the same at 10 and at 100,000 entries: the entries are spread
 * over buckets by a hash of the key, and a new version copies one bucket and the two short lists that lead to it (a trie
 * of fixed depth, after Bagwell 2001). Setting what is already there returns the very same table, so that "nothing
 * changed" is one comparison.
 */
export interface Table<V> {
  readonly size: number;
  readonly shelves: readonly (Shelf<V> | undefined)[];
}

type Shelf<V> = readonly (Bucket<V> | undefined)[];

/** Few entries, so that a list of them is copied faster than a map, and looked through as fast. */
type Bucket<V> = readonly Entry<V>[];

interface Entry<V> {
  readonly hash: number;
  readonly key: string;
  readonly value: V;
}

/** The number of shelves, and of buckets on each; a power of two. */
const WIDTH = 32;

const NOTHING: readonly undefined[] = new Array(WIDTH).fill(undefined);
const EMPTY: Table<never> = { size: 0, shelves: NOTHING };

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
  const shelves: Entry<V>[][][] = NOTHING.map(() => []);
  let size = 0;
  for (const [key, value] of pairs) {
    const hash = hashOf(key);
    const shelf = shelves[hash & (WIDTH - 1)]!;
    const bucket = (shelf[(hash >>> 5) & (WIDTH - 1)] ??= []);
    const at = indexIn(bucket, hash, key);
    if (at === -1) size++;
    bucket[at === -1 ? bucket.length : at] = { hash, key, value };
  }
  return { size, shelves };
}

/** The entries in no particular order. */
export function* entries<V>(table: Table<V>): Generator<readonly [string, V]> {
  for (const shelf of table.shelves)
    if (shelf) for (const bucket of shelf) for (const { key, value } of bucket ?? NO_ENTRIES) yield [key, value];
}

/** The keys, sorted by code unit, so that everything derived from them has one order. */
export function sortedKeys<V>(table: Table<V>): string[] {
  const keys: string[] = [];
  for (const [key] of entries(table)) keys.push(key);
  return keys.sort();
}

const bucketOf = <V>({ shelves }: Table<V>, hash: number) => shelves[hash & (WIDTH - 1)]?.[(hash >>> 5) & (WIDTH - 1)];

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

function replaced<V>(table: Table<V>, hash: number, size: number, bucket: Bucket<V> | undefined): Table<V> {
  const shelves = table.shelves.slice();
  const shelf = (shelves[hash & (WIDTH - 1)] ?? NOTHING).slice();
  shelf[(hash >>> 5) & (WIDTH - 1)] = bucket;
  shelves[hash & (WIDTH - 1)] = shelf;
  return { size, shelves };
}

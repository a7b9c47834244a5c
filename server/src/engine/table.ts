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

type Shelf<V> = readonly (ReadonlyMap<string, V> | undefined)[];

/** The number of shelves, and of buckets on each; a power of two. */
const WIDTH = 32;

const NOTHING: readonly undefined[] = new Array(WIDTH).fill(undefined);
const EMPTY: Table<never> = { size: 0, shelves: NOTHING };

export const emptyTable = <V>(): Table<V> => EMPTY;

export const get = <V>(table: Table<V>, key: string): V | undefined => bucketOf(table, hashOf(key))?.get(key);

export const has = <V>(table: Table<V>, key: string): boolean => bucketOf(table, hashOf(key))?.has(key) ?? false;

export function set<V>(table: Table<V>, key: string, value: V): Table<V> {
  const hash = hashOf(key);
  const old = bucketOf(table, hash);
  const isNew = !old?.has(key);
  if (!isNew && old?.get(key) === value) return table;
  return replaced(table, hash, table.size + (isNew ? 1 : 0), new Map(old).set(key, value));
}

export function remove<V>(table: Table<V>, key: string): Table<V> {
  const hash = hashOf(key);
  const old = bucketOf(table, hash);
  if (!old?.has(key)) return table;
  const bucket = new Map(old);
  bucket.delete(key);
  return replaced(table, hash, table.size - 1, bucket.size > 0 ? bucket : undefined);
}

/** The table with these entries, the last of each key; for thousands at once this is far cheaper than setting one by one. */
export function tableOf<V>(pairs: Iterable<readonly [string, V]>): Table<V> {
  const shelves: (Map<string, V> | undefined)[][] = NOTHING.map(() => []);
  let size = 0;
  for (const [key, value] of pairs) {
    const hash = hashOf(key);
    const shelf = shelves[hash & (WIDTH - 1)]!;
    const place = (hash >>> 5) & (WIDTH - 1);
    shelf[place] ??= new Map();
    const { size: before } = shelf[place];
    size += shelf[place].set(key, value).size - before;
  }
  return { size, shelves };
}

/** The entries in no particular order. */
export function* entries<V>(table: Table<V>): Generator<readonly [string, V]> {
  for (const shelf of table.shelves) if (shelf) for (const bucket of shelf) if (bucket) yield* bucket;
}

/** The keys, sorted by code unit, so that everything derived from them has one order. */
export function sortedKeys<V>(table: Table<V>): string[] {
  const keys: string[] = [];
  for (const [key] of entries(table)) keys.push(key);
  return keys.sort();
}

const bucketOf = <V>({ shelves }: Table<V>, hash: number) => shelves[hash & (WIDTH - 1)]?.[(hash >>> 5) & (WIDTH - 1)];

function replaced<V>(
  table: Table<V>,
  hash: number,
  size: number,
  bucket: ReadonlyMap<string, V> | undefined,
): Table<V> {
  const shelves = table.shelves.slice();
  const shelf = (shelves[hash & (WIDTH - 1)] ?? NOTHING).slice();
  shelf[(hash >>> 5) & (WIDTH - 1)] = bucket;
  shelves[hash & (WIDTH - 1)] = shelf;
  return { size, shelves };
}

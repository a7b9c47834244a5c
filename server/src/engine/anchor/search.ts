/**
 * Where each of the distinct `quotes` begins in `text`, in ascending order; overlapping places included. Of words that
 * stand in more places than anybody could tell apart, or in more than `most`, only the first ones.
 */
export type Places = ReadonlyMap<string, readonly number[]>;

/**
 * Finds every place of every quote, of many in one pass over the text. Where a quote may begin by its first two code units, the first
 * eight, five, three or two of each quote are compared by their hash, and those that agree as they are. The cost is that of the
 * text plus the places found, whatever the number of quotes; where it grows beyond that, because text and quotes repeat one
 * letter, the search ends early.
 */
export function search(text: string, quotes: Iterable<string>, most = MAX_PLACES): Places {
  const distinct = new Set(quotes);
  distinct.delete("");
  const isFew = distinct.size <= FEW && [...distinct].every(({ length }) => length <= SHORT);
  return isFew ? searchEach(text, distinct, most) : searchAll(text, distinct, most);
}

/** So few quotes of at most so many code units are found faster one after the other. */
const FEW = 8;
const SHORT = 64;

function searchEach(text: string, quotes: ReadonlySet<string>, most: number): Places {
  const places = new Map<string, number[]>();
  for (const quote of quotes) {
    const found: number[] = [];
    for (let at = text.indexOf(quote); at !== -1 && found.length < most; at = text.indexOf(quote, at + 1))
      found.push(at);
    places.set(quote, found);
  }
  return places;
}

/** In one pass; exported for the test that compares the two. */
export function searchAll(text: string, quotes: ReadonlySet<string>, most: number): Places {
  const places = new Map<string, number[]>();
  const indexes = WINDOWS.map((window): Index => ({ window, byHash: new Map(), budget: 4 * text.length + 4_000_000 }));
  const mask = quotes.size < 500 ? 0x1fff : 0xffff;
  IS_START.fill(0);
  HAS_HASH.fill(0, 0, mask + 1);
  for (const quote of quotes) {
    const found: number[] = [];
    places.set(quote, found);
    const index = indexes.findLast(({ window }) => window <= quote.length);
    if (!index) continue;
    IS_START[startOf(quote.charCodeAt(0), quote.charCodeAt(1))] = 1;
    const hash = hashed(0, quote, 0, index.window);
    HAS_HASH[hash & mask] = 1;
    const same = index.byHash.get(hash);
    if (same) same.push({ quote, found });
    else index.byHash.set(hash, [{ quote, found }]);
  }
  const used = indexes.filter(({ byHash }) => byHash.size > 0);
  let unit = text.charCodeAt(0);
  for (let at = 0; at < text.length; at++) {
    const next = text.charCodeAt(at + 1);
    if (IS_START[startOf(unit, next)] === 1) {
      let hash = 0;
      let from = at;
      for (const index of used) {
        hash = hashed(hash, text, from, at + index.window);
        from = at + index.window;
        if (HAS_HASH[hash & mask] === 1) look(index, hash, text, at, most);
      }
    }
    unit = next;
  }
  if ([...quotes].some(({ length }) => length === 1)) findLetters(text, places, most);
  return places;
}

interface Sought {
  readonly quote: string;
  readonly found: number[];
}

/** The quotes that are found by as many first code units. */
interface Index {
  readonly window: number;
  readonly byHash: Map<number, Sought[]>;
  budget: number;
}

/** The code units by which quotes are found: the longest window that a quote has. */
const WINDOWS = [2, 3, 5, 8];

/** Looks which quotes of an index begin right here. */
function look(index: Index, hash: number, text: string, at: number, most: number): void {
  if (index.budget <= 0) return;
  for (const { quote, found } of index.byHash.get(hash) ?? NONE) {
    index.budget -= 1 + (quote.length >> 4);
    if (found.length >= most || !text.startsWith(quote, at)) continue;
    found.push(at);
    index.budget -= 8;
  }
}

const NONE: readonly Sought[] = [];

/** Whether a quote begins with two code units to which this number belongs; used anew by each search, as is the next. */
const IS_START = new Uint8Array(0x2000);

/** Whether the first code units of a quote have a hash that ends so. */
const HAS_HASH = new Uint8Array(0x10000);

/** A number for two code units, which others may share. */
const startOf = (first: number, second: number): number => ((first << 5) ^ second) & 0x1fff;

/** The hash of what came before and these code units, in 32 bits. */
function hashed(before: number, text: string, from: number, to: number): number {
  let hash = before;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
  return hash;
}

const BASE = 0x01000193;

/** Quotes of one code unit are rare, and looked up as they are. */
function findLetters(text: string, places: ReadonlyMap<string, number[]>, most: number): void {
  for (let at = 0; at < text.length; at++) {
    const found = places.get(text[at]!);
    if (found && found.length < most) found.push(at);
  }
}

const MAX_PLACES = 100_000;

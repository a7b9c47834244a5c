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

function searchEach(text: string, quotes: Iterable<string>, most: number): Places {
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
export function searchAll(text: string, quotes: Iterable<string>, most: number): Places {
  const places = new Map<string, number[]>();
  const indexes: Index[] = [];
  IS_START.fill(0);
  for (const quote of quotes) {
    const found: number[] = [];
    places.set(quote, found);
    IS_START[startOf(quote.charCodeAt(0), quote.charCodeAt(1))] = 1;
    put(indexes, { quote, found }, text.length);
  }
  let unit = text.charCodeAt(0);
  for (let at = 0; at < text.length; at++) {
    const next = text.charCodeAt(at + 1);
    if (IS_START[startOf(unit, next)] === 1) for (const index of indexes) look(index, text, at, most);
    unit = next;
  }
  if ([...places.keys()].some(({ length }) => length === 1)) findLetters(text, places, most);
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
const WINDOWS = [8, 5, 3, 2];

function put(indexes: Index[], sought: Sought, length: number): void {
  const window = WINDOWS.find((each) => each <= sought.quote.length);
  if (window === undefined) return;
  let index = indexes.find((each) => each.window === window);
  if (!index) indexes.push((index = { window, byHash: new Map(), budget: 4 * length + 4_000_000 }));
  const hash = hashAt(sought.quote, 0, window);
  const same = index.byHash.get(hash);
  if (same) same.push(sought);
  else index.byHash.set(hash, [sought]);
}

/** Looks which quotes of an index begin right here. */
function look(index: Index, text: string, at: number, most: number): void {
  if (index.budget <= 0 || at + index.window > text.length) return;
  const bucket = index.byHash.get(hashAt(text, at, index.window));
  if (!bucket) return;
  for (const { quote, found } of bucket) {
    index.budget -= 1 + (quote.length >> 4);
    if (found.length >= most || !text.startsWith(quote, at)) continue;
    found.push(at);
    index.budget -= 8;
  }
}

/** Whether a quote begins with two code units to which this number belongs; used anew by each search. */
const IS_START = new Uint8Array(1 << 13);

/** A number for two code units, which others may share. */
const startOf = (first: number, second: number): number => ((first << 5) ^ second) & (IS_START.length - 1);

/** Of so many code units from here on; 32 bits. */
function hashAt(text: string, from: number, length: number): number {
  let hash = 0;
  for (let at = from; at < from + length; at++) hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
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

/**
 * Where each of the distinct `quotes` begins in `text`, in ascending order; overlapping places included. Of words that
 * stand in more places than anybody could tell apart, or in more than `most`, only the first ones.
 */
export type Places = ReadonlyMap<string, readonly number[]>;

/**
 * Finds every place of every quote in a few passes over the text: the first eight, five or three code units of each quote
 * are hashed, and where a place of the text has such a hash, the quotes of that bucket are compared (Karp and Rabin 1987, with
 * fixed windows). Shorter quotes are looked up as they are. The cost is that of the text plus the places found, whatever the
 * number of quotes; where it grows beyond that, because text and quotes repeat one letter, the search ends early.
 */
export function search(text: string, quotes: Iterable<string>, most = MAX_PLACES): Places {
  const places = new Map<string, number[]>();
  for (const quote of quotes) if (quote !== "" && !places.has(quote)) places.set(quote, []);
  const byWindow = new Map<number, string[]>();
  for (const quote of places.keys()) {
    const window = WINDOWS.find((each) => each <= quote.length)!;
    const same = byWindow.get(window);
    if (same) same.push(quote);
    else byWindow.set(window, [quote]);
  }
  for (const [window, those] of byWindow)
    if (window < HASHED) findShort(text, window, places, most);
    else findHashed(text, window, those, places, most);
  return places;
}

/** The code units by which quotes are found, the longest window that a quote has; the short ones are whole quotes. */
const WINDOWS = [8, 5, 3, 2, 1];
const HASHED = 3;

function findHashed(
  text: string,
  window: number,
  quotes: readonly string[],
  places: ReadonlyMap<string, number[]>,
  most: number,
): void {
  const buckets = new Map<number, string[]>();
  const mask = 2 ** Math.min(20, Math.max(13, Math.ceil(Math.log2(16 * quotes.length)))) - 1;
  const isStart = new Uint8Array(mask + 1);
  for (const quote of quotes) {
    const hash = hashOf(quote, window);
    isStart[hash & mask] = 1;
    const bucket = buckets.get(hash);
    if (bucket) bucket.push(quote);
    else buckets.set(hash, [quote]);
  }
  let highest = 1;
  for (let i = 1; i < window; i++) highest = Math.imul(highest, BASE);
  let budget = 4 * text.length + 4_000_000;
  let hash = hashOf(text, window);
  for (let at = 0; at + window <= text.length && budget > 0; at++) {
    const bucket = isStart[hash & mask] === 1 ? buckets.get(hash) : undefined;
    for (const quote of bucket ?? NONE) {
      const found = places.get(quote)!;
      budget -= 1 + (quote.length >> 4);
      if (found.length >= most || !text.startsWith(quote, at)) continue;
      found.push(at);
      budget -= 8;
    }
    const rest = hash - Math.imul(text.charCodeAt(at), highest);
    hash = (Math.imul(rest, BASE) + text.charCodeAt(at + window)) | 0;
  }
}

/** Of the first `window` code units; 32 bits. */
function hashOf(text: string, window: number): number {
  let hash = 0;
  for (let i = 0; i < window; i++) hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
  return hash;
}

const BASE = 0x01000193;
const NONE: readonly string[] = [];

function findShort(text: string, length: number, places: ReadonlyMap<string, number[]>, most: number): void {
  for (let at = 0; at + length <= text.length; at++) {
    const found = places.get(text.slice(at, at + length));
    if (found && found.length < most) found.push(at);
  }
}

const MAX_PLACES = 100_000;

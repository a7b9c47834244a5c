/**
 * Where each of the distinct `quotes` begins in `text`, in ascending order; overlapping places included. Of words that
 * stand in more places than anybody could tell apart, only the first ones.
 */
export type Places = ReadonlyMap<string, readonly number[]>;

/**
 * Finds every place of every quote in one pass over the text: the first three code units of each quote are hashed, and
 * where a place of the text has such a hash, the quotes of that bucket are compared (Karp and Rabin 1987, with a fixed
 * window). Shorter quotes are looked up as they are. The cost is that of the text plus the places found, whatever the
 * number of quotes; where it grows beyond that, because text and quotes repeat one letter, the search ends early.
 */
export function search(text: string, quotes: Iterable<string>): Places {
  const places = new Map<string, number[]>();
  const buckets = new Map<number, string[]>();
  const isStart = new Uint8Array(FILTER);
  const lengths = new Set<number>();
  for (const quote of quotes) {
    if (places.has(quote)) continue;
    places.set(quote, []);
    if (quote.length < WINDOW) lengths.add(quote.length);
    if (quote.length < WINDOW) continue;
    const hash = hashAt(quote, 0);
    isStart[hash & (FILTER - 1)] = 1;
    const bucket = buckets.get(hash);
    if (bucket) bucket.push(quote);
    else buckets.set(hash, [quote]);
  }
  for (const length of lengths) if (length > 0) findShort(text, length, places);
  if (buckets.size === 0) return places;
  let budget = 4 * text.length + 4_000_000;
  for (let at = 0; at + WINDOW <= text.length && budget > 0; at++) {
    const hash = hashAt(text, at);
    if (isStart[hash & (FILTER - 1)] === 0) continue;
    for (const quote of buckets.get(hash) ?? []) {
      const found = places.get(quote)!;
      budget -= 1 + (quote.length >> 4);
      if (found.length >= MAX_PLACES || !text.startsWith(quote, at)) continue;
      found.push(at);
      budget -= 8;
    }
  }
  return places;
}

function findShort(text: string, length: number, places: ReadonlyMap<string, number[]>): void {
  for (let at = 0; at + length <= text.length; at++) {
    const found = places.get(text.slice(at, at + length));
    if (found && found.length < MAX_PLACES) found.push(at);
  }
}

const MAX_PLACES = 100_000;
const WINDOW = 3;
const FILTER = 1 << 13;

const hashAt = (text: string, at: number): number =>
  Math.imul(Math.imul(text.charCodeAt(at), 31) + text.charCodeAt(at + 1), 1021) + text.charCodeAt(at + 2);

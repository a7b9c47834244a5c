/**
 * Where each of the distinct `quotes` begins in `text`, in ascending order; overlapping places included. Of words that
 * stand in more places than anybody could tell apart, only the first ones.
 */
export type Places = ReadonlyMap<string, readonly number[]>;

/**
 * Finds every place of every quote in one pass over the text: the first three code units of each quote are hashed, and
 * where a place of the text has such a hash, the quotes of that bucket are compared (Karp and Rabin 1987, with a fixed
 * window). The cost is that of the text plus the places found, whatever the number of quotes; quotes shorter than the
 * window are searched for one by one.
 */
export function search(text: string, quotes: Iterable<string>): Places {
  const places = new Map<string, number[]>();
  const buckets = new Map<number, string[]>();
  const isStart = new Uint8Array(FILTER);
  for (const quote of quotes) {
    if (places.has(quote)) continue;
    places.set(quote, quote.length > 0 && quote.length < WINDOW ? placesOf(quote, text) : []);
    if (quote.length < WINDOW) continue;
    const hash = hashAt(quote, 0);
    isStart[hash & (FILTER - 1)] = 1;
    const bucket = buckets.get(hash);
    if (bucket) bucket.push(quote);
    else buckets.set(hash, [quote]);
  }
  if (buckets.size === 0) return places;
  for (let at = 0; at + WINDOW <= text.length; at++) {
    const hash = hashAt(text, at);
    if (isStart[hash & (FILTER - 1)] === 0) continue;
    for (const quote of buckets.get(hash) ?? [])
      if (places.get(quote)!.length < MAX_PLACES && text.startsWith(quote, at)) places.get(quote)!.push(at);
  }
  return places;
}

const MAX_PLACES = 100_000;
const WINDOW = 3;
const FILTER = 1 << 13;

const hashAt = (text: string, at: number): number =>
  Math.imul(Math.imul(text.charCodeAt(at), 31) + text.charCodeAt(at + 1), 1021) + text.charCodeAt(at + 2);

function placesOf(quote: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at !== -1 && found.length < MAX_PLACES; at = text.indexOf(quote, at + 1))
    found.push(at);
  return found;
}

import { type Candidate, hasContext, isWhole, type Quote, wordsAfter, wordsBefore } from "./quote";

/** The places where the words of a quote stand in one text, ready to be asked by their surroundings. */
export interface Occurrences {
  /** The places with just these surroundings, in text order; as whole words, where any of them is one. */
  readonly fitting: (quote: Quote) => readonly Candidate[];
  /**
   * The places that may be the quote's in other surroundings, in text order; `isAll` is false where there are too many
   * to tell apart in bounded time.
   */
  readonly near: (quote: Quote) => { readonly candidates: readonly Candidate[]; readonly isAll: boolean };
}

/** More places than this are not compared one by one. */
export const MOST = 64;

/** Contexts are looked up by so many folded code units at the joint, the longest that the quote has. */
const KEY_LENGTHS = [16, 8, 4];

/** What comparing places may cost in all, about a tenth of a microsecond each; it grows less with use. */
export interface Budget {
  left: number;
}

export const newBudget = (): Budget => ({ left: 4_000_000 });

export function occurrences(text: string, candidates: readonly Candidate[], budget = newBudget()): Occurrences {
  const known = new Map<string, readonly Candidate[]>();
  const indexes = new Map<string, ReadonlyMap<string, readonly Candidate[]>>();

  const sharing = (side: Side, length: number, context: string): readonly Candidate[] => {
    const name = `${side}${length}`;
    let index = indexes.get(name);
    if (!index) indexes.set(name, (index = indexBy(candidates, (candidate) => keyAt(text, candidate, side, length))));
    return index.get(side === "before" ? context.slice(-length) : context.slice(0, length)) ?? [];
  };

  const sharingLongest = (quote: Quote): readonly Candidate[] | null => {
    for (const length of KEY_LENGTHS) {
      if (quote.prefix.length >= length) return sharing("before", length, quote.prefix);
      if (quote.suffix.length >= length) return sharing("after", length, quote.suffix);
    }
    return null;
  };

  return {
    fitting: (quote) => {
      const key = `${quote.prefix}\0${quote.suffix}`;
      let found = known.get(key);
      if (!found) {
        let among = candidates.length <= MOST ? candidates : (sharingLongest(quote) ?? candidates);
        budget.left -= among.length * (4 + ((quote.prefix.length + quote.suffix.length) >> 6));
        if (budget.left < 0) among = among.slice(0, MOST);
        found = preferWhole(
          text,
          among.filter((candidate) => hasContext(text, candidate, quote)),
        );
        known.set(key, found);
      }
      return found;
    },
    near: (quote) => {
      if (candidates.length <= MOST) return { candidates: preferWhole(text, candidates), isAll: true };
      for (const length of KEY_LENGTHS) {
        const before = quote.prefix.length >= length ? sharing("before", length, quote.prefix) : [];
        const after = quote.suffix.length >= length ? sharing("after", length, quote.suffix) : [];
        if (before.length + after.length === 0) continue;
        if (before.length + after.length > MOST)
          return { candidates: [...before.slice(0, MOST), ...after.slice(0, MOST)], isAll: false };
        const both = [...new Set([...before, ...after])].sort((a, b) => a.start - b.start);
        return { candidates: preferWhole(text, both), isAll: true };
      }
      return { candidates: candidates.slice(0, MOST), isAll: false };
    },
  };
}

type Side = "before" | "after";

const keyAt = (text: string, candidate: Candidate, side: Side, length: number): string =>
  side === "before" ? wordsBefore(text, candidate, length) : wordsAfter(text, candidate, length);

function indexBy(candidates: readonly Candidate[], keyOf: (candidate: Candidate) => string) {
  const index = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const same = index.get(key);
    if (same) same.push(candidate);
    else index.set(key, [candidate]);
  }
  return index;
}

/** A quote that stands somewhere as whole words is not looked for inside other words. */
function preferWhole(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const whole = candidates.filter((candidate) => isWhole(text, candidate));
  return whole.length > 0 ? whole : candidates;
}

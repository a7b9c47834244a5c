import type { Occurrences } from "./occurrences";
import { type Candidate, contextLikeness, type Quote } from "./quote";

/**
 * `exact`: the selector was found, and is unique. `moved`: the same words in other surroundings. `changed`: the words
 * themselves were edited. `ambiguous`: several places fit equally well. `orphan`: no place fits.
 */
export type Result = (typeof RESULTS)[number];

export const RESULTS = ["exact", "moved", "changed", "ambiguous", "orphan"] as const;

export interface Decision {
  readonly result: Result;
  readonly found: Candidate | null;
  readonly rivals: readonly Candidate[];
}

/** Less alike surroundings than this are other surroundings: an honest orphan beats a confident wrong place. */
const MIN_LIKENESS = 0.5;

/** The best place must be this much more alike than the next one. */
const MIN_LEAD = 0.1;

/** Decides among the places that have the words of a quote; `text` is the folded text. */
export function decide(text: string, quote: Quote, places: Occurrences): Decision {
  const fitting = places.fitting(quote);
  if (quote.occurrence > 0 && fitting.length > 0) {
    const chosen = fitting[quote.occurrence - 1];
    return chosen ? { result: "exact", found: chosen, rivals: [] } : { result: "orphan", found: null, rivals: fitting };
  }
  if (fitting.length === 1) return { result: "exact", found: fitting[0]!, rivals: [] };
  if (fitting.length > 1) return { result: "ambiguous", found: null, rivals: fitting };
  const { candidates, isAll } = places.near(quote);
  return isAll ? decideMoved(text, quote, candidates) : { result: "orphan", found: null, rivals: candidates };
}

function decideMoved(text: string, quote: Quote, candidates: readonly Candidate[]): Decision {
  const scored = candidates.map((candidate) => ({ candidate, score: contextLikeness(text, candidate, quote) }));
  scored.sort((a, b) => b.score - a.score || a.candidate.start - b.candidate.start);
  const close = scored.filter(({ score }) => score >= MIN_LIKENESS && score > scored[0]!.score - MIN_LEAD);
  if (close.length === 1) return { result: "moved", found: close[0]!.candidate, rivals: [] };
  const rivals = (close.length > 1 ? close : scored).map(({ candidate }) => candidate);
  return { result: close.length > 1 ? "ambiguous" : "orphan", found: null, rivals };
}

import type { Occurrences } from "./occurrences";
import type { Candidate, Quote } from "./quote";

/**
 * `exact`: the selector was found, and is unique. `moved`: the same words in other surroundings. `changed`: the words
 * themselves were edited. `ambiguous`: several places fit equally well. `orphan`: no place fits.
 */
export type Result = (typeof RESULTS)[number];

export const RESULTS = ["exact", "moved", "changed", "ambiguous", "orphan"] as const;

/** What a selector says by itself: where it is, or which places it may mean; there may be more of `far` ones. */
export type Decision =
  | { readonly kind: "exact"; readonly place: Candidate }
  | { readonly kind: "fitting" | "near" | "far"; readonly places: readonly Candidate[] };

/** Decides among the places that have the words of a quote. */
export function decide(quote: Quote, occurrences: Occurrences): Decision {
  const places = occurrences.fitting(quote);
  const chosen = quote.occurrence > 0 ? places[quote.occurrence - 1] : places.length === 1 ? places[0] : undefined;
  if (chosen) return { kind: "exact", place: chosen };
  if (places.length > 0) return { kind: "fitting", places };
  const { candidates, isAll } = occurrences.near(quote);
  return { kind: isAll ? "near" : "far", places: candidates };
}

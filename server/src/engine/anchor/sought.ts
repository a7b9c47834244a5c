import type { Span } from "../span";
import type { Evidence } from "./evidence";
import type { Candidate, Quote } from "./quote";

/** A mention whose selector does not say where it is, with the places that have its words. */
export interface Sought {
  readonly index: number;
  readonly quote: Quote;
  readonly places: readonly Candidate[];
}

/** A mention that was found, by its index among the mentions of the file. */
export interface Settled {
  readonly index: number;
  readonly place: Candidate;
  readonly quote: Quote;
}

/** A sought mention and a place that it may have. */
export interface Pair {
  readonly sought: Sought;
  readonly place: Candidate;
  readonly evidence: Evidence;
  readonly confidence: number;
}

/** At least as sure as this, a place may be taken. */
export const ENOUGH = 0.8;

export const placeKey = ({ start, end }: Span): string => `${start} ${end}`;
export const wordsKey = ({ fragments }: Quote): string => fragments.join("\0");
export const quoteKey = (quote: Quote): string => `${twinsKey(quote)}\0${quote.occurrence}`;

/** What mentions have in common that differ in the number of their occurrence alone. */
export const twinsKey = ({ fragments, prefix, suffix }: Quote): string => [...fragments, prefix, suffix].join("\0");

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

/** A number for each span; texts are shorter than 2^26. */
export const placeKey = ({ start, end }: Span): number => start * 0x4000000 + end;
export const wordsKey = ({ fragments }: Quote): string =>
  fragments.length === 1 ? fragments[0]! : fragments.join("\0");

const keys = new WeakMap<Quote, string>();

export function quoteKey(quote: Quote): string {
  let key = keys.get(quote);
  if (key === undefined) keys.set(quote, (key = `${twinsKey(quote)}\0${quote.occurrence}`));
  return key;
}

/** What mentions have in common that differ in the number of their occurrence alone. */
export const twinsKey = ({ fragments, prefix, suffix }: Quote): string => [...fragments, prefix, suffix].join("\0");

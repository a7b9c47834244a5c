import { hasContext, isWhole, type Quote } from "./quote";

/** Quotes whose words stand in more places than these are looked up by their surroundings instead. */
const FEW = 64;

/**
 * Where the words of a quote begin that, of all places where its words stand, fits one alone, as `decide` has it; -1 for any other
 * quote. Nearly all quotes are such, and this makes no objects for them.
 */
export function onlyPlaceOf(text: string, quote: Quote, places: readonly number[]): number {
  const { fragments, occurrence } = quote;
  if (fragments.length > 1 || occurrence > 0 || places.length > FEW) return -1;
  const { length } = fragments[0]!;
  const fitting = places.filter((start) => hasContext(text, { start, end: start + length }, quote));
  if (fitting.length === 1) return fitting[0]!;
  const whole = fitting.filter((start) => isWhole(text, { start, end: start + length }));
  return whole.length === 1 ? whole[0]! : -1;
}

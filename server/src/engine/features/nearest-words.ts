import { surroundings } from "../anchor/evidence";
import { type Mention, wordsOf } from "../records";
import type { LoadedText } from "../source";
import type { Span } from "../span";
import { nearest } from "../spelling";

/** In a longer text, in UTF-16 units, nothing is looked for: comparing all its words takes too long for a menu. */
const MAX_TEXT = 300_000;

/**
 * Where words much like those of a mention stand in its text, the most alike first: as many words, spelt nearly the same.
 * Of several places of the same words it is the one with the likest surroundings.
 */
export function nearestWords({ text }: LoadedText, mention: Mention): readonly Span[] {
  if (text.length > MAX_TEXT || mention.exact.length !== 1) return [];
  const words = wordsOf(mention);
  const count = words.match(WORD)?.length ?? 0;
  if (count === 0) return [];
  const places = new Map<string, Span[]>();
  const tokens = [...text.matchAll(WORD)];
  for (let i = 0; i + count <= tokens.length; i++) {
    const last = tokens[i + count - 1]!;
    const span = { start: tokens[i]!.index, end: last.index + last[0].length };
    const found = text.slice(span.start, span.end);
    const same = places.get(found);
    if (same) same.push(span);
    else if (found.length < 2 * words.length + 8) places.set(found, [span]);
  }
  const likeness = (span: Span): number => {
    const { before, after } = surroundings(text, span, { ...mention, fragments: [] });
    return (before ?? 0) + (after ?? 0);
  };
  return nearest(words, places.keys()).map((found) =>
    places.get(found)!.reduce((best, span) => (likeness(span) > likeness(best) ? span : best)),
  );
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‑'’][\p{L}\p{M}\p{N}]+)*/gu;

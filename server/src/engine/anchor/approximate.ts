import { latin } from "../likeness";
import type { Span } from "../span";
import { wordLikeness } from "./evidence";
import { type Candidate, isWhole, type Quote } from "./quote";

/** A place whose words are like those of a quote, from 0 to 1. */
export interface Resembling extends Candidate {
  readonly words: number;
}

/** Less alike words are other words. */
const MIN_WORDS = 0.5;

/** Shorter words are like too many others: only the very same count. */
const MIN_LETTERS = 4;

/** So many folded code units at the joint of a context have to stand somewhere, the longest first. */
const KEY_LENGTHS = [12, 8, 5];

/** So many places of a context are looked at. */
const MOST = 16;

/**
 * Places with words like those of a quote: between or beside its surroundings, wherever these stand, and where they stand
 * nowhere, anywhere in `gap`. Offsets are in the folded text; every place begins and ends with a whole word.
 */
export function resembling(text: string, quote: Quote, gap: Span | null): readonly Resembling[] {
  const [words] = quote.fragments;
  if (quote.fragments.length !== 1 || words!.length < MIN_LETTERS) return [];
  const starts = placesOf(text, quote.prefix, "end").map((at) => skipSpace(text, at));
  const ends = placesOf(text, quote.suffix, "start").map((at) => skipSpaceBack(text, at));
  const reach = 2 * words!.length + 24;
  const found = new Map<string, Resembling>();
  const add = (start: number, end: number) => {
    const key = `${start} ${end}`;
    if (start >= end || found.has(key) || !isWhole(text, { start, end })) return;
    const likeness = alike(words!, text.slice(start, end));
    if (likeness >= MIN_WORDS) found.set(key, { start, end, fragments: [{ start, end }], words: likeness });
  };
  for (const start of starts) {
    for (const end of ends) if (end > start && end <= start + reach) add(start, end);
    for (const { end } of tokensIn(text, start, start + reach)) add(start, end);
  }
  for (const end of ends) for (const { start } of tokensIn(text, Math.max(0, end - reach), end)) add(start, end);
  if (starts.length + ends.length === 0 && gap) {
    const tokens = tokensIn(text, gap.start, gap.end);
    const count = tokensIn(words!, 0, words!.length).length;
    for (let i = 0; i < tokens.length; i++)
      for (let n = Math.max(1, count - 1); n <= count + 1; n++) {
        const last = tokens[i + n - 1];
        if (last && Math.abs(last.end - tokens[i]!.start - words!.length) <= words!.length / 2)
          add(tokens[i]!.start, last.end);
      }
  }
  return bestOf([...found.values()]);
}

function alike(a: string, b: string): number {
  const own = wordLikeness(a, b);
  return own > 0.8 || a.length > 100 ? own : Math.max(own, wordLikeness(latin(a), latin(b)));
}

/** Of places that overlap, the one most alike. */
function bestOf(found: readonly Resembling[]): readonly Resembling[] {
  const best: Resembling[] = [];
  for (const each of [...found].sort((a, b) => b.words - a.words || a.start - b.start))
    if (best.every(({ start, end }) => each.end <= start || end <= each.start)) best.push(each);
  return best;
}

/** Where the part of a context next to the mention stands: offsets of its end, or of its start. */
function placesOf(text: string, context: string, edge: "start" | "end"): readonly number[] {
  for (const length of KEY_LENGTHS) {
    if (context.length < length) continue;
    const key = edge === "end" ? context.slice(-length) : context.slice(0, length);
    const found: number[] = [];
    for (let at = text.indexOf(key); at !== -1 && found.length <= MOST; at = text.indexOf(key, at + 1))
      found.push(edge === "end" ? at + length : at);
    if (found.length > MOST) return [];
    if (found.length > 0) return found;
  }
  return [];
}

const TOKEN = /[\p{L}\p{N}\p{M}]+(?:["-.][\p{L}\p{N}\p{M}]+)*/gu;

const tokensIn = (text: string, from: number, to: number): readonly Span[] =>
  [...text.slice(from, to).matchAll(TOKEN)].map(({ 0: token, index }) => ({
    start: from + index,
    end: from + index + token.length,
  }));

const skipSpace = (text: string, at: number): number => (text[at] === " " ? at + 1 : at);
const skipSpaceBack = (text: string, at: number): number => (text[at - 1] === " " ? at - 1 : at);

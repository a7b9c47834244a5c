import { latin } from "../likeness";
import type { Span } from "../span";
import { wordLikeness } from "./evidence";
import { type Candidate, isWhole, type Quote } from "./quote";
import { type Places, search } from "./search";

/** A place whose words are like those of a quote, from 0 to 1. */
export interface Resembling extends Candidate {
  readonly words: number;
}

/** Less alike words are other words. */
const MIN_WORDS = 0.55;

/** The same words in other letters are changed words all the same. */
const IN_OTHER_LETTERS = 0.9;

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
export function resembling(text: string, quote: Quote, contexts: Contexts, gap: Span | null): readonly Resembling[] {
  const [words] = quote.fragments;
  if (quote.fragments.length !== 1 || words!.length < MIN_LETTERS) return [];
  const starts = placesOf(contexts, quote.prefix, "end").map((at) => skipSpace(text, at));
  const ends = placesOf(contexts, quote.suffix, "start").map((at) => skipSpaceBack(text, at));
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
  return own > 0.8 || a.length > 100 ? own : Math.max(own, IN_OTHER_LETTERS * wordLikeness(latin(a), latin(b)));
}

/** Of places that overlap, the one most alike. */
function bestOf(found: readonly Resembling[]): readonly Resembling[] {
  const best: Resembling[] = [];
  for (const each of [...found].sort((a, b) => b.words - a.words || a.start - b.start))
    if (best.every(({ start, end }) => each.end <= start || end <= each.start)) best.push(each);
  return best;
}

/** Where the parts of contexts that are next to the mentions stand in a text. */
export type Contexts = Places;

/** Looks for the contexts of all quotes in one pass. */
export const contextsIn = (text: string, quotes: readonly Quote[]): Contexts =>
  search(
    text,
    quotes.flatMap(({ prefix, suffix }) => [...keysOf(prefix, "end"), ...keysOf(suffix, "start")]),
  );

type Edge = "start" | "end";

const keysOf = (context: string, edge: Edge): readonly string[] =>
  KEY_LENGTHS.filter((length) => length <= context.length).map((length) =>
    edge === "end" ? context.slice(-length) : context.slice(0, length),
  );

/** Where the longest part of a context that stands anywhere has the mention beside it. */
function placesOf(contexts: Contexts, context: string, edge: Edge): readonly number[] {
  for (const key of keysOf(context, edge)) {
    const found = contexts.get(key) ?? [];
    if (found.length > MOST) return [];
    if (found.length > 0) return edge === "end" ? found.map((at) => at + key.length) : found;
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

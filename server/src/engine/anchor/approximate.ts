import { areAlike, latin } from "../likeness";
import type { Span } from "../span";
import { type Contexts, edgesOf, isBeside } from "./contexts";
import { wordLikeness } from "./evidence";
import { type Candidate, isWhole, type Quote } from "./quote";

/** A place whose words are like those of a quote, from 0 to 1. */
export interface Resembling extends Candidate {
  readonly words: number;
}

/** Less alike words are other words. */
const MIN_WORDS = 0.55;

/** Right between the surroundings stand the words themselves, however they are spelt now. */
const MIN_ENCLOSED = 0.5;

/** Words with more or fewer names than the quote has. */
const IN_OTHER_COMPANY = 0.8;

/** The same words in other letters are changed words all the same. */
const IN_OTHER_LETTERS = 0.9;

/** Shorter words are like too many others: only what stands between both surroundings counts. */
const MIN_LETTERS = 4;

/**
 * Places with words like those of a quote: between or beside its surroundings, wherever these stand, and where they stand
 * nowhere, anywhere in `gap`. Surroundings in more than `mostContexts` places say nothing. Offsets are in the folded text; every place begins and ends with a whole word.
 */
export function resembling(
  text: string,
  quote: Quote,
  contexts: Contexts,
  gap: Span | null,
  mostContexts: number,
): readonly Resembling[] {
  const [words] = quote.fragments;
  const between = enclosed(text, quote, contexts);
  if (quote.fragments.length !== 1 || words!.length < MIN_LETTERS) return between;
  const starts = edgesOf(text, contexts, quote.prefix, "before", mostContexts).at;
  const ends = edgesOf(text, contexts, quote.suffix, "after", mostContexts).at;
  const reach = reachOf(words!);
  const alike = likenessTo(words!);
  const found = new Map<string, Resembling>();
  const add = (start: number, end: number) => {
    const key = `${start} ${end}`;
    if (start >= end || found.has(key) || !isWhole(text, { start, end })) return;
    const likeness = alike(text.slice(start, end));
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
  return apart([...between, ...bestFirst([...found.values()])]);
}

/**
 * The places right between both surroundings of a quote whose words may have become those of the place: spelt otherwise, or with
 * more or fewer names.
 */
export function enclosed(text: string, quote: Quote, contexts: Contexts): readonly Resembling[] {
  const [words] = quote.fragments;
  if (quote.fragments.length !== 1) return [];
  const before = edgesOf(text, contexts, quote.prefix, "before");
  const after = edgesOf(text, contexts, quote.suffix, "after");
  const reach = reachOf(words!);
  const ends = (start: number): readonly number[] =>
    after.firm.length > 0
      ? after.firm.filter((end) => end > start && end <= start + reach)
      : tokensIn(text, start, start + reach).flatMap(({ end }) =>
          isBeside(text, end, quote.suffix, "after") ? [end] : [],
        );
  const starts = (end: number): readonly number[] =>
    tokensIn(text, Math.max(0, end - reach), end).flatMap(({ start }) =>
      isBeside(text, start, quote.prefix, "before") ? [start] : [],
    );
  const alike = likenessTo(words!);
  const alikeBetween = (others: string): number => {
    const own = alike(others);
    return own < IN_OTHER_COMPANY && areAlike(words!, others) ? IN_OTHER_COMPANY : own;
  };
  const spans: readonly Span[] =
    before.firm.length > 0
      ? before.firm.flatMap((start) => ends(start).map((end) => ({ start, end })))
      : after.firm.flatMap((end) => starts(end).map((start) => ({ start, end })));
  return apart(
    bestFirst(
      spans.flatMap((span) => {
        const likeness = isWhole(text, span) ? alikeBetween(text.slice(span.start, span.end)) : 0;
        return likeness >= MIN_ENCLOSED ? [{ ...span, fragments: [span], words: likeness }] : [];
      }),
    ),
  );
}

/** How far the other end of a place may be, in folded code units: first names may have been added. */
const reachOf = ({ length }: string): number => 2 * length + 24;

/** Longer words are not compared in other letters. */
const MAX_LETTERS = 100;

/** How alike other words are to these; 0 for words so much longer or shorter that they are others. */
function likenessTo(words: string): (others: string) => number {
  const letters = words.length > MAX_LETTERS ? null : latin(words);
  return (others) => {
    const [shorter, longer] = [words.length, others.length].sort((a, b) => a - b) as [number, number];
    if (shorter < MIN_WORDS * longer) return 0;
    const own = wordLikeness(words, others);
    return own > 0.8 || letters === null ? own : Math.max(own, IN_OTHER_LETTERS * wordLikeness(letters, latin(others)));
  };
}

const bestFirst = (found: readonly Resembling[]): readonly Resembling[] =>
  [...found].sort((a, b) => b.words - a.words || a.start - b.start);

/** Of places that overlap, the first one. */
function apart(found: readonly Resembling[]): readonly Resembling[] {
  const first: Resembling[] = [];
  for (const each of found)
    if (first.every(({ start, end }) => each.end <= start || end <= each.start)) first.push(each);
  return first;
}

const TOKEN = /[\p{L}\p{N}\p{M}]+(?:["-.][\p{L}\p{N}\p{M}]+)*/gu;

const tokensIn = (text: string, from: number, to: number): readonly Span[] =>
  [...text.slice(from, to).matchAll(TOKEN)].map(({ 0: token, index }) => ({
    start: from + index,
    end: from + index + token.length,
  }));

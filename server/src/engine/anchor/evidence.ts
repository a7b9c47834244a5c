import type { Span } from "../span";
import { editDistance } from "../spelling";
import { type Quote, wordsAfter, wordsBefore } from "./quote";

/** What speaks for a place to be the one that a quote means; every number but the last is from 0 to 1. */
export interface Evidence {
  /** How alike the words are; 1 for the same. */
  readonly words: number;
  /** How alike the words around are, the better and the worse side; a side that the quote lacks counts as the other one. */
  readonly near: number;
  readonly far: number;
  /** How much of the words around stands anywhere around. */
  readonly about: number;
  /** How many of the two neighbours in the file, where they were found, are neighbours in the text; a half for unknown. */
  readonly order: number;
  /** How much more alike its surroundings are than those of the next best place of these words; 1 where there is none. */
  readonly lead: number;
  /** How many mentions of these words are still to be found for each place left: 1 where they are as many. */
  readonly crowd: number;
}

/** How alike the surroundings of a place are to those of a quote; `null` for a side that the quote lacks. */
export interface Surroundings {
  readonly before: number | null;
  readonly after: number | null;
  readonly about: number;
}

export function surroundings(text: string, span: Span, quote: Quote): Surroundings {
  const [prefix, suffix] = [quote.prefix.slice(-ENOUGH), quote.suffix.slice(0, ENOUGH)];
  const before = prefix === "" ? null : likeness(prefix, wordsBefore(text, span, prefix.length), fromEnd);
  const after = suffix === "" ? null : likeness(suffix, wordsAfter(text, span, suffix.length), fromStart);
  const around = [wordsBefore(text, span, 2 * prefix.length), wordsAfter(text, span, 2 * suffix.length)];
  return { before, after, about: contained(`${prefix}\0${suffix}`, around.join("\0")) };
}

/** How many folded code units right beside a place are those of the quote, on the better side. */
export const commonAround = (text: string, span: Span, { prefix, suffix }: Quote): number =>
  Math.max(
    fromEnd(prefix, wordsBefore(text, span, Math.min(ENOUGH, prefix.length))),
    fromStart(suffix, wordsAfter(text, span, Math.min(ENOUGH, suffix.length))),
  );

/** Of longer contexts, so many folded code units next to the mention are compared. */
const ENOUGH = 160;

/** Of 0 to 1, how alike words are: the part of their letters that an edit would leave. */
export function wordLikeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - editDistance(a, b) / longest;
}

type Common = (a: string, b: string) => number;

const likeness = (wanted: string, found: string, common: Common): number =>
  Math.max(common(wanted, found) / wanted.length, dice(wanted, found));

const fromStart: Common = (a, b) => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
};

const fromEnd: Common = (a, b) => {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
};

/** The Dice coefficient (1945) of the letter pairs. */
function dice(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return a === b ? 1 : 0;
  return (2 * shared(a, b)) / (a.length + b.length - 2);
}

const contained = (a: string, b: string): number => (a.length < 2 ? 0 : shared(a, b) / (a.length - 1));

/** How many letter pairs two strings have in common, counted in a table that is used again and again. */
function shared(a: string, b: string): number {
  stamp++;
  for (let i = 0; i + 1 < a.length && i < PAIRS; i++) {
    const slot = slotOf(pairAt(a, i));
    if (stamps[slot] !== stamp) {
      stamps[slot] = stamp;
      pairs[slot] = pairAt(a, i);
      counts[slot] = 0;
    }
    counts[slot]!++;
  }
  let count = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const slot = slotOf(pairAt(b, i));
    if (stamps[slot] !== stamp || counts[slot] === 0) continue;
    counts[slot]!--;
    count++;
  }
  return count;
}

const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** More pairs of a string are not counted. */
const PAIRS = 1024;
const SLOTS = 4096;
const stamps = new Uint32Array(SLOTS);
const pairs = new Int32Array(SLOTS);
const counts = new Uint16Array(SLOTS);
let stamp = 0;

/** Where a pair is counted, or would be; a slot whose stamp is not the current one is free. */
function slotOf(pair: number): number {
  let slot = (Math.imul(pair, 0x9e3779b1) >>> 20) & (SLOTS - 1);
  while (stamps[slot] === stamp && pairs[slot] !== pair) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

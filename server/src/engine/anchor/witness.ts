import { areAlike } from "../likeness";
import type { Span } from "../span";
import { wordLikeness } from "./evidence";
import type { Candidate } from "./quote";
import { type Kept, wordDiff } from "./word-diff";
import { type Words, wordAt, wordsOf } from "./words";

/** What an older text, in which the place of a mention is known, says of the present one. */
export interface Testimony {
  /** Where the mention is now; `null` where it was deleted, or the words around disagree. */
  readonly place: Candidate | null;
  /** How alike the words there are, from 0 to 1; 1 for the same. */
  readonly words: number;
  /** What stands where the mention would be expected, of a mention without a place. */
  readonly instead: Span | null;
  /** Whether what stands around the frame is around it still. */
  readonly isFramed: boolean;
}

/**
 * Follows places of an older text into the present one, by a diff of their words. A place is taken only where enough of the
 * words around it came along. Both texts are folded. `frame` is a passage of the older text around the place.
 */
export function witness(older: string, present: string): (place: Candidate, frame: Span) => Testimony {
  const [a, b] = wordsOf([older, present]) as [Words, Words];
  const kept = wordDiff(a.ids, b.ids);
  const taken = new Uint8Array(b.count);
  for (const at of kept) if (at !== -1) taken[at] = 1;
  const texts = { older, present, a, b, kept, taken };
  return ({ fragments }, frame) => {
    const parts = fragments.map((span) => followed(texts, span));
    const spans = parts.map(({ span }) => span);
    const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
    const inOrder = spans.every((span, i) => i === 0 || spans[i - 1]!.end <= span.start);
    const isFound = inOrder && parts.every(({ isSure }) => isSure);
    const words = Math.min(...parts.map((part) => part.words));
    if (!isFound)
      return { place: null, words: 0, instead: inOrder && start < end ? { start, end } : null, isFramed: false };
    const place = { start, end, fragments: spans };
    return { place, words, instead: null, isFramed: isFramed(texts, frame, wordAt(b, start)) };
  };
}

interface Texts {
  readonly older: string;
  readonly present: string;
  readonly a: Words;
  readonly b: Words;
  readonly kept: Kept;
  /** Of each word of the present text whether it is one of the older text. */
  readonly taken: Uint8Array;
}

/** Where words went. Empty where nothing is there now. */
interface Followed {
  readonly span: Span;
  readonly words: number;
  readonly isSure: boolean;
}

const GONE: Followed = { span: { start: 0, end: 0 }, words: 0, isSure: false };

/** So many words on either side are the surroundings. */
const AROUND = 8;

/** A sentence with fewer words than this, beside those of a mention, says too little of itself. */
const ENOUGH = 3;

/** So much of the surroundings has to have come along, from 0 to 1. */
const AGREEMENT = 0.4;

/** Of words one of which is still there, this much has to be alike; of others, they have to be alike by name. */
const WITH_OWN_WORD = 0.3;

/** So many words at most take the place of others, beyond their number. */
const MAX_MORE = 12;

function followed(texts: Texts, span: Span): Followed {
  const { older, present, a, b, kept } = texts;
  const first = wordAt(a, span.start);
  const last = wordAt(a, span.end - 1);
  if (last >= a.count || first > last) return GONE;
  const agrees = agreement(texts, first, last) >= AGREEMENT;
  if (isWhole(kept, first, last)) {
    const place = {
      start: b.starts[kept[first]!]! + Math.max(0, span.start - a.starts[first]!),
      end: b.ends[kept[last]!]! - Math.max(0, a.ends[last]! - span.end),
    };
    const words = wordLikeness(older.slice(span.start, span.end), present.slice(place.start, place.end));
    return { span: place, words, isSure: agrees };
  }
  const gap = gapOf(texts, first, last);
  const best = gap && mostAlike(texts, span, gap);
  if (best?.isSure) return { ...best, isSure: agrees };
  const same = exchanged(texts, span, first, last);
  return same ? { span: same, words: 1, isSure: agrees } : (best ?? GONE);
}

/** Whether all of the words are there still, side by side. */
function isWhole(kept: Kept, first: number, last: number): boolean {
  if (kept[first] === -1) return false;
  for (let i = first + 1; i <= last; i++) if (kept[i] !== kept[i - 1]! + 1) return false;
  return true;
}

interface Gap {
  /** The words of the present text between those that were kept around the mention. */
  readonly start: number;
  readonly end: number;
  /** Whether the mention fills the gap of the older text at its start and at its end. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The first and last of the words that the mention itself has kept; `null` for none. */
  readonly own: readonly [first: number, last: number] | null;
}

function gapOf({ a, b, kept }: Texts, first: number, last: number): Gap | null {
  let left = first - 1;
  while (left >= 0 && kept[left] === -1) left--;
  let right = last + 1;
  while (right < a.count && kept[right] === -1) right++;
  const own = Array.from(kept.subarray(first, last + 1)).filter((at) => at !== -1);
  const limit = right - left - 1 + MAX_MORE;
  let start = left < 0 ? 0 : kept[left]! + 1;
  let end = right === a.count ? b.count : kept[right]!;
  const [isFirst, isLast] = [left === first - 1, right === last + 1];
  if (own.length === 0) return start < end && end - start <= limit ? { start, end, isFirst, isLast, own: null } : null;
  const [low, high] = [Math.min(...own), Math.max(...own)];
  if (high - low > limit) return null;
  // The neighbour on one side may have gone elsewhere.
  if (start > low || low - start > limit) start = low;
  if (end <= high || end - high > limit) end = high + 1;
  return { start, end, isFirst, isLast, own: [low, high] };
}

/** The very same words, where they are free near by, once: a mention changed places with its neighbours. */
function exchanged({ older, present, a, b, kept, taken }: Texts, span: Span, first: number, last: number): Span | null {
  let left = first - 1;
  while (left >= 0 && first - left <= AROUND && kept[left] === -1) left--;
  if (left < 0 || kept[left] === -1) return null;
  const from = b.starts[Math.max(0, kept[left]! - AROUND)]!;
  const to = b.ends[Math.min(b.count - 1, kept[left]! + AROUND + last - first)]!;
  const words = older.slice(a.starts[first]!, a.ends[last]!);
  const at = present.indexOf(words, from);
  const again = present.indexOf(words, at + 1);
  if (at === -1 || at + words.length > to || (again !== -1 && again + words.length <= to)) return null;
  if (taken.subarray(wordAt(b, at), wordAt(b, at + words.length - 1) + 1).includes(1)) return null;
  const start = at + span.start - a.starts[first]!;
  return { start, end: start + span.end - span.start };
}

/** The words in a gap that are most like those of a mention, or, where the mention was all of the gap, whatever there is. */
function mostAlike(
  { older, present, b }: Texts,
  span: Span,
  { start, end, isFirst, isLast, own }: Gap,
): Followed | null {
  const wanted = older.slice(span.start, span.end);
  const at = (from: number, to: number): Span => ({ start: b.starts[from]!, end: b.ends[to]! });
  let best: Followed | null = null;
  for (let from = start; from <= (own ? own[0] : end - 1); from++)
    for (let to = Math.max(from, own ? own[1] : from); to < end; to++) {
      const place = at(from, to);
      if (place.end - place.start > 2 * wanted.length + 24) break;
      const found = present.slice(place.start, place.end);
      if (!isWord(present, b, from) || !isWord(present, b, to) || isBroken(present, place)) continue;
      const words = wordLikeness(wanted, found);
      const fills = isFirst && isLast && from === start && to === end - 1;
      const isLike = words >= (own ? WITH_OWN_WORD : 0.5);
      const isSure = areAlike(wanted, found) || (isLike && (fills || (own !== null && !/\d/.test(wanted + found))));
      if (!best || words > best.words) best = { span: place, words, isSure };
    }
  return best;
}

const isWord = (text: string, { starts }: Words, at: number): boolean => /[\p{L}\p{N}]/u.test(text[starts[at]!]!);

/** Whether a place begins within a word with a hyphen, or reaches over the end of a sentence. */
const isBroken = (text: string, { start, end }: Span): boolean =>
  text[start - 1] === "-" || /\p{L}{4}[.!?…] /u.test(text.slice(start, end));

/** Of 0 to 1, how much of the words around, in the same sentence if it has enough, is still around. */
function agreement(texts: Texts, first: number, last: number): number {
  const { a, kept } = texts;
  const inSentence = [...wordsFrom(texts, first, -1, true), ...wordsFrom(texts, last, 1, true)];
  const around =
    inSentence.length >= ENOUGH
      ? inSentence
      : [...wordsFrom(texts, first, -1, false), ...wordsFrom(texts, last, 1, false)];
  if (around.length === 0) return a.count === last - first + 1 ? 1 : 0;
  const images = around.flatMap((i) => (kept[i] === -1 ? [] : [kept[i]!]));
  const middle = kept[first] !== -1 ? kept[first]! : [...images].sort((x, y) => x - y)[images.length >> 1];
  const near = images.filter((at) => middle !== undefined && Math.abs(at - middle) <= 3 * AROUND);
  return near.length / around.length;
}

/** Up to `AROUND` words beside one, marks left out, the nearest first. */
function wordsFrom({ older, a }: Texts, at: number, step: 1 | -1, inSentence: boolean): readonly number[] {
  const found: number[] = [];
  for (let i = at + step; i >= 0 && i < a.count && found.length < AROUND; i += step) {
    if (isWord(older, a, i)) found.push(i);
    else if (inSentence && SENTENCE_END.test(older[a.starts[i]!]!)) break;
  }
  return found;
}

const SENTENCE_END = /[.!?…]/;

/** Whether the words outside of `frame`, on both sides, are still where they have to be for what is within. */
function isFramed(texts: Texts, frame: Span, image: number): boolean {
  const { a, kept } = texts;
  const [first, last] = [wordAt(a, frame.start), wordAt(a, frame.end - 1)];
  const reach = 2 * (last - first) + NEAR;
  const share = (words: readonly number[], side: 1 | -1, isEdge: boolean): boolean => {
    if (words.length === 0) return isEdge;
    const near = words.filter(
      (i) => kept[i] !== -1 && side * (kept[i]! - image) > 0 && side * (kept[i]! - image) <= reach,
    );
    return 2 * near.length >= words.length;
  };
  return (
    share(wordsFrom(texts, first, -1, false).slice(0, 4), -1, true) &&
    share(wordsFrom(texts, last, 1, false).slice(0, 4), 1, true)
  );
}

/** So many words more or less may stand between a mention and what frames it. */
const NEAR = 20;

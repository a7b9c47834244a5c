import { difference, type Edit, edited } from "../edit/edit";
import { areAlike } from "../likeness";
import type { LoadedText } from "../source";
import type { Span } from "../span";
import { type Anchor, type Anchors, hull } from "./anchor";
import { packed } from "./packed";

/** A text that became another one by edits, each with offsets in the text that the ones before it made. */
export interface Edited {
  readonly before: string;
  readonly edits: readonly Edit[];
  readonly after: LoadedText;
}

/**
 * The anchors of `count` mentions after their text was edited. A mention that was found keeps its place through whatever
 * is typed, also where its selector no longer says so; a `changed` one is looked for again, since typing may mend it.
 * One whose words are gone, or replaced by words of another kind, and one that was not found before, is where `fresh`
 * has it, by selector alone, but never where another mention stands.
 */
export function followed(anchors: Anchors, count: number, change: Edited, fresh: () => Anchors): Anchors {
  const { lines } = change.after;
  const steps = stepsOf(change);
  const kept = Array.from({ length: count }, (_, i) => keptAnchor(anchors.at(i), change, steps));
  const isSettled = (anchor: Kept): anchor is Anchor | null => anchor !== LOST && anchor?.result !== "changed";
  if (kept.every(isSettled)) return packed(lines, count, (i) => kept[i] as Anchor | null);
  const taken = new Set(kept.map((anchor) => (anchor === LOST ? "" : placeOf(anchor))));
  const found = fresh();
  return packed(lines, count, (i) => {
    const anchor = kept[i]!;
    if (isSettled(anchor)) return anchor;
    const again = found.at(i);
    if (anchor !== LOST) return again?.result === "exact" || placeOf(again) === placeOf(anchor) ? again : anchor;
    const wasFound = hull(anchors.at(i)) !== null;
    return again && wasFound && again.spans.length > 0 && taken.has(placeOf(again)) ? ORPHAN : again;
  });
}

/** Where a span is after an edit; `null` where nothing is left of it. */
export function moved(span: Span, { start, end, text }: Edit): Span | null {
  const by = text.length - (end - start);
  const isBefore = end <= span.start;
  const isBehind = start > span.end || (start === span.end && start < end);
  const isInside = span.start <= start && start < span.end && end <= span.end;
  const coversAll = start <= span.start && span.end <= end;
  if (isBefore) return { start: span.start + by, end: span.end + by };
  if (isBehind) return span;
  if (isInside) return span.end + by > span.start ? { start: span.start, end: span.end + by } : null;
  if (coversAll) return null;
  return start < span.start
    ? { start: start + text.length, end: span.end + by }
    : { start: span.start, end: start + endingOf(text).length };
}

/** The mention has to be looked for again. */
const LOST = Symbol("lost");

type Kept = Anchor | null | typeof LOST;

const ORPHAN: Anchor = { result: "orphan", spans: [], candidates: [], confidence: 0 };

/** An edit as it was made, and the part of it that makes a difference. */
interface Step {
  readonly whole: Edit;
  readonly part: Edit;
}

function stepsOf({ before, edits }: Edited): readonly Step[] {
  let text = before;
  return edits.map((whole, i) => {
    const { start, end, text: words } = difference(text.slice(whole.start, whole.end), whole.text);
    if (i + 1 < edits.length) text = edited(text, [whole]);
    return { whole, part: { start: whole.start + start, end: whole.start + end, text: words } };
  });
}

function keptAnchor(anchor: Anchor | null, change: Edited, steps: readonly Step[]): Kept {
  if (!anchor) return null;
  const spans = anchor.spans.map((span) => keptSpan(span, change, steps));
  return spans.length > 0 && spans.every((span) => span !== null) ? { ...anchor, spans } : LOST;
}

function keptSpan(first: Span, { before, after: { text } }: Edited, steps: readonly Step[]): Span | null {
  let span: Span | null = first;
  let isReplaced = false;
  for (const { whole, part } of steps) {
    if (!span) return null;
    const isWhole = isSameSpan(whole, span);
    isReplaced ||= isWhole || isSameSpan(part, span);
    span = moved(span, isWhole ? whole : part);
  }
  if (!span) return null;
  const words = text.slice(span.start, span.end);
  if (words.trim() === "" || (isReplaced && !areAlike(before.slice(first.start, first.end), words))) return null;
  return span;
}

const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

function placeOf(anchor: Anchor | null): string {
  const span = hull(anchor);
  return span ? `${span.start} ${span.end}` : "";
}

/** Letters typed right behind a word become its ending; in scripts without spaces they are the next word. */
const endingOf = (text: string): string => ENDING.exec(text)![0];

const ENDING =
  /^(?:(?![\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}])[\p{L}\p{M}\p{N}])*/u;

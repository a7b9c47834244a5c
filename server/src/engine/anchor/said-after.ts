import { difference } from "../edit/edit";
import type { Span } from "../span";
import type { Decision } from "./decide";
import type { Quote } from "./quote";
import { type Said, saidBy } from "./said";
import { search } from "./search";

/**
 * What the quotes of `before` say of the text that `old` became by an edit, both folded. Those are asked again that were at no one place,
 * and those whose words stand so near to what differs that it may be among their surroundings; the others stand where they stood, or
 * are shifted. `null` where much differs.
 */
export function saidAfter(before: Said, old: string, now: string): Said | null {
  const { quotes, starts, decisions } = before;
  const { start: head, end, text } = difference(old, now);
  if (Math.max(end - head, text.length) > MOST) return null;
  const isNearOld = nearby(old, { start: head, end }, quotes);
  const isNearNow = nearby(now, { start: head, end: head + text.length }, quotes);
  const isDue = quotes.map((quote, i) => {
    const isFound = starts[i] !== -1 || decisions[i]?.kind === "exact";
    return quote !== null && !(isFound && isShort(quote) && !isNearOld(quote) && !isNearNow(quote));
  });
  const due = quotes.filter((_, i) => isDue[i]);
  const again = saidBy(due, now);
  const [newStarts, newDecisions] = [again.starts.values(), again.decisions.values()];
  const by = now.length - old.length;
  const shift = (start: number): number => (start < head ? start : start + by);
  return {
    quotes,
    starts: starts.map((start, i) => {
      if (isDue[i]) return newStarts.next().value!;
      return start === null || start === -1 ? start : shift(start);
    }),
    decisions: decisions.map((decision, i) => {
      if (isDue[i]) return newDecisions.next().value!;
      return decision && shifted(decision, shift);
    }),
  };
}

/** A decision for one place, elsewhere. */
function shifted(decision: Decision, shift: (start: number) => number): Decision {
  if (decision.kind !== "exact") return decision;
  const { start, end } = decision.place;
  const span = { start: shift(start), end: shift(start) + end - start };
  return { kind: "exact", place: { ...span, fragments: [span] } };
}

/** Where more code units differ than these, all is asked again. */
const MOST = 10_000;

/** How far a selector reaches at most that is not asked again, in folded code units. */
const REACH = 1_000;

/** The space at a joint, and a letter that tells whether words are whole. */
const JOINT = 4;

const isShort = ({ fragments: [words = "", ...others], prefix, suffix }: Quote): boolean =>
  others.length === 0 && prefix.length + words.length + suffix.length <= REACH;

/** Whether the words of a quote stand where a change of `zone` may concern them or their surroundings. */
function nearby(text: string, zone: Span, quotes: readonly (Quote | null)[]): (quote: Quote) => boolean {
  const from = Math.max(0, zone.start - REACH - JOINT);
  const words = quotes.flatMap((quote) => (quote && isShort(quote) ? quote.fragments : []));
  const places = search(text.slice(from, zone.end + REACH + JOINT), words);
  return ({ fragments: [words = ""], prefix, suffix }) =>
    (places.get(words) ?? []).some((place) => {
      const start = from + place - prefix.length - JOINT;
      const end = from + place + words.length + suffix.length + JOINT;
      return start <= zone.end && zone.start <= end;
    });
}

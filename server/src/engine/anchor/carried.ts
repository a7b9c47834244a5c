import type { Span } from "../span";
import type { Decision } from "./decide";
import type { Quote } from "./quote";
import { search } from "./search";

interface Decisions {
  readonly quotes: readonly (Quote | null)[];
  readonly decisions: readonly (Decision | null)[];
}

/**
 * What selectors said by themselves in `before`, as they say it in `after`, both folded: `undefined` for those that have to be asked
 * again, which are the ones that were not exact, and whose words stand so near to what differs that it may be in their surroundings.
 * `null` where much differs.
 */
export function carried(
  { quotes, decisions }: Decisions,
  before: string,
  after: string,
): readonly (Decision | null | undefined)[] | null {
  const { head, tail } = shared(before, after);
  const old = { start: head, end: before.length - tail };
  const now = { start: head, end: after.length - tail };
  if (Math.max(old.end, now.end) - head > MOST) return null;
  const isNearOld = nearby(before, old, quotes);
  const isNearNow = nearby(after, now, quotes);
  return decisions.map((decision, i) => {
    const quote = quotes[i];
    if (!decision || !quote) return null;
    if (decision.kind !== "exact" || !isShort(quote) || isNearOld(quote) || isNearNow(quote)) return undefined;
    return decision.place.start < head ? decision : shifted(decision, after.length - before.length);
  });
}

/** Where more code units differ than these, all is looked for again. */
const MOST = 10_000;

/** How far a selector reaches at most to be carried along, in folded code units. */
const REACH = 1_000;

/** The space at a joint, and a letter that tells whether words are whole. */
const JOINT = 4;

const isShort = ({ fragments: [words = "", ...others], prefix, suffix }: Quote): boolean =>
  others.length === 0 && prefix.length + words.length + suffix.length <= REACH;

/** How many code units two texts share at the beginning, and of the rest at the end. */
function shared(a: string, b: string): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  return { head, tail };
}

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

function shifted({ kind, place }: Extract<Decision, { kind: "exact" }>, by: number): Decision {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return { kind, place: { ...move(place), fragments: place.fragments.map(move) } };
}

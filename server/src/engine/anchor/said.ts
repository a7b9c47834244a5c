import type { Mention } from "../records";
import { sameEnds } from "../same-ends";
import { type Decision, decide } from "./decide";
import { MOST, newBudget, type Occurrences, occurrences } from "./occurrences";
import { onlyPlaceOf } from "./only-place";
import { type Candidate, candidatesOf, isSameQuote, type Quote, type Selecting } from "./quote";
import { type Places, search } from "./search";

/** What selectors say by themselves of one text, each without regard to the others; by the index of the mention. */
export interface Said {
  /** `null` for a mention that does not count. */
  readonly quotes: readonly (Quote | null)[];
  /** Where the quotes begin that fit one place, in the folded text; -1 for any other. */
  readonly starts: readonly (number | null)[];
  /** What is decided of those others. */
  readonly decisions: readonly (Decision | null)[];
}

export type Selectors = readonly (Selecting & Pick<Mention, "status">)[];

/** Asks all quotes. */
export function saidBy(quotes: readonly (Quote | null)[], text: string): Said {
  const fragments = quotes.flatMap((quote) => quote?.fragments ?? NONE);
  const places = search(text, fragments);
  const occurrencesOf = occurrencesIn(text, places);
  const starts = quotes.map((quote) => quote && onlyPlaceOf(text, quote, places.get(quote.fragments[0]!) ?? NONE));
  const decisions = quotes.map((quote, i) => (starts[i] === -1 ? decide(quote!, occurrencesOf(quote!)) : null));
  return { quotes, starts, decisions };
}

/** Does the same, where most quotes at the beginning and the end of the list are those of the time before. */
export function saidAgain(quotes: readonly (Quote | null)[], text: string, before: Said): Said {
  const { front, back } = sameEnds(before.quotes, quotes, isSameQuote);
  const between = saidBy(quotes.slice(front, quotes.length - back), text);
  const joined = <T>(old: readonly T[], fresh: readonly T[]): readonly T[] => [
    ...old.slice(0, front),
    ...fresh,
    ...old.slice(old.length - back),
  ];
  return {
    quotes: joined(before.quotes, between.quotes),
    starts: joined(before.starts, between.starts),
    decisions: joined(before.decisions, between.decisions),
  };
}

/** What was said as decisions, each with its place. */
export const decisionsOf = ({ quotes, starts, decisions }: Said): readonly (Decision | null)[] =>
  decisions.map((decision, i) => {
    const start = starts[i] ?? null;
    return start === null || start === -1 ? decision : { kind: "exact", place: placeAt(start, quotes[i]!) };
  });

function placeAt(start: number, { fragments }: Quote): Candidate {
  const end = start + fragments[0]!.length;
  return { start, end, fragments: [{ start, end }] };
}

const NONE: readonly never[] = [];

/** The occurrences of each quote's words, kept once for all quotes of the same words. */
function occurrencesIn(text: string, places: Places): (quote: Quote) => Occurrences {
  const placesOf = (fragment: string) => places.get(fragment) ?? NONE;
  const known = new Map<string, Occurrences>();
  const budget = newBudget();
  return (quote) => {
    const words = quote.fragments.join("\0");
    let found = known.get(words);
    if (!found) {
      const most = Math.max(MOST, budget.left >> 3);
      budget.left -= 8 * Math.min(most, placesOf(quote.fragments[0]!).length);
      known.set(words, (found = occurrences(text, candidatesOf(quote, placesOf, most), budget)));
    }
    return found;
  };
}

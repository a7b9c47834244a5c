import approximately, { type Match } from "approx-string-match";
import type { Span } from "../../../server/src/engine/span";
import type { Question } from "./methods";

/**
 * The published method of Hypothes.is (hypothesis/client, `src/annotator/anchoring/match-quote.ts` at 751012ad), written
 * anew: exact places of the quote, else approximate ones with errors up to half of its length; each is scored by quote,
 * prefix, suffix and closeness to the old offset, and the best one is taken, whatever its score. As there, contexts are
 * 32 characters a side.
 */
export function hypothesis({ before, mentions, after }: Question): readonly (Span | null)[] {
  return mentions.map((place) => {
    const quote = before.slice(place.start, place.end);
    const prefix = before.slice(Math.max(0, place.start - CONTEXT), place.start);
    const suffix = before.slice(place.end, place.end + CONTEXT);
    let best: Span | null = null;
    let highest = Number.NEGATIVE_INFINITY;
    for (const { start, end, errors } of matches(after, quote, Math.min(256, quote.length / 2))) {
      const score =
        50 * (1 - errors / quote.length) +
        20 * likeness(after.slice(Math.max(0, start - prefix.length), start), prefix) +
        20 * likeness(after.slice(end, end + suffix.length), suffix) +
        2 * (1 - Math.abs(start - place.start) / after.length);
      if (score <= highest) continue;
      highest = score;
      best = { start, end };
    }
    return best;
  });
}

const CONTEXT = 32;

/** 1 where the context is in the text as it is, or where there is none to compare. */
function likeness(text: string, context: string): number {
  if (context === "") return 1;
  if (text === "") return 0;
  return 1 - matches(text, context, context.length)[0]!.errors / context.length;
}

function matches(text: string, words: string, most: number): readonly Match[] {
  const exact: Match[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1))
    exact.push({ start, end: start + words.length, errors: 0 });
  return exact.length > 0 ? exact : approximately(text, words, most);
}

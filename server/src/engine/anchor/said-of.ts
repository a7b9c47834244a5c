import { isLive } from "../records";
import { sameEnds } from "../same-ends";
import type { LoadedText } from "../source";
import { isSameSelector, type Quote, quoteOf } from "./quote";
import { type Said, type Selectors, saidAgain, saidBy } from "./said";
import { saidAfter } from "./said-after";

/**
 * Asks the selectors of mentions; `text` is the folded form. Of a large text, only those that have changed since it was asked last; and of
 * the one asked last, after an edit, only those that it may concern.
 */
export function saidOf(mentions: Selectors, source: LoadedText, text: string): Said {
  if (text.length < LARGE) return saidBy(quotesOf(mentions), text);
  const quotes = quotesAgain(mentions);
  const before = last.get(source) ?? (latest && saidAfter(latest.said, latest.text, text));
  const said = before ? saidAgain(quotes, text, before) : saidBy(quotes, text);
  last.set(source, said);
  latest = { text, said };
  return said;
}

const quotesOf = (mentions: Selectors): readonly (Quote | null)[] =>
  mentions.map((mention) => (isLive(mention) ? quoteOf(mention) : null));

let made: { readonly mentions: Selectors; readonly quotes: readonly (Quote | null)[] } = { mentions: [], quotes: [] };

/** The same, where most selectors at the beginning and the end of the list are those of the time before. */
function quotesAgain(mentions: Selectors): readonly (Quote | null)[] {
  const { front, back } = sameEnds(made.mentions, mentions, isSameLive);
  const between = quotesOf(mentions.slice(front, mentions.length - back));
  const old = made.quotes;
  made = { mentions, quotes: [...old.slice(0, front), ...between, ...old.slice(old.length - back)] };
  return made.quotes;
}

const isSameLive = (a: Selectors[number], b: Selectors[number]): boolean =>
  a.status === b.status && isSameSelector(a, b);

/** In folded code units: keeping what was said of smaller texts would cost more than asking again. */
const LARGE = 50_000;
const last = new WeakMap<LoadedText, Said>();
let latest: { readonly text: string; readonly said: Said } | null = null;

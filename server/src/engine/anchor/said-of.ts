import { isLive } from "../records";
import type { LoadedText } from "../source";
import { quoteOf } from "./quote";
import { type Said, type Selectors, saidAgain, saidBy } from "./said";
import { saidAfter } from "./said-after";

/**
 * Asks the selectors of mentions; `text` is the folded form. Of a large text, only those that have changed since it was asked last; and of
 * the one asked last, after an edit, only those that it may concern.
 */
export function saidOf(mentions: Selectors, source: LoadedText, text: string): Said {
  const quotes = mentions.map((mention) => (isLive(mention) ? quoteOf(mention) : null));
  if (text.length < LARGE) return saidBy(quotes, text);
  const before = last.get(source) ?? (latest && saidAfter(latest.said, latest.text, text));
  const said = before ? saidAgain(quotes, text, before) : saidBy(quotes, text);
  last.set(source, said);
  latest = { text, said };
  return said;
}

/** In folded code units: keeping what was said of smaller texts would cost more than asking again. */
const LARGE = 50_000;
const last = new WeakMap<LoadedText, Said>();
let latest: { readonly text: string; readonly said: Said } | null = null;

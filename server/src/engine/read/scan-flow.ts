import type { LocalText } from "../records";
import type { Located, Span } from "../span";
import { afterSpaces } from "./scan-line";
import { flowScalarAt } from "./scan-scalar";

/** What was read, and where it ends. */
export interface Scanned<T> {
  readonly value: T;
  readonly end: number;
}

/** A list of scalars on one line: `[Dmitry Rogozin, Rogozin]`. `null` for anything else, and an empty one. */
export function flowList(text: string, start: number): Scanned<readonly Located[]> | null {
  if (text.charAt(start) !== "[") return null;
  const items: Located[] = [];
  const end = each(text, start, "]", (at) => {
    const item = flowScalarAt(text, at);
    if (item) items.push(item);
    return item;
  });
  return end === -1 ? null : { value: items, end };
}

/** A mapping from what `keyAt` knows to scalars, on one line: `{en: Deputy Prime Minister, vi: Phó Thủ tướng}`. */
export function flowTexts(text: string, start: number, keyAt: KeyAt): Scanned<readonly LocalText[]> | null {
  if (text.charAt(start) !== "{") return null;
  const items: LocalText[] = [];
  const end = each(text, start, "}", (at) => {
    const lang = keyAt(text, at);
    const found = lang === null ? null : flowScalarAt(text, afterSpaces(text, at + lang.length + 2));
    if (lang === null || !found || text.charAt(at + lang.length + 1) !== " ") return null;
    if (items.some((other) => other.lang === lang)) return null;
    items.push({ lang, value: found.value, start: found.start, end: found.end });
    return found;
  });
  return end === -1 ? null : { value: items, end };
}

/** The key that stands here before a colon, or `null` for one that is not of the usual kind. */
export type KeyAt = (text: string, at: number) => string | null;

const matching =
  (pattern: RegExp): KeyAt =>
  (text, at) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[1] ?? null;
  };

export const langAt = matching(/([a-z]{2,3}):/y);

/** What gives names of its own, such as NATO. */
export const schemeAt = matching(/([A-Za-z]{2,12}):/y);

/** Calls `read` where each item begins; answers where the collection ends, or -1. */
function each(text: string, start: number, close: string, read: (at: number) => Span | null): number {
  for (let at = afterSpaces(text, start + 1); ; ) {
    const item = read(at);
    if (!item) return -1;
    at = afterSpaces(text, item.end);
    if (text.charAt(at) === close) return at + 1;
    if (!text.startsWith(", ", at)) return -1;
    at = afterSpaces(text, at + 1);
  }
}

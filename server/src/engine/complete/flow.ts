import { ITEM } from "../key-path";
import type { Span } from "../span";

/** Where an offset lies in the brackets of a flow collection that may be broken. */
export interface FlowPlace {
  /** From the outermost bracket: keys, and `[]` for an item of a list. */
  readonly path: readonly string[];
  readonly kind: "key" | "value";
  /** What is being written there, without quotation marks. */
  readonly span: Span;
  readonly quote: string;
  readonly isClosed: boolean;
  /** The keys of the same mapping besides the one at the offset, with what is written behind them. */
  readonly siblings: ReadonlyMap<string, string>;
  /** Where the key begins whose value is at the offset. */
  readonly keyStart: number;
  readonly hasColon: boolean;
}

interface Frame {
  readonly kind: "{" | "[";
  readonly pairs: { readonly key: Token; value: Token | null }[];
  /** Whether what comes next is the value of the last pair. */
  isInValue: boolean;
}

interface Token extends Span {
  readonly text: string;
  readonly quote: string;
  readonly isClosed: boolean;
}

/**
 * The place of `offset` in the flow collection that begins at `start` and reaches no further than `limit`; `null` where
 * the collection is closed before it, or a comment is there.
 */
export function flowAt(text: string, start: number, offset: number, limit: number): FlowPlace | null {
  if (offset <= start) return null;
  const stack: Frame[] = [];
  let last: Token | null = null;
  let found: { readonly frames: readonly Frame[]; readonly token: Token; readonly isInValue: boolean } | null = null;
  for (let at = start; at < limit; ) {
    const unit = text[at]!;
    const top = stack.at(-1);
    if (offset <= at && !found && /[{}[\],:#\s]/.test(unit))
      found = take(stack, last ? upTo(last, offset) : emptyToken(offset));
    if (!/\s/.test(unit)) last = null;
    if (unit === "{" || unit === "[") {
      stack.push({ kind: unit, pairs: [], isInValue: false });
      at++;
    } else if (unit === "}" || unit === "]") {
      const closed = stack.pop();
      if (found?.frames.at(-1) === closed) break;
      if (stack.length === 0) break;
      at++;
    } else if (unit === ",") {
      if (top) top.isInValue = false;
      at++;
    } else if (unit === ":" && top?.kind === "{" && top.pairs.length > 0) {
      top.isInValue = true;
      at++;
    } else if (unit === "#" && /\s/.test(text[at - 1] ?? "")) {
      const end = lineEndOf(text, at, limit);
      if (at < offset && offset <= end) return null;
      at = end;
    } else if (/\s/.test(unit)) {
      at++;
    } else {
      const token = tokenAt(text, at, limit);
      const isHere = !found && at <= offset && offset <= token.end;
      if (isHere) found = take(stack, token);
      if (top?.isInValue) top.pairs.at(-1)!.value ??= token;
      else if (top?.kind === "{") top.pairs.push({ key: token, value: null });
      at = Math.max(token.end, at + 1);
      last = token;
    }
  }
  if (!found && offset >= limit && stack.length > 0)
    found = take(stack, last ? upTo(last, offset) : emptyToken(offset));
  return found && placeOf(text, found.frames, found.token, found.isInValue, offset);
}

const take = (stack: readonly Frame[], token: Token) =>
  stack.length === 0 ? null : { frames: [...stack], token, isInValue: stack.at(-1)!.isInValue };

function placeOf(
  text: string,
  frames: readonly Frame[],
  token: Token,
  isInValue: boolean,
  offset: number,
): FlowPlace | null {
  const top = frames.at(-1)!;
  const own = isInValue ? top.pairs.findLast(({ key }) => key.end <= token.start) : undefined;
  const path = frames.flatMap((frame, i) => {
    if (frame.kind === "[") return [ITEM];
    if (i < frames.length - 1) return frame.pairs.findLast(({ key }) => key.end <= offset)?.key.text ?? [];
    return own?.key.text ?? [];
  });
  const inset = token.quote === "" ? 0 : 1;
  const span = { start: token.start + inset, end: token.isClosed ? token.end - inset : offset };
  if (offset < span.start || offset > span.end) return null;
  const others = top.pairs.filter(({ key }) => key.start !== token.start && key !== own?.key);
  return {
    path,
    kind: top.kind === "{" && !own ? "key" : "value",
    span,
    quote: token.quote,
    isClosed: token.isClosed,
    siblings: new Map(others.map(({ key, value }) => [key.text, value?.text ?? ""])),
    keyStart: own?.key.start ?? token.start,
    hasColon: /^\s*:(?:\s|$)/.test(text.slice(token.end, token.end + 20)),
  };
}

/** What has been written before a space at `offset` is still being written; behind a quotation mark nothing is. */
const upTo = (token: Token, offset: number): Token => (token.quote === "" ? { ...token, end: offset } : token);

const emptyToken = (at: number): Token => ({ start: at, end: at, text: "", quote: "", isClosed: true });

/** A quoted scalar ends at its line's end where its quotation mark is missing; a plain one where flow text must. */
function tokenAt(text: string, start: number, limit: number): Token {
  const quote = /["']/.test(text[start]!) ? text[start]! : "";
  const line = text.slice(start, lineEndOf(text, start, limit));
  if (quote === "") {
    const words = /^(?:(?!\s#|:(?:\s|$|[,[\]{}]))[^,[\]{}])*/.exec(line)![0].trimEnd();
    return { start, end: start + words.length, text: words, quote, isClosed: true };
  }
  const closed = (quote === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/).exec(line);
  if (closed) {
    const [words] = closed;
    return { start, end: start + words.length, text: words.slice(1, -1), quote, isClosed: true };
  }
  const words = line.trimEnd();
  return { start, end: start + words.length, text: words.slice(1), quote, isClosed: false };
}

function lineEndOf(text: string, at: number, limit: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? limit : Math.min(end, limit);
}

import { isPlainStart } from "../scan-inline";
import type { Located } from "../span";

/** A scalar with something in it, which nothing but spaces follows on its line. */
export function scalarAt(text: string, start: number): Located | null {
  const unit = text.charCodeAt(start);
  if (unit === DOUBLE || unit === SINGLE) return quotedAt(text, start, unit);
  return isPlainStart(unit) ? plainAt(text, start) : null;
}

function plainAt(text: string, start: number): Located | null {
  let end = start;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const kind = KIND[unit]!;
    if (kind === LETTER || kind === FLOW) continue;
    if (unit === LINE_FEED) break;
    if (kind === CONTROL || (unit === COLON && isGap(text, end + 1))) return null;
    if (unit === HASH && text.charCodeAt(end - 1) === SPACE) return null;
  }
  while (text.charCodeAt(end - 1) === SPACE) end--;
  return { value: text.slice(start, end), start, end };
}

/** A scalar in a list or mapping of one line. */
export function flowScalarAt(text: string, start: number): Located | null {
  const unit = text.charCodeAt(start);
  if (unit === DOUBLE || unit === SINGLE) return quotedAt(text, start, unit);
  return isPlainStart(unit) ? flowPlainAt(text, start) : null;
}

function flowPlainAt(text: string, start: number): Located | null {
  let end = start;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const kind = KIND[unit]!;
    if (kind === LETTER) continue;
    if (kind === FLOW) break;
    if (kind === CONTROL || unit !== COLON || !/[^\s,[\]{}]/.test(text.charAt(end + 1))) return null;
  }
  const unit = text.charCodeAt(end);
  if (unit === OPEN_BRACE || unit === OPEN_BRACKET || end === text.length) return null;
  while (text.charCodeAt(end - 1) === SPACE) end--;
  return { value: text.slice(start, end), start, end };
}

/** A quoted scalar without anything escaped. */
function quotedAt(text: string, start: number, quote: number): Located | null {
  let end = start + 1;
  for (; text.charCodeAt(end) !== quote; end++) {
    const unit = text.charCodeAt(end);
    if (end >= text.length || KIND[unit] === CONTROL || (unit === BACKSLASH && quote === DOUBLE)) return null;
  }
  const isWhole = end > start + 1 && text.charCodeAt(end + 1) !== quote;
  return isWhole ? { value: text.slice(start + 1, end), start, end: end + 1 } : null;
}

const isGap = (text: string, at: number): boolean =>
  at === text.length || text.charCodeAt(at) === SPACE || text.charCodeAt(at) === LINE_FEED;

const SPACE = 0x20;
const LINE_FEED = 0x0a;
const HASH = 0x23;
const COLON = 0x3a;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const BACKSLASH = 0x5c;

const OPEN_BRACE = 0x7b;
const OPEN_BRACKET = 0x5b;

const LETTER = 0;
const MARK = 1;
/** What `isSurprising` is about, and line feeds. */
const CONTROL = 2;
/** What ends a scalar in a flow collection, or cannot be in it. */
const FLOW = 3;

/** What a code unit may be in a scalar of one line. */
const KIND = new Uint8Array(0x10000);
KIND.fill(CONTROL, 0, SPACE).fill(CONTROL, 0x7f, 0xa0);
for (const unit of [0x2028, 0x2029, 0xfeff]) KIND[unit] = CONTROL;
for (const unit of [HASH, COLON]) KIND[unit] = MARK;
for (const letter of ",[]{}") KIND[letter.charCodeAt(0)] = FLOW;

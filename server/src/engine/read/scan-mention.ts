import { flat } from "../flat";
import { isPlainStart } from "../scan";
import type { Located } from "../span";
import { UsualMention } from "./usual-mention";

/**
 * Reads the mention of the usual shape whose first key stands at `from`, in this column:
 *
 *     entity: dmitry-rogozin
 *     exact: Дмитрий Рогозин
 *     prefix: Российской Федерации
 *     suffix: ", отвечающий за"
 *
 * The keys may come in any order, and the last two be missing. Answers `null` for anything else. The words stay pieces of the
 * text and so keep it in memory, since together they are the most of it; unless `isAlone`.
 */
export function scanMention(text: string, from: number, column: number, isAlone = false): UsualMention | null {
  const values: (Located | null)[] = [null, null, null, null];
  for (let at = from; ; ) {
    const key = keyAt(text, at);
    if (key === -1 || values[key]) return null;
    const value = scalarAt(text, at + KEYS[key]!.length);
    if (!value) return null;
    values[key] = value;
    const line = lineBehind(text, value.end);
    at = afterSpaces(text, line);
    if (line === -1 || at - line > column || isSilent(text, at)) return null;
    if (at - line < column) return mentionOf(isAlone ? values.map(apart) : values, from, value.end);
  }
}

const KEYS = ["entity: ", "exact: ", "prefix: ", "suffix: "];

/** Which of the keys stands here; -1 for none. */
function keyAt(text: string, at: number): number {
  for (let key = 0; key < KEYS.length; key++) if (text.startsWith(KEYS[key]!, at)) return key;
  return -1;
}

function mentionOf([entity, exact, prefix, suffix]: readonly (Located | null)[], start: number, end: number) {
  if (!entity || !exact) return null;
  const id = { ...entity, value: flat(entity.value) };
  return new UsualMention({ start, end }, id, exact, prefix?.value ?? "", suffix?.value ?? "");
}

const apart = (located: Located | null): Located | null => located && { ...located, value: flat(located.value) };

/** A scalar with something in it, which nothing but spaces follows on its line. */
function scalarAt(text: string, start: number): Located | null {
  const unit = text.charCodeAt(start);
  if (unit === DOUBLE || unit === SINGLE) return quotedAt(text, start, unit);
  return isPlainStart(unit) ? plainAt(text, start) : null;
}

function plainAt(text: string, start: number): Located | null {
  let end = start;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const kind = KIND[unit]!;
    if (kind === LETTER) continue;
    if (unit === LINE_FEED) break;
    if (kind === CONTROL || (unit === COLON && isGap(text, end + 1))) return null;
    if (unit === HASH && text.charCodeAt(end - 1) === SPACE) return null;
  }
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

/** Where the next line begins; -1 where something else than spaces follows on this one. */
function lineBehind(text: string, from: number): number {
  const at = afterSpaces(text, from);
  if (at >= text.length) return at;
  return text.charCodeAt(at) === LINE_FEED ? at + 1 : -1;
}

/** Whether the line is empty or a comment. */
const isSilent = (text: string, at: number): boolean =>
  text.charCodeAt(at) === LINE_FEED || text.charCodeAt(at) === HASH;

const isGap = (text: string, at: number): boolean =>
  at === text.length || text.charCodeAt(at) === SPACE || text.charCodeAt(at) === LINE_FEED;

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

const SPACE = 0x20;
const LINE_FEED = 0x0a;
const HASH = 0x23;
const COLON = 0x3a;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const BACKSLASH = 0x5c;

const LETTER = 0;
const MARK = 1;
/** What `isSurprising` is about, and line feeds. */
const CONTROL = 2;

/** What a code unit may be in a scalar of one line. */
const KIND = new Uint8Array(0x10000);
KIND.fill(CONTROL, 0, SPACE).fill(CONTROL, 0x7f, 0xa0);
for (const unit of [0x2028, 0x2029, 0xfeff]) KIND[unit] = CONTROL;
for (const unit of [HASH, COLON]) KIND[unit] = MARK;

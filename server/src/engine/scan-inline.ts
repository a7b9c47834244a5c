import { flat } from "./flat";
import type { Node, Pair, ScalarNode } from "./yaml";

/**
 * The value that begins at `start`, of which the rest of its line is all: a flow collection or a scalar, and behind it no more than
 * spaces or a comment. `null` on any surprise.
 */
export function inline(text: string, start: number, lineEnd: number): Node | null {
  const unit = text.charCodeAt(start);
  let value: Node | null;
  if (unit === OPEN_BRACE || unit === OPEN_BRACKET) value = flow(text, start, lineEnd, 0);
  else if (unit === DOUBLE || unit === SINGLE) value = quoted(text, start, lineEnd);
  else value = plain(text, start, lineEnd);
  return value && isRestEmpty(text, value.end, lineEnd) ? value : null;
}

/** Deeper nesting than this goes the slow way, which refuses it. */
export const MAX_DEPTH = 16;

/** Only spaces, or a comment behind a space. */
function isRestEmpty(text: string, from: number, lineEnd: number): boolean {
  let at = from;
  while (at < lineEnd && text.charCodeAt(at) === SPACE) at++;
  return at === lineEnd || (at > from && text.charCodeAt(at) === HASH);
}

/** A plain scalar in a block: to the end of its line or a comment. */
function plain(text: string, start: number, lineEnd: number): ScalarNode | null {
  if (!isPlainStart(text.charCodeAt(start))) return null;
  let end = lineEnd;
  for (let at = start; at < lineEnd; at++) {
    const unit = text.charCodeAt(at);
    if (unit === COLON && (at + 1 === lineEnd || text.charCodeAt(at + 1) === SPACE)) return null;
    if (unit === HASH && text.charCodeAt(at - 1) === SPACE) {
      end = at;
      break;
    }
  }
  while (text.charCodeAt(end - 1) === SPACE) end--;
  return scalar(text.slice(start, end), start, end);
}

function quoted(text: string, start: number, lineEnd: number): ScalarNode | null {
  const quote = text[start]!;
  let end = start + 1;
  for (; ; end++) {
    end = text.indexOf(quote, end);
    if (end === -1 || end >= lineEnd) return null;
    if (quote === '"' && text[end - 1] === "\\") {
      let slashes = 1;
      while (text[end - 1 - slashes] === "\\") slashes++;
      if (slashes % 2 === 1) continue;
    }
    if (quote === "'" && text[end + 1] === "'") end++;
    else break;
  }
  const inside = text.slice(start + 1, end);
  if (quote === "'") return scalar(inside.replaceAll("''", "'"), start, end + 1);
  if (!inside.includes("\\")) return scalar(inside, start, end + 1);
  if (!/^(?:[^\\\p{Cc}]|\\(?:["\\/bfnrt]|u(?![dD][89a-fA-F])[0-9a-fA-F]{4}))*$/u.test(inside)) return null;
  return scalar(JSON.parse(text.slice(start, end + 1)), start, end + 1);
}

/** A flow collection on one line. */
function flow(text: string, start: number, lineEnd: number, depth: number): Node | null {
  if (depth > MAX_DEPTH) return null;
  const isMap = text.charCodeAt(start) === OPEN_BRACE;
  const close = isMap ? CLOSE_BRACE : CLOSE_BRACKET;
  const items: Node[] = [];
  const pairs: Pair[] = [];
  let at = afterSpaces(text, start + 1);
  if (text.charCodeAt(at) === close) return closed(isMap, items, pairs, start, at + 1);
  for (;;) {
    if (isMap) {
      const colon = colonAfterKey(text, at);
      if (colon === -1 || colon >= lineEnd) return null;
      const key = scalar(text.slice(at, colon), at, colon);
      const value = flowValue(text, afterSpaces(text, colon + 1), lineEnd, depth);
      if (!value || text.charCodeAt(colon + 1) !== SPACE) return null;
      pairs.push({ key, value });
      at = afterSpaces(text, value.end);
    } else {
      const value = flowValue(text, at, lineEnd, depth);
      if (!value) return null;
      items.push(value);
      at = afterSpaces(text, value.end);
    }
    const unit = text.charCodeAt(at);
    if (unit === close) return closed(isMap, items, pairs, start, at + 1);
    if (unit !== COMMA || text.charCodeAt(at + 1) !== SPACE) return null;
    at = afterSpaces(text, at + 1);
  }
}

const closed = (isMap: boolean, items: Node[], pairs: Pair[], start: number, end: number): Node =>
  isMap ? { kind: "map", pairs, start, end } : { kind: "seq", items, start, end };

function flowValue(text: string, start: number, lineEnd: number, depth: number): Node | null {
  const unit = text.charCodeAt(start);
  if (unit === OPEN_BRACE || unit === OPEN_BRACKET) return flow(text, start, lineEnd, depth + 1);
  if (unit === DOUBLE || unit === SINGLE) return quoted(text, start, lineEnd);
  if (!isPlainStart(unit)) return null;
  let end = start;
  for (; ; end++) {
    if (end >= lineEnd) return null;
    const next = text.charCodeAt(end);
    if (next === COMMA || next === CLOSE_BRACE || next === CLOSE_BRACKET) break;
    if (next === OPEN_BRACE || next === OPEN_BRACKET || next === HASH) return null;
    if (next === COLON && !/[^\s,[\]{}]/.test(text[end + 1] ?? " ")) return null;
  }
  while (text.charCodeAt(end - 1) === SPACE) end--;
  return scalar(text.slice(start, end), start, end);
}

/** A key longer than this may be too long for YAML. */
const MAX_KEY = 200;

/** Where the colon behind a plain key stands that begins at `at`, or -1 where there is no such key. */
export function colonAfterKey(text: string, at: number): number {
  KEY.lastIndex = at;
  const found = KEY.exec(text);
  if (!found || found[0].length > MAX_KEY) return -1;
  const colon = at + found[0].length;
  const next = text.charCodeAt(colon + 1);
  return text.charCodeAt(colon) === COLON && (next === SPACE || next === LINE_FEED || colon + 1 === text.length)
    ? colon
    : -1;
}

const KEY = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*/uy;

/** Whether a plain scalar may begin with this code unit. */
export const isPlainStart = (unit: number): boolean => unit > SPACE && !INDICATORS.has(unit);

const INDICATORS = new Set([..."-?:,[]{}#&*!|>'\"%@`"].map((letter) => letter.charCodeAt(0)));

/** The first place from `from` on that is no space. */
export function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

/** A scalar that keeps no text alive but its own. */
export const scalar = (value: string, start: number, end: number): ScalarNode => ({
  kind: "scalar",
  value: flat(value),
  start,
  end,
});

export const SPACE = 0x20;
export const LINE_FEED = 0x0a;
export const HASH = 0x23;
const COLON = 0x3a;
const COMMA = 0x2c;
export const DASH = 0x2d;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

import { flat } from "./flat";
import type { MapNode, Node, Pair, ScalarNode, SeqNode } from "./yaml";

/**
 * Reads YAML of exactly the shape that annotation files are written in (block mappings and lists, flow collections and
 * scalars of one line, comments), many times faster than a YAML parser. On any surprise it gives up and answers `null`;
 * then the text goes the way of `parseYaml`. What it does answer is what `parseYaml` answers: a property test says so.
 */
export function scan(text: string): Node | null {
  return scanned(text).root;
}

/** Where the line begins on which `scan` gives up. */
export const surpriseIn = (text: string): number => scanned(text).line;

/**
 * The item of a block list whose hyphen stands in this column of the line that begins at `line`, and where the next line begins
 * that says something. `null` on any surprise.
 */
export function scanItem(
  text: string,
  line: number,
  column: number,
): { readonly node: Node; readonly next: number } | null {
  const state: State = { text, at: line + column, line, indent: column };
  const node = item(state, column, 1);
  const next = isAtEnd(state) ? text.length : state.line;
  return node && !isSurprising(text.slice(line, next)) ? { node, next } : null;
}

/**
 * The pair of a block mapping whose key stands in this column of the line that begins at `line`, and where the next line begins that
 * says something. `null` on any surprise.
 */
export function scanPair(
  text: string,
  line: number,
  column: number,
): { readonly pair: Pair; readonly next: number } | null {
  const state: State = { text, at: line + column, line, indent: column };
  const found = pair(state, column, 1);
  const next = isAtEnd(state) ? text.length : state.line;
  return found && state.indent <= column && !isSurprising(text.slice(line, next)) ? { pair: found, next } : null;
}

/** Whether these lines hold anything that only a parser of YAML knows what to do with. */
export const isSurprising = (lines: string): boolean => SURPRISING.test(lines);

function scanned(text: string): { readonly root: Node | null; readonly line: number } {
  const surprise = text.search(SURPRISING);
  if (surprise !== -1) return { root: null, line: text.lastIndexOf("\n", surprise - 1) + 1 };
  const state: State = { text, at: 0, line: 0, indent: -1 };
  if (!nextLine(state) || state.indent !== 0) return { root: null, line: state.line };
  const root = block(state, 0, 0);
  return { root: isAtEnd(state) ? root : null, line: state.line };
}

/** Tabs, control characters, line ends other than line feeds, and what could end or begin a document. */
const SURPRISING = /[^\P{Cc}\n]|[\u2028\u2029\ufeff]|^(?:---|\.\.\.|%)/mu;

interface State {
  readonly text: string;
  /** The first character of the current line that is not a space. */
  at: number;
  /** Where the current line begins. */
  line: number;
  /** How far it is indented; -1 behind the last line. */
  indent: number;
}

const isAtEnd = ({ indent }: State): boolean => indent === -1;

/** Deeper nesting than this goes the slow way, which refuses it. */
const MAX_DEPTH = 16;

/** A key longer than this may be too long for YAML. */
const MAX_KEY = 200;

/** Goes to the next line that says something, from the end of the current one; `false` where there is none. */
function nextLine(state: State, from = state.line): boolean {
  const { text } = state;
  for (let line = from; line < text.length; ) {
    let at = line;
    while (text.charCodeAt(at) === SPACE) at++;
    const unit = text.charCodeAt(at);
    if (at < text.length && unit !== LINE_FEED && unit !== HASH) {
      state.at = at;
      state.line = line;
      state.indent = at - line;
      return true;
    }
    const end = text.indexOf("\n", at);
    line = end === -1 ? text.length : end + 1;
  }
  state.indent = -1;
  return false;
}

/** The block collection whose first item stands at `state.at`, in this column. */
function block(state: State, column: number, depth: number): Node | null {
  if (depth > MAX_DEPTH) return null;
  return isDash(state.text, state.at) ? sequence(state, column, depth) : mapping(state, column, depth);
}

function sequence(state: State, column: number, depth: number): SeqNode | null {
  const start = state.at;
  const items: Node[] = [];
  while (state.indent === column && isDash(state.text, state.at)) {
    const found = item(state, column, depth);
    if (!found) return null;
    items.push(found);
  }
  return state.indent > column ? null : { kind: "seq", items, start, end: items.at(-1)!.end };
}

/** What stands behind the hyphen at `state.at`, in this column; a mapping has its keys in the column where it begins. */
function item(state: State, column: number, depth: number): Node | null {
  const at = afterSpaces(state.text, state.at + 1);
  const inner = column + (at - state.at);
  state.at = at;
  if (colonAfterKey(state.text, at) === -1) return inlineValue(state, at);
  state.indent = inner;
  return mapping(state, inner, depth + 1);
}

function mapping(state: State, column: number, depth: number): MapNode | null {
  if (depth > MAX_DEPTH) return null;
  const start = state.at;
  const pairs: Pair[] = [];
  while (state.indent === column) {
    const found = pair(state, column, depth);
    if (!found) return null;
    pairs.push(found);
  }
  if (state.indent > column) return null;
  return { kind: "map", pairs, start, end: pairs.at(-1)!.value!.end };
}

function pair(state: State, column: number, depth: number): Pair | null {
  const { text } = state;
  const colon = colonAfterKey(text, state.at);
  if (colon === -1) return null;
  const key = scalar(text.slice(state.at, colon), state.at, colon);
  const at = afterSpaces(text, colon + 1);
  const isBare = at >= text.length || text.charCodeAt(at) === LINE_FEED;
  const value = isBare ? blockValue(state, colon, at, column, depth) : inlineValue(state, at);
  return value && { key, value };
}

/** The value of a key that ends its line: what stands below it, or nothing. */
function blockValue(state: State, colon: number, lineEnd: number, column: number, depth: number): Node | null {
  nextLine(state, lineEnd + 1);
  if (state.indent > column) return block(state, state.indent, depth + 1);
  if (state.indent === column && isDash(state.text, state.at)) return sequenceInKey(state, column, depth);
  return lineEnd === colon + 1 ? scalar("", colon + 1, colon + 1) : null;
}

/** A list that is indented no further than its key; what follows it may be the next key. */
function sequenceInKey(state: State, column: number, depth: number): Node | null {
  return depth > MAX_DEPTH ? null : sequence(state, column, depth + 1);
}

/** A value on the line of its key, and the way to the next line. */
function inlineValue(state: State, start: number): Node | null {
  const { text } = state;
  const unit = text.charCodeAt(start);
  const newline = text.indexOf("\n", start);
  const lineEnd = newline === -1 ? text.length : newline;
  let value: Node | null;
  if (unit === OPEN_BRACE || unit === OPEN_BRACKET) value = flow(text, start, lineEnd, 0);
  else if (unit === DOUBLE || unit === SINGLE) value = quoted(text, start, lineEnd);
  else value = plain(text, start, lineEnd);
  if (!value || !isRestEmpty(text, value.end, lineEnd)) return null;
  nextLine(state, lineEnd + 1);
  return value;
}

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

/** Where the colon behind a plain key stands that begins at `at`, or -1 where there is no such key. */
function colonAfterKey(text: string, at: number): number {
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

const isDash = (text: string, at: number): boolean => text.charCodeAt(at) === DASH && text.charCodeAt(at + 1) === SPACE;

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

const scalar = (value: string, start: number, end: number): ScalarNode => ({
  kind: "scalar",
  value: flat(value),
  start,
  end,
});

const SPACE = 0x20;
const LINE_FEED = 0x0a;
const HASH = 0x23;
const COLON = 0x3a;
const COMMA = 0x2c;
const DASH = 0x2d;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

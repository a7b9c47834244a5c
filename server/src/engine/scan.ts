import { afterSpaces, colonAfterKey, DASH, HASH, inline, LINE_FEED, MAX_DEPTH, SPACE, scalar } from "./scan-inline";
import type { MapNode, Node, Pair, SeqNode } from "./yaml";

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
  const newline = state.text.indexOf("\n", start);
  const lineEnd = newline === -1 ? state.text.length : newline;
  const value = inline(state.text, start, lineEnd);
  if (value) nextLine(state, lineEnd + 1);
  return value;
}

const isDash = (text: string, at: number): boolean => text.charCodeAt(at) === DASH && text.charCodeAt(at + 1) === SPACE;

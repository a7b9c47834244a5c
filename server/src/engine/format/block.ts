import { columnOf } from "../edit/lines";
import type { MapNode, SeqNode } from "../yaml";
import { isBlock, keepsLines, linesBetween, type Member, membersOf, ownLines } from "./member";
import { type Order, ordered } from "./order";

/** A mapping or list in block style, taken apart so that it can be written at any column. */
export interface Block {
  readonly isList: boolean;
  /** In canonical order. */
  readonly entries: readonly Entry[];
  /** How many blank lines stand before each place; they stay when the entries change places. */
  readonly blanks: readonly number[];
  /** Comments behind the last entry, and blank lines before and among them. */
  readonly tail: readonly string[];
}

/** A pair or an item, with the comments above it and blank lines among them. */
export interface Entry {
  readonly comments: readonly string[];
  /** Its own lines, the first one from the key or the value on; of a key over a block only the first. */
  readonly lines: readonly string[];
  /** The column where its first line began. */
  readonly column: number;
  readonly block: Block | null;
}

/** Lines around a block that hold comments or nothing: above its first entry, and those behind it that belong to it. */
interface Around {
  readonly above: readonly string[];
  readonly behind: readonly string[];
}

/** Takes a block apart; `path` is that of its mapping or list. */
export function blockOf(
  text: string,
  node: MapNode | SeqNode,
  path: readonly string[],
  { above, behind }: Around,
  order: Order,
): Block {
  const isList = node.kind === "seq";
  const members = membersOf(text, node, path);
  const blanks: number[] = [];
  let gap = above;
  const entries = members.map((member, i): Entry => {
    const next = members[i + 1];
    const after = next ? linesBetween(text, member.end, next.start) : behind;
    const inner = member.value && isBlock(text, member.value) ? member.value : null;
    const taken = inner ? countBelonging(after, levelOf(text, inner, member)) : 0;
    const first = gap.findIndex((line) => line.trim() !== "");
    blanks.push(first === -1 ? gap.length : first);
    const comments = [...(first === -1 ? [] : gap.slice(first)), ...(isList && !inner ? member.inside : [])];
    gap = after.slice(taken);
    const around = { above: member.inside, behind: after.slice(0, taken) };
    return {
      comments: comments.map((line) => line.trim()),
      lines: ownLines(text, member, isList, order),
      column: columnOf(text, isList ? (member.value?.start ?? member.start + 2) : member.start),
      block: inner && blockOf(text, inner, member.path, around, order),
    };
  });
  const isFixed = members.some(({ value }) => value && keepsLines(text, value));
  const indexes = isFixed ? entries.map((_, i) => i) : ordered(node, path, order);
  return { isList, entries: indexes.map((i) => entries[i]!), blanks, tail: gap.map((line) => line.trim()) };
}

/** How far a comment must be indented to belong to the end of a block rather than to what comes behind it. */
export function levelOf(text: string, inner: MapNode | SeqNode, { start }: Member): number {
  const column = columnOf(text, inner.start);
  return inner.kind === "seq" && column === columnOf(text, start) ? column + 1 : column;
}

/** How many of the lines behind a block belong to it: up to the last comment before one that is indented less. */
export function countBelonging(lines: readonly string[], level: number): number {
  let count = 0;
  for (const [i, line] of lines.entries()) {
    const indent = line.search(/\S/);
    if (indent !== -1 && indent < level) break;
    if (indent !== -1) count = i + 1;
  }
  return count;
}

import { isIdle, lineOf } from "../complete/line";
import { columnOf, contentEnd, lineEnd, lineStart } from "../edit/lines";
import { ITEM } from "../key-path";
import type { MapNode, Node, SeqNode } from "../yaml";
import { flowText } from "./flow-text";
import type { Order } from "./order";

/** A pair of a block mapping or an item of a block list. Offsets are those of the file. */
export interface Member {
  readonly path: readonly string[];
  readonly value: Node | null;
  /** Of the key or the hyphen. */
  readonly start: number;
  /** Of the last character that says something. */
  readonly end: number;
  /** Comment and blank lines between the key or hyphen and its value. */
  readonly inside: readonly string[];
}

/** The members of a mapping or list in block style, in the order of the file. */
export function membersOf(text: string, node: MapNode | SeqNode, path: readonly string[]): readonly Member[] {
  if (node.kind === "map")
    return node.pairs.map(({ key, value }) => {
      const inside = value && isBlock(text, value) ? linesBetween(text, key.end, value.start) : [];
      return { path: [...path, key.value], value, start: key.start, end: endOf(text, value, key.end), inside };
    });
  return node.items.map((item) => {
    const start = hyphenOf(text, item);
    return {
      path: [...path, ITEM],
      value: item.start === item.end ? null : item,
      start,
      end: endOf(text, item, start + 1),
      inside: insideItem(text, start, item),
    };
  });
}

/** Whether a node is a mapping or list without brackets. */
export const isBlock = (text: string, node: Node): node is MapNode | SeqNode =>
  node.kind !== "scalar" && !/[[{]/.test(text[node.start]!);

/**
 * The lines that a member is written in, the first one from its key or value on, with the keys in brackets in canonical
 * order. Of a key over a block the first line only.
 */
export function ownLines(text: string, { path, value, start, end }: Member, isItem: boolean, order: Order): string[] {
  const from = isItem ? (value?.start ?? start + 1) : start;
  if (!value || value.start === value.end) return [text.slice(from, lineEnd(text, from)).trim()];
  if (isBlock(text, value)) return isItem ? [] : [text.slice(from, lineEnd(text, from))];
  const words = value.kind === "scalar" ? text.slice(value.start, end) : flowText(text, value, path, order);
  return (text.slice(from, value.start) + words + text.slice(end, lineEnd(text, end))).split("\n");
}

/** The whole lines between two offsets. */
export function linesBetween(text: string, end: number, start: number): readonly string[] {
  const [from, to] = [lineEnd(text, end) + 1, lineStart(text, start)];
  return from < to ? text.slice(from, to - 1).split("\n") : [];
}

/** Whether the last thing in a node is a block scalar that keeps the blank lines behind it: these are part of it. */
export function keepsLines(text: string, node: Node): boolean {
  if (node.kind === "scalar") return /^[|>]\d?\+/.test(text.slice(node.start, node.start + 3));
  const last = node.kind === "seq" ? node.items.at(-1) : node.pairs.at(-1)?.value;
  return last ? keepsLines(text, last) : false;
}

/** Where what a value says ends: without the line feed behind a block scalar, and `otherwise` for no value. */
export function endOf(text: string, value: Node | null, otherwise: number): number {
  if (!value || value.start === value.end) return otherwise;
  if (value.kind === "scalar")
    return /[|>]/.test(text[value.start]!) && text[value.end - 1] === "\n" ? value.end - 1 : value.end;
  if (!isBlock(text, value)) return contentEnd(text, value);
  if (value.kind === "seq") return endOf(text, value.items.at(-1)!, hyphenOf(text, value.items.at(-1)!) + 1);
  const { key, value: last } = value.pairs.at(-1)!;
  return endOf(text, last, key.end);
}

/** Where the hyphen of an item is: on its line, or on the nearest line above that is not idle. */
function hyphenOf(text: string, { start }: Node): number {
  const column = columnOf(text, start);
  const here = lineStart(text, start);
  const hyphen = lineOf(text.slice(here, lineEnd(text, start))).dashes.findLast((each) => each < column);
  if (hyphen !== undefined) return here + hyphen;
  for (let at = here; at > 0; ) {
    at = lineStart(text, at - 1);
    const words = text.slice(at, lineEnd(text, at));
    if (!isIdle(words)) return at + (lineOf(words).dashes.at(-1) ?? 0);
  }
  return start;
}

/** With the comment behind the hyphen, where the value is not on its line. */
function insideItem(text: string, hyphen: number, item: Node): readonly string[] {
  const end = lineEnd(text, hyphen);
  if (item.start <= end) return [];
  return [text.slice(hyphen + 1, end), ...linesBetween(text, hyphen, item.start)].filter((line) => line.trim() !== "");
}

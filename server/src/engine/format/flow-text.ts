import { contentEnd } from "../edit/lines";
import { ITEM } from "../key-path";
import type { Span } from "../span";
import type { Node } from "../yaml";
import { type Order, ordered } from "./order";

/**
 * The text of a value that is no block collection, with the keys in its brackets in canonical order. Whatever stands
 * between the keys stays where it is; with comments among it, or keys without a value, the order stays as well.
 */
export function flowText(text: string, node: Node, path: readonly string[], order: Order): string {
  if (node.kind === "scalar") return text.slice(node.start, node.end);
  const members = membersOf(text, node, path, order);
  const indexes = ordered(node, path, order);
  const between = members.map(({ start }, i) => text.slice(members[i - 1]?.end ?? node.start, start));
  const rest = text.slice(members.at(-1)?.end ?? node.start, node.end);
  const isMovable = ![...between, rest].some((each) => each.includes("#")) && !members.some(({ isEmpty }) => isEmpty);
  return members.map((_, i) => between[i]! + members[isMovable ? indexes[i]! : i]!.text).join("") + rest;
}

interface Member extends Span {
  readonly text: string;
  readonly isEmpty: boolean;
}

function membersOf(text: string, node: Node, path: readonly string[], order: Order): readonly Member[] {
  if (node.kind === "scalar") return [];
  if (node.kind === "seq")
    return node.items.map((item) => ({
      start: item.start,
      end: item.end,
      text: flowText(text, item, [...path, ITEM], order),
      isEmpty: item.start === item.end,
    }));
  return node.pairs.map(({ key, value }) => {
    const { start } = key;
    const end = contentEnd(text, { start, end: value?.end ?? key.end });
    const isEmpty = !value || value.start === value.end;
    const written = isEmpty
      ? text.slice(start, end)
      : text.slice(start, value.start) + flowText(text, value, [...path, key.value], order);
    return { start, end, text: written, isEmpty };
  });
}

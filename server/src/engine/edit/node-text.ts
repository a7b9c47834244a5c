import { endOf, isBlock } from "../format/member";
import type { Node, Pair } from "../yaml";
import { columnOf, movedTo } from "./lines";
import { scalar } from "./scalar";

/** What a node of `text` says, on one line, as it can stand in brackets. What is quoted on one line stays as it is. */
export function flowOf(text: string, node: Node): string {
  if (node.kind === "seq") return `[${node.items.map((item) => flowOf(text, item)).join(", ")}]`;
  if (node.kind === "map") return `{${node.pairs.map((pair) => flowPair(text, pair)).join(", ")}}`;
  const written = text.slice(node.start, node.end);
  return /^(?:"[^\n]*"|'[^\n]*'|[^"'|>,[\]{}\n][^,[\]{}\n]*)$/.test(written) ? written : scalar(node.value, true);
}

/**
 * A pair of `text` as it can stand at `column`, as it is written but for indentation; `null` for a place in braces. A
 * pair that stands in braces itself is one line.
 */
export function pairText(text: string, pair: Pair, isInBraces: boolean, column: number | null): string {
  const { key, value } = pair;
  const written = text.slice(key.start, endOf(text, value, key.end));
  if (column === null || (isInBraces && written.includes("\n"))) return flowPair(text, pair);
  return movedTo(written, columnOf(text, key.start), column);
}

/** An item of a list as it can stand behind a hyphen, at `column`; `null` for a place in brackets. */
export const itemText = (text: string, item: Node, column: number | null): string =>
  column !== null && isBlock(text, item)
    ? movedTo(text.slice(item.start, endOf(text, item, item.end)), columnOf(text, item.start), column)
    : flowOf(text, item);

const flowPair = (text: string, { key, value }: Pair): string =>
  `${text.slice(key.start, key.end)}: ${value ? flowOf(text, value) : '""'}`;

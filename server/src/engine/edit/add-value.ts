import { endOf, membersOf } from "../format/member";
import type { MapNode, Node, Pair } from "../yaml";
import type { Edit } from "./edit";
import { columnOf, lineEnd } from "./lines";
import { flowOf } from "./node-text";

/** Writes what is added for its place: at a column, or with `null` in brackets. */
export type Write = (column: number | null) => string;

/** Adds a pair to a mapping: behind one of its pairs, or before all of them. */
export function addPair(text: string, map: MapNode, behind: Pair | null, write: Write): Edit {
  if (text[map.start] === "{") {
    const at = behind ? endOf(text, behind.value, behind.key.end) : map.start + 1;
    const isAlone = map.pairs.length === 0;
    return { start: at, end: at, text: behind ? `, ${write(null)}` : `${write(null)}${isAlone ? "" : ", "}` };
  }
  const column = columnOf(text, map.pairs[0]!.key.start);
  const indent = " ".repeat(column);
  if (!behind) return { start: map.start, end: map.start, text: `${write(column)}\n${indent}` };
  const at = lineEnd(text, endOf(text, behind.value, behind.key.end));
  return { start: at, end: at, text: `\n${indent}${write(column)}` };
}

/** Adds an item to a list, or to what stands alone in place of a list, which becomes one in brackets. */
export function addToList(text: string, list: Node, write: Write): Edit {
  if (list.kind !== "seq") {
    const end = endOf(text, list, list.end);
    return { start: list.start, end, text: `[${flowOf(text, list)}, ${write(null)}]` };
  }
  const last = list.items.at(-1);
  if (!last || text[list.start] === "[") {
    const at = last ? endOf(text, last, last.end) : list.start + 1;
    return { start: at, end: at, text: `${last ? ", " : ""}${write(null)}` };
  }
  const hyphen = columnOf(text, membersOf(text, list, []).at(-1)!.start);
  const at = lineEnd(text, endOf(text, list, list.end));
  return { start: at, end: at, text: `\n${" ".repeat(hyphen)}- ${write(hyphen + 2)}` };
}

/** Writes a value over another one, on one line. */
export const replaceNode = (text: string, old: Node, value: string): Edit => ({
  start: old.start,
  end: endOf(text, old, old.end),
  text: value,
});

/** Writes a value into a pair that has none, or an empty one. */
export function filled(text: string, { key, value }: Pair, written: string): Edit {
  if (value && value.start < value.end) return replaceNode(text, value, written);
  const at = text.indexOf(":", key.end) + 1;
  return { start: at, end: at, text: ` ${written}` };
}

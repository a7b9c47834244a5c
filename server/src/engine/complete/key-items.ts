import { columnOf } from "../edit/lines";
import { type ClosedMapping, type Key, keysOf, markdownOfKey } from "../keys";
import { type Completion, item } from "./item";
import type { Place } from "./place";

/** The keys that the mapping at a place does not have yet, in canonical order; `isItem` where its item must be begun. */
export function keyItems(text: string, place: Place, mapping: ClosedMapping, isItem: boolean): readonly Completion[] {
  const missing = [...keysOf(mapping)].filter(([name]) => !place.siblings.has(name));
  return missing.map(([name, key]) =>
    item({
      label: name,
      kind: "key",
      text: (isItem ? "- " : "") + keyText(text, place, name, key.shape, isItem ? 2 : 0),
      documentation: markdownOfKey(name, key),
    }),
  );
}

/**
 * A key as it is to be written at a place: with its colon, and in block style with the beginning of the mapping or list
 * below it, indented as the file is. `inset` is how much further the key stands in than the place.
 */
export function keyText(text: string, place: Place, name: string, shape: Key["shape"], inset = 0): string {
  if (place.hasColon) return name;
  if (place.isFlow || shape === "value") return `${name}: `;
  const column = columnOf(text, place.keyStart) + inset + stepOf(text);
  return `${name}:\n${" ".repeat(column)}${shape === "list" ? "- " : ""}`;
}

/** How many spaces the file indents its first indented line. */
const stepOf = (text: string): number => /\n( +)[^\s#]/.exec(text)?.[1]?.length ?? 2;

import { type Key, keyIn, type Mapping } from "./keys";

/** The step of a path that leads to an item of a list. */
export const ITEM = "[]";

/** The mapping at a path of keys from the root of an annotation file or of `glossator.yaml`, or `null` for none. */
export function mappingAt(path: readonly string[], root: "file" | "config"): Mapping | null {
  let mapping: Mapping | null = root;
  for (const step of path) {
    if (mapping === null) return null;
    if (step !== ITEM) mapping = keyIn(mapping, step)?.holds ?? null;
  }
  return mapping;
}

/** The key at a path, or that of a list whose item is at the path; `null` where the format has none. */
export function keyAt(path: readonly string[], root: "file" | "config"): Key | null {
  const end = path.findLastIndex((step) => step !== ITEM);
  const mapping = end === -1 ? null : mappingAt(path.slice(0, end), root);
  return mapping && keyIn(mapping, path[end]!);
}

import { ITEM } from "./key-path";
import type { Node, Pair, ScalarNode } from "./yaml";

/** A scalar value of a file with the keys that lead to it, `[]` for an item of a list. */
export interface Leaf {
  readonly path: readonly string[];
  readonly node: ScalarNode;
}

/** The scalar values below a node, in text order; `path` is the node's own. */
export function* leavesOf(node: Node | null, path: readonly string[] = []): Generator<Leaf> {
  if (node?.kind === "scalar") yield { path, node };
  else if (node?.kind === "seq") for (const item of node.items) yield* leavesOf(item, [...path, ITEM]);
  else for (const { key, value } of node?.pairs ?? []) yield* leavesOf(value, [...path, key.value]);
}

/** The pair at a path of keys, or `null`. */
export function pairAt(root: Node | null, ...path: readonly string[]): Pair | null {
  let node = root;
  let pair: Pair | undefined;
  for (const name of path) {
    pair = node?.kind === "map" ? node.pairs.find(({ key }) => key.value === name) : undefined;
    node = pair?.value ?? null;
  }
  return pair ?? null;
}

import { mappingAt } from "../key-path";
import { isClosed, keysOf } from "../keys";
import type { Node } from "../yaml";

/** What decides on the order of a file's keys and items. */
export interface Order {
  readonly root: "file" | "config";
  /** Where the item of `mentions` stands in the text; `null` where that is not known. */
  readonly placeOf: (item: Node) => number | null;
  /** Whether keys stay as they are, so that only mentions have an order. */
  readonly areKeysKept?: boolean;
}

/**
 * The members of a mapping or list in canonical order, as indexes into those that it has. One that has no place of its
 * own, such as an unknown key or a mention that was not found, stays behind the one that it follows.
 */
export function ordered(node: Node, path: readonly string[], { root, placeOf, areKeysKept }: Order): readonly number[] {
  if (node.kind === "scalar") return [];
  if (node.kind === "seq") {
    const isMentions = root === "file" && path.length === 1 && path[0] === "mentions";
    return byRank(node.items.map((item) => (isMentions ? placeOf(item) : null)));
  }
  const mapping = areKeysKept ? null : mappingAt(path, root);
  const names = mapping && isClosed(mapping) ? [...keysOf(mapping).keys()] : [];
  return byRank(node.pairs.map(({ key }) => (names.includes(key.value) ? names.indexOf(key.value) : null)));
}

function byRank(ranks: readonly (number | null)[]): readonly number[] {
  let last = -1;
  const filled = ranks.map((rank) => (last = rank ?? last));
  return ranks.map((_, i) => i).sort((a, b) => filled[a]! - filled[b]! || a - b);
}

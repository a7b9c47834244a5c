import { relative } from "node:path";
import { hashOf } from "../engine/hash";
import { Refusal } from "./refusal";

/** A part of the annotation files: the `index`-th, from 1, of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `2/3`; `null` where nothing is written. */
function shardOf(written: string | undefined): Shard | null {
  if (written === undefined) return null;
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(written)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index < 1 || index > count)
    throw new Refusal(`"${written}" is no shard; write for example "--shard 1/3", "--shard 2/3" and "--shard 3/3".`);
  return { index, count };
}

/**
 * Whether an annotation file is of a shard: by a digest of its name below the root, so that each keeps its shard while
 * others come and go.
 */
const isInShard = ({ index, count }: Shard, root: string, path: string): boolean =>
  (hashOf(relative(root, path)) >>> 0) % count === index - 1;

/** Whether an annotation file is of the shard that is written, for example as `2/3`; all are where none is. */
export function ofShard(written: string | undefined): (root: string, path: string) => boolean {
  const shard = shardOf(written);
  return (root, path) => shard === null || isInShard(shard, root, path);
}

import { relative } from "node:path";
import { hashOf } from "../engine/hash";
import { pathOf } from "../host/uri";
import { Refusal } from "./refusal";
import type { SelectedFile } from "./selection";

/** A part of the annotation files: the `index`-th, from 1, of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `2/3`. */
export function shardOf(written: string): Shard {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(written)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index < 1 || index > count)
    throw new Refusal(`"${written}" is no shard; write for example "--shard 1/3", "--shard 2/3" and "--shard 3/3".`);
  return { index, count };
}

/** The files of a shard: by a digest of their names below the root, so that each keeps its shard while others come and go. */
export const inShard = (files: readonly SelectedFile[], { index, count }: Shard): readonly SelectedFile[] =>
  files.filter(({ host, uri }) => (hashOf(relative(host.root, pathOf(uri)!)) >>> 0) % count === index - 1);

import type { Disk } from "../host/disk";
import { atOnce, keep as keeping, kept } from "../host/kept-file";
import { isUnchanged, type Trace } from "../host/traced-disk";

/**
 * What an earlier run with the same `key` found, if everything that it asked the disk for is still the same; else `null`.
 * A cache that is damaged, of another version or of another run is as good as none.
 */
export function cached(file: string, key: string, disk: Disk): unknown {
  const found = kept(file);
  if (found === null || found === "damaged") return null;
  const entry = found.data as Entry;
  return entry.key === key && isUnchanged(disk, entry.trace) ? entry.result : null;
}

/** Keeps what a run found for the next one, all at once. A cache that cannot be written is none: `false`. */
export function keep(file: string, key: string, trace: Trace, result: unknown): boolean {
  return atOnce(keeping(file, () => nothingButData({ key, trace, result })));
}

function* nothingButData(entry: Entry): Generator<void, Entry> {
  yield;
  return entry;
}

interface Entry {
  /** Of the program, its options and the place that it ran in. */
  readonly key: string;
  readonly trace: Trace;
  readonly result: unknown;
}

import type { Disk, Stat } from "./disk";
import { digestOfBytes, settledStamp } from "./traced-disk";

/** What is remembered of a file that was read, to tell later whether it is still the same. */
export interface Seen {
  /** As long as the file has this stamp its bytes are the same; empty where that is not sure. */
  readonly stamp: string;
  readonly digest: string;
}

/**
 * Reads files and remembers in `seen`, by path, what was read; one that cannot be read is forgotten. Who asks what is at a path, and then reads
 * it, has it asked once.
 */
export function seeingDisk(disk: Disk, seen: Map<string, Seen>): Disk {
  let last: { readonly path: string; readonly stat: Stat | null } | null = null;
  const stat: Disk["stat"] = (path) => {
    last = { path, stat: disk.stat(path) };
    return last.stat;
  };
  return {
    ...disk,
    stat,
    read: (path, room) => {
      const stamp = settledStamp(last?.path === path ? last.stat : stat(path), Date.now());
      last = null;
      const bytes = disk.read(path, room);
      if (bytes) seen.set(path, { stamp, digest: digestOfBytes(bytes) });
      else seen.delete(path);
      return bytes;
    },
  };
}

/** What can be remembered of a file now if it is what it was, else `null`. It is read only where its stamp says nothing. */
export function seenAgain(disk: Disk, path: string, before: Seen): Seen | null {
  const stamp = settledStamp(disk.stat(path), Date.now());
  if (stamp !== "" && stamp === before.stamp) return before;
  const bytes = disk.read(path);
  return bytes && digestOfBytes(bytes) === before.digest ? { ...before, stamp } : null;
}

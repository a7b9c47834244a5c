import { createHash } from "node:crypto";
import type { Disk, Stat } from "./disk";

/** What was asked of a disk, and what it answered, as far as that can be told again. */
export type Trace = readonly Asked[];

export interface Asked {
  readonly kind: keyof Disk;
  readonly path: string;
  /** A digest of the answer; of a file that was read, of its bytes. */
  readonly answer: string;
  /** Of a file that was read: as long as it has this stamp its bytes are the same. Empty where that is not sure. */
  readonly stamp: string;
}

/** A disk that writes down what it is asked. What is computed from its answers alone is the same as long as they are. */
export function tracedDisk(
  disk: Disk,
  now: () => number = Date.now,
): { readonly disk: Disk; readonly trace: () => Trace } {
  const asked = new Map<string, Asked>();
  const told =
    <T extends Answer>(kind: keyof Disk, ask: (path: string) => T) =>
    (path: string): T => {
      const key = `${kind} ${path}`;
      const stamp = kind === "read" && !asked.has(key) ? settledStamp(disk.stat(path), now()) : "";
      const answer = ask(path);
      if (!asked.has(key)) asked.set(key, { kind, path, answer: digestOf(answer), stamp });
      return answer;
    };
  return {
    disk: {
      stat: told("stat", disk.stat),
      read: told("read", disk.read),
      list: told("list", disk.list),
      real: told("real", disk.real),
    },
    trace: () => [...asked.values()],
  };
}

/** Whether a disk would answer everything in the same way again. */
export const isUnchanged = (disk: Disk, trace: Trace): boolean =>
  trace.every(({ kind, path, answer, stamp }) => {
    if (stamp !== "" && disk.stat(path)?.stamp === stamp) return true;
    return digestOf(disk[kind](path)) === answer;
  });

/**
 * A file that was changed in the last moment could be changed again within the same tick of the clock, unseen (git's
 * "racy" entries): its stamp says nothing.
 */
export function settledStamp(stat: Stat | null, now: number): string {
  return stat && stat.stamp !== "" && now - stat.changed > RACY ? stat.stamp : "";
}

/** In milliseconds; coarser than the clock of any file system in use. */
const RACY = 3000;

type Answer = ReturnType<Disk[keyof Disk]>;

/** Of a stat, what does not change with every look: a folder's size and all times are left out. */
function digestOf(answer: Answer): string {
  if (Buffer.isBuffer(answer)) return digestOfBytes(answer);
  if (answer !== null && typeof answer === "object" && "stamp" in answer) {
    const { isFile, isFolder, size } = answer;
    return JSON.stringify([isFile, isFolder, isFolder ? 0 : size]);
  }
  if (Array.isArray(answer)) return createHash("sha1").update(JSON.stringify(answer)).digest("base64");
  return JSON.stringify(answer);
}

export const digestOfBytes = (bytes: Buffer): string => createHash("sha1").update(bytes).digest("base64");

import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from "node:fs";

/**
 * What the host needs of a file system. Paths are absolute. It is synchronous: an annotation file takes less time to
 * read than an asynchronous call takes to return, and the loader gives way between files.
 */
export interface Disk {
  /** What is at a path, links followed; `null` for nothing, or nothing that may be looked at. */
  readonly stat: (path: string) => Stat | null;
  /**
   * The bytes of a file, or `null` where it cannot be read. With `room` they may be a part of that, which holds them until it is
   * used again: who reads thousands of files and keeps none asks for no memory.
   */
  readonly read: (path: string, room?: Buffer) => Buffer | null;
  /** What a folder holds, or `null` where it cannot be read. */
  readonly list: (path: string) => readonly Entry[] | null;
  /** The path with every link resolved, or `null` where there is nothing. */
  readonly real: (path: string) => string | null;
}

export interface Stat {
  readonly isFile: boolean;
  readonly isFolder: boolean;
  /** In bytes. */
  readonly size: number;
  /** Another one whenever the file is another one or was written to; empty where the disk does not know. */
  readonly stamp: string;
  /** When it was last written to or renamed, in milliseconds since 1970. */
  readonly changed: number;
}

export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  /** A regular file, or a link (which may lead to one). */
  readonly isFile: boolean;
}

/** The disk of this machine. */
export const nodeDisk: Disk = {
  stat: (path) =>
    attempt(() => {
      const stat = statSync(path, { throwIfNoEntry: false });
      if (!stat) return null;
      const { ino, size, mtimeMs, ctimeMs } = stat;
      return {
        isFile: stat.isFile(),
        isFolder: stat.isDirectory(),
        size,
        // Most who ask do not want it, and writing out times takes as long as the rest.
        get stamp() {
          return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
        },
        changed: Math.max(mtimeMs, ctimeMs),
      };
    }, null),
  read: (path, room) => attempt(() => (room && readInto(room, path)) || readFileSync(path), null),
  list: (path) =>
    attempt(
      () =>
        readdirSync(path, { withFileTypes: true }).map((entry) => ({
          name: entry.name,
          isFolder: entry.isDirectory(),
          isFile: entry.isFile() || entry.isSymbolicLink(),
        })),
      null,
    ),
  real: (path) => attempt(() => realpathSync.native(path), null),
};

/** The bytes of a file, or `null` where they do not fit. */
function readInto(room: Buffer, path: string): Buffer | null {
  const file = openSync(path, "r");
  try {
    let end = 0;
    while (end < room.length) {
      const count = readSync(file, room, end, room.length - end, null);
      if (count === 0) return room.subarray(0, end);
      end += count;
    }
    return null;
  } finally {
    closeSync(file);
  }
}

function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

import { posix } from "node:path";
import type { Disk } from "../server/src/host/disk";

/** A disk in memory, whose files the test may change: absolute path → text or bytes. */
export function memoryDisk(files: Map<string, string | Buffer>): Disk {
  const isFolder = (path: string) => path === "/" || [...files.keys()].some((file) => file.startsWith(`${path}/`));
  return {
    stat: (path) => {
      const file = files.get(path);
      if (file !== undefined) return { ...UNSTAMPED, isFile: true, size: Buffer.byteLength(file) };
      return isFolder(path) ? { ...UNSTAMPED, isFolder: true } : null;
    },
    read: (path) => {
      const file = files.get(path);
      return file === undefined ? null : Buffer.from(file as string);
    },
    list: (path) => {
      const below = path === "/" ? "/" : `${path}/`;
      const names = new Set<string>();
      for (const file of files.keys())
        if (file.startsWith(below)) names.add(file.slice(below.length).split("/", 1)[0]!);
      return [...names].map((name) => {
        const isFile = files.has(posix.join(path, name));
        return { name, isFile, isFolder: !isFile };
      });
    },
    real: (path) => (files.has(path) || isFolder(path) ? path : null),
  };
}

const UNSTAMPED = { isFile: false, isFolder: false, size: 0, stamp: "", changed: 0 };

import { basename, dirname, join, sep } from "node:path";
import type { Disk, Entry } from "./disk";

/** A disk on which some files have other contents than on `disk`, or, with `null`, are not there. */
export function overlaidDisk(disk: Disk, over: ReadonlyMap<string, Buffer | null>): Disk {
  const isFolder = (path: string): boolean =>
    [...over].some(([file, content]) => content !== null && file.startsWith(path + sep));
  return {
    stat: (path) => {
      const content = over.get(path);
      if (content === null) return null;
      if (content !== undefined) return { isFile: true, isFolder: false, size: content.length, stamp: "", changed: 0 };
      return disk.stat(path) ?? (isFolder(path) ? FOLDER : null);
    },
    read: (path, room) => {
      const content = over.get(path);
      return content === undefined ? disk.read(path, room) : content;
    },
    list: (path) => {
      const entries = new Map((disk.list(path) ?? []).map((entry) => [entry.name, entry]));
      for (const [file, content] of over) {
        const name = nameBelow(path, file);
        if (name === null) continue;
        const isHere = dirname(file) === path;
        if (isHere && content === null) entries.delete(name);
        else if (content !== null && !entries.has(name)) entries.set(name, { name, isFile: isHere, isFolder: !isHere });
      }
      return entries.size > 0 || disk.list(path) ? [...entries.values()] : null;
    },
    real: (path) => {
      const content = over.get(path);
      if (content === null) return null;
      return disk.real(path) ?? (content ? realBelow(disk, path) : null);
    },
  };
}

const FOLDER = { isFile: false, isFolder: true, size: 0, stamp: "", changed: 0 };

/** The path of a file that may not be there, with every link above it resolved. */
function realBelow(disk: Disk, path: string): string {
  const folder = dirname(path);
  return folder === path ? path : join(disk.real(folder) ?? realBelow(disk, folder), basename(path));
}

/** The name in a folder of a file, or of the folder that leads to it; `null` for a file that is not below. */
function nameBelow(folder: string, file: string): Entry["name"] | null {
  const start = folder.endsWith(sep) ? folder : folder + sep;
  return file.startsWith(start) ? file.slice(start.length).split(sep, 1)[0]! : null;
}

import { dirname, join, resolve, sep } from "node:path";
import type { Disk } from "./disk";

export const CONFIG_NAME = "glossator.yaml";
export const ANNOTATION_SUFFIX = ".ann.yaml";

/** Whether the path is that of an annotation file. */
export const isAnnotationPath = (path: string): boolean =>
  path.endsWith(ANNOTATION_SUFFIX) && !path.endsWith(sep + ANNOTATION_SUFFIX);

/**
 * The corpus root of a path: the nearest folder above it (or itself) that holds `glossator.yaml`; else the innermost
 * of `folders` that holds the path; else the folder of the path. One of `folders` is a folder even while it is missing.
 */
export function rootOf(disk: Disk, path: string, folders: readonly string[]): string {
  const isFolder = disk.stat(path)?.isFolder || folders.includes(path);
  const start = isFolder ? resolve(path) : dirname(resolve(path));
  for (let folder = start; ; folder = dirname(folder)) {
    if (disk.stat(join(folder, CONFIG_NAME))?.isFile) return folder;
    if (dirname(folder) === folder) break;
  }
  const around = folders.filter((folder) => isInside(start, folder)).sort((a, b) => b.length - a.length);
  return around[0] ?? start;
}

/** Whether `path` is `folder` or lies below it. */
export const isInside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** The folder of the git repository that a folder lies in, or `null`. */
export function repositoryTop(disk: Disk, folder: string): string | null {
  if (disk.stat(join(folder, ".git"))) return folder;
  return dirname(folder) === folder ? null : repositoryTop(disk, dirname(folder));
}

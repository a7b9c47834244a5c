import { dirname, resolve } from "node:path";
import type { AnnotationFile } from "../engine/records";
import { mentionCount } from "../engine/stored/stored-file";
import type { Disk } from "./disk";
import { ANNOTATION_SUFFIX, isInside } from "./root";

export type Location = { readonly path: string } | { readonly outside: string } | null;

/**
 * Where the text of an annotation file is: `source.path`, relative to the file, or the file's name without
 * `.ann.yaml`. `outside` where that is not below the root, also by way of a link; `null` for a registry: a file that
 * names no text, has no mentions, and beside which there is none.
 */
export function locateText(disk: Disk, root: string, path: string, file: AnnotationFile): Location {
  const named = file.source.path?.value ?? null;
  const text = named === null ? path.slice(0, -ANNOTATION_SUFFIX.length) : resolve(dirname(path), named);
  if (!isInside(text, root) || text.includes("\0")) return { outside: text };
  const real = disk.real(text);
  if (real !== null && real !== text && !isInside(real, disk.real(root) ?? root)) return { outside: text };
  if (named === null && mentionCount(file) === 0 && (real === null || !disk.stat(text)?.isFile)) return null;
  return { path: text };
}

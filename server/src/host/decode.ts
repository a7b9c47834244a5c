import { isAscii, isUtf8 } from "node:buffer";
import { canonical } from "../engine/canonical";
import type { Disk } from "./disk";

/** Larger annotation files are refused: reading one takes a second for each 2 MB. */
export const MAX_ANNOTATION_BYTES = 16 * 2 ** 20;

/** A larger `glossator.yaml` is refused. */
export const MAX_CONFIG_BYTES = 2 ** 20;

/** Larger texts are refused. */
export const MAX_TEXT_BYTES = 32 * 2 ** 20;

/** The text of an open document in canonical form, or `undefined` for a path that is not open. */
export type OpenText = (path: string) => string | undefined;

export type Decoded =
  /** The canonical text. */
  { readonly text: string } | { readonly failure: Failure };

export type Failure = "missing" | "unreadable" | "not-text" | "too-large";

/** Reads and decodes a file of at most `limit` bytes. A file with a NUL is no text. */
export function readText(disk: Disk, path: string, limit: number): Decoded {
  const stat = disk.stat(path);
  if (!stat?.isFile) return { failure: "missing" };
  if (stat.size > limit) return { failure: "too-large" };
  const bytes = disk.read(path, ROOM);
  return bytes ? decoded(bytes, limit) : { failure: "unreadable" };
}

/** Most files fit, in bytes; what is in it is decoded at once. */
const ROOM = Buffer.allocUnsafe(2 ** 18);

/** Decodes at most `limit` bytes. */
export function decoded(bytes: Buffer, limit: number): Decoded {
  if (bytes.length > limit) return { failure: "too-large" };
  if (!isUtf8(bytes) || bytes.includes(0)) return { failure: "not-text" };
  return { text: canonical(bytes.toString(isAscii(bytes) ? "latin1" : "utf8")) };
}

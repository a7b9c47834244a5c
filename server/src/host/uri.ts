import { resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The uri of an absolute path, in the one spelling that is used as a key. */
export const uriOf = (path: string): string => (isPlain(path) ? PREFIX + path : pathToFileURL(path).href);

/** The path of a `file:` uri in any spelling, without a slash at its end, or `null` for another scheme or a broken uri. */
export function pathOf(uri: string): string | null {
  if (!uri.startsWith("file:")) return null;
  const rest = uri.slice(PREFIX.length);
  if (uri.startsWith(PREFIX) && isPlain(rest)) return rest;
  try {
    return resolve(fileURLToPath(uri));
  } catch {
    return null;
  }
}

/** A uri in the spelling that is ours. */
export function ownUri(uri: string): string {
  const path = pathOf(uri);
  return path === null ? uri : uriOf(path);
}

const PREFIX = "file://";

/** Whether an absolute path stands in its uri as it is, which is much faster to say than to have the uri taken apart. */
const isPlain = (path: string): boolean => sep === "/" && PLAIN.test(path);

const PLAIN = /^(?:\/[\w-][\w.-]*)+$/;

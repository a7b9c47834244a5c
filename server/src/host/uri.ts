import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The uri of an absolute path, in the one spelling that is used as a key. */
export const uriOf = (path: string): string => pathToFileURL(path).href;

/** The path of a `file:` uri in any spelling, without a slash at its end, or `null` for another scheme or a broken uri. */
export function pathOf(uri: string): string | null {
  if (!uri.startsWith("file:")) return null;
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

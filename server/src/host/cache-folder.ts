import { join } from "node:path";

/** Where programs of a user keep what they can make again, in a folder of our own. */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = env;
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, "glossator");
  if (platform === "win32") return join(LOCALAPPDATA ?? join(home, "AppData", "Local"), "glossator", "Cache");
  return platform === "darwin" ? join(home, "Library", "Caches", "glossator") : join(home, ".cache", "glossator");
}

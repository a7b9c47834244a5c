import { basename, dirname } from "node:path";
import { type CorpusHost, corpusHost, type OpenText } from "./corpus-host";
import type { Disk } from "./disk";
import { CONFIG_NAME, isInside, rootOf } from "./root";

/** The corpora of an editor's workspace folders, and of files opened outside of them. */
export interface Workspace {
  readonly hosts: () => readonly CorpusHost[];
  /** The corpus that a path belongs to; a new one, not yet read, where none of the known ones holds the path. */
  readonly hostOf: (path: string) => CorpusHost;
  readonly folders: () => readonly string[];
  /** The workspace has these folders now. */
  readonly setFolders: (folders: readonly string[]) => void;
  /** A folder inside a corpus turned out to be a corpus of its own. */
  readonly addRoot: (root: string) => CorpusHost;
  /** Whether the roots may be others after something happened to this path; if so, they are worked out again. */
  readonly rerooted: (path: string) => boolean;
}

export function workspace(disk: Disk, openText: OpenText): Workspace {
  let folders: readonly string[] = [];
  const hosts = new Map<string, CorpusHost>();

  const addRoot = (root: string): CorpusHost => {
    const known = hosts.get(root);
    if (known) return known;
    const isLoose = !folders.some((folder) => isInside(root, folder) || isInside(folder, root));
    const isConfigured = disk.stat(`${root}/${CONFIG_NAME}`)?.isFile === true;
    const host = corpusHost(disk, root, openText, isLoose && !isConfigured);
    hosts.set(root, host);
    return host;
  };

  const setFolders = (next: readonly string[]): void => {
    folders = next;
    const roots = new Set(folders.map((folder) => rootOf(disk, folder, folders)));
    for (const root of hosts.keys())
      if (!roots.has(root) && !folders.some((folder) => isInside(root, folder))) hosts.delete(root);
    for (const root of roots) addRoot(root);
  };

  return {
    hosts: () => [...hosts.values()],
    hostOf: (path) => {
      const around = [...hosts.values()].filter(({ root }) => isInside(path, root));
      around.sort((a, b) => b.root.length - a.root.length);
      const [innermost] = around;
      return innermost && !(isLooseRoot(innermost.root) && dirname(path) !== innermost.root)
        ? innermost
        : addRoot(rootOf(disk, path, folders));
    },
    folders: () => folders,
    setFolders,
    addRoot,
    rerooted: (path) => {
      if (basename(path) !== CONFIG_NAME || hosts.has(dirname(path)) === disk.stat(path)?.isFile) return false;
      hosts.clear();
      setFolders(folders);
      return true;
    },
  };

  function isLooseRoot(root: string): boolean {
    return !folders.some((folder) => isInside(root, folder) || isInside(folder, root));
  }
}

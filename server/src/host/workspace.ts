import { basename, dirname } from "node:path";
import type { CacheOf } from "./corpus-cache";
import { type CorpusHost, corpusHost } from "./corpus-host";
import type { OpenText } from "./decode";
import type { Disk } from "./disk";
import { CONFIG_NAME, isInside, rootOf } from "./root";
import { walk } from "./walk";

/** The corpora of an editor's workspace folders, and of files opened outside of them. */
export interface Workspace {
  readonly hosts: () => readonly CorpusHost[];
  /** The corpus that a path belongs to, or `null` where none of the known ones holds the path. */
  readonly find: (path: string) => CorpusHost | null;
  /** The corpus that a file belongs to by what is on the disk; a new one, not yet read, where it is not known. */
  readonly hostFor: (path: string) => CorpusHost;
  readonly folders: () => readonly string[];
  /** The workspace has these folders now. Corpora that belong to none of them are forgotten. */
  readonly setFolders: (folders: readonly string[]) => void;
  /** A folder inside a corpus turned out to be a corpus of its own. */
  readonly addRoot: (root: string) => CorpusHost;
  /** The corpora to be read again because roots are others after something happened to this path. */
  readonly rerooted: (path: string) => readonly CorpusHost[];
  /** Forgets the corpora outside the folders, those of files opened alone, that are not needed any more. */
  readonly forgetOutside: (isNeeded: (host: CorpusHost) => boolean) => void;
}

/** `cacheOf` says where a corpus is kept from one start to the next, if it is. */
export function workspace(disk: Disk, openText: OpenText, cacheOf: CacheOf = () => null): Workspace {
  let folders: readonly string[] = [];
  const hosts = new Map<string, CorpusHost>();

  const isConfigured = (root: string): boolean => disk.stat(`${root}/${CONFIG_NAME}`)?.isFile === true;
  /** Whether the path is neither in a workspace folder nor around one. */
  const isOutside = (path: string): boolean =>
    !folders.some((folder) => isInside(path, folder) || isInside(folder, path));

  const isAlone = (root: string): boolean => isOutside(root) && !isConfigured(root);

  const addRoot = (root: string): CorpusHost => {
    const known = hosts.get(root);
    if (known) return known;
    const isShallow = isAlone(root);
    const cache = cacheOf(root, isShallow);
    const host = corpusHost(disk, root, openText, isShallow, cache ? { cache } : {});
    hosts.set(root, host);
    return host;
  };

  const find = (path: string): CorpusHost | null =>
    [...hosts.values()]
      .filter((host) => host.concerns(path))
      .reduce<CorpusHost | null>((best, host) => (best && best.root.length > host.root.length ? best : host), null);

  const setFolders = (next: readonly string[]): void => {
    const outside = [...hosts.keys()].filter(isOutside);
    folders = next;
    const roots = new Set(folders.map((folder) => rootOf(disk, folder, folders)));
    const isNested = (root: string) => isConfigured(root) && folders.some((folder) => isInside(root, folder));
    const isKept = (root: string) => roots.has(root) || isNested(root) || (outside.includes(root) && isOutside(root));
    for (const root of hosts.keys()) if (!isKept(root) || isMisread(root)) hosts.delete(root);
    for (const root of roots) addRoot(root);
  };

  /** Whether a folder should be the root of a corpus that is known here. */
  const isRoot = (folder: string): boolean =>
    rootOf(disk, folder, folders) === folder &&
    (hosts.has(folder) || folders.some((each) => isInside(folder, each) || rootOf(disk, each, folders) === folder));

  const isMisread = (folder: string): boolean => hosts.has(folder) && hosts.get(folder)!.isShallow !== isAlone(folder);

  const rootsBelow = (folder: string): string[] => {
    if (!disk.stat(folder)?.isFolder) return [];
    const below = [...walk(disk, folder, { include: ["**"], exclude: [] })];
    const nested = below.flatMap((found) => (found.kind === "root" ? [found.path] : []));
    return isConfigured(folder) ? [folder, ...nested] : nested;
  };

  return {
    hosts: () => [...hosts.values()],
    find,
    hostFor: (path) => addRoot(rootOf(disk, path, folders)),
    folders: () => folders,
    setFolders,
    addRoot,
    rerooted: (path) => {
      const isConfig = basename(path) === CONFIG_NAME;
      const known = [...hosts.keys()].filter((root) => isInside(root, path));
      const suspects = isConfig ? [dirname(path)] : [...known, ...rootsBelow(path)];
      const changed = suspects.filter((folder) => hosts.has(folder) !== isRoot(folder) || isMisread(folder));
      if (changed.length === 0) return [];
      const roots = changed.filter(isRoot);
      for (const folder of changed) hosts.delete(folder);
      roots.forEach(addRoot);
      setFolders(folders);
      return [...hosts.values()].filter(({ root }) =>
        changed.some((each) => isInside(each, root) || isInside(root, each)),
      );
    },
    forgetOutside: (isNeeded) => {
      for (const [root, host] of hosts) if (isOutside(root) && !isNeeded(host)) hosts.delete(root);
    },
  };
}

import { basename } from "node:path";
import type { Affected } from "../engine/apply";
import type { Config } from "../engine/config";
import { has } from "../engine/table";
import type { CacheOf } from "../host/corpus-cache";
import type { CorpusHost } from "../host/corpus-host";
import type { Disk } from "../host/disk";
import { ANNOTATION_SUFFIX, CONFIG_NAME, isAnnotationPath } from "../host/root";
import type { Typed } from "../host/touch";
import { uriOf } from "../host/uri";
import { workspace as createWorkspace } from "../host/workspace";
import { loader as createLoader, type LoaderEvents } from "./loader";

/** The corpora of a session: which there are, and what happens to their files. */
export interface Corpora {
  readonly hosts: () => readonly CorpusHost[];
  readonly folders: () => readonly string[];
  /** The workspace has these folders now; they are being read from then on. */
  readonly setFolders: (folders: readonly string[]) => void;
  /** The corpus that a path belongs to, which is being read from then on if it was not before. */
  readonly hostOf: (path: string) => CorpusHost;
  /** The corpus that a path belongs to, if it is known. */
  readonly find: (path: string) => CorpusHost | null;
  /** Resolves when the registries of a corpus are read, so that most entities are known. */
  readonly registries: (host: CorpusHost) => Promise<void>;
  /** Resolves when the registries are, or when a slice more of the corpus is read. */
  readonly more: (host: CorpusHost) => Promise<void>;
  /** Resolves when a corpus is read as a whole. */
  readonly whole: (host: CorpusHost) => Promise<void>;
  /** A file was opened, edited or closed: it is read again, and with it whatever depends on it. */
  readonly touch: (path: string, typed?: Typed | null) => void;
  /** An open text was saved, and whatever had to be written about what was typed into it. */
  readonly saved: (path: string) => void;
  /** As `touch`, for a file or folder of which the disk has something new. */
  readonly touchOnDisk: (path: string) => void;
  /** Lets everything be. */
  readonly stop: () => void;
}

export interface CorporaEvents extends Omit<LoaderEvents, "onNested" | "onStep"> {
  readonly onAffected: (host: CorpusHost, affected: Affected) => void;
  /** There are other corpora now than before. */
  readonly onRegrouped: () => void;
}

/** The open documents, by path. */
export interface OpenFiles {
  readonly paths: () => readonly string[];
  readonly textOf: (path: string) => string | undefined;
}

const IGNORE_NAME = ".gitignore";

/** What a configuration says about which files belong to the corpus. */
const scopeOf = ({ include, exclude }: Config): string => JSON.stringify([include, exclude]);

export function corporaOf(disk: Disk, open: OpenFiles, cacheOf: CacheOf, events: CorporaEvents): Corpora {
  const workspace = createWorkspace(disk, open.textOf, cacheOf);
  const loader = createLoader({
    ...events,
    onStep: events.onAffected,
    onNested: (root) => {
      workspace.addRoot(root);
      readNew();
    },
  });

  /** Reads the corpora that nobody has read yet. */
  const readNew = (): void => {
    const unread = workspace.hosts().filter((host) => !loader.knows(host));
    unread.forEach(loader.start);
    if (unread.length > 0) events.onRegrouped();
  };

  /** Lets `act` change which corpora there are, and say which to read again. Answers whether there was anything. */
  const regroup = (act: () => readonly CorpusHost[]): boolean => {
    const before = workspace.hosts();
    const again = act();
    const now = workspace.hosts();
    const gone = before.filter((host) => !now.includes(host));
    for (const host of gone) {
      loader.stop(host);
      events.onAffected(host, "everything");
    }
    again.forEach(loader.start);
    readNew();
    if (gone.length === 0 && again.length === 0) return false;
    for (const path of open.paths()) touch(path);
    events.onRegrouped();
    return true;
  };

  const touch = (path: string, typed: Typed | null = null): void => {
    const isOpen = open.textOf(path) !== undefined;
    if ((!isOpen || basename(path) === CONFIG_NAME) && regroup(() => workspace.rerooted(path))) return;
    const host = isOpen ? workspace.hostFor(path) : workspace.find(path);
    if (!host) return;
    readNew();
    const before = host.corpus().config;
    events.onAffected(host, host.touch(path, typed));
    const { config } = host.corpus();
    if (scopeOf(before) !== scopeOf(config) || basename(path) === IGNORE_NAME) loader.start(host);
    if (!isOpen) regroup(forgetUnused);
  };

  const forgetUnused = () => {
    workspace.forgetOutside((host) => open.paths().some(host.concerns));
    return [];
  };

  /**
   * Of the many files of a folder only those of a corpus matter: annotations, texts under them, what decides about
   * roots and members, and folders. What the disk has of an open file matters only where it decides about these.
   */
  const isOfInterest = (path: string): boolean => {
    if (/[\\/](\.git|node_modules)[\\/]/.test(path)) return false;
    if (basename(path) === CONFIG_NAME || basename(path) === IGNORE_NAME) return true;
    const host = workspace.find(path);
    if (!host || open.textOf(path) !== undefined) return false;
    const { sources, files } = host.corpus();
    const isText = has(sources, uriOf(path)) || has(files, uriOf(path + ANNOTATION_SUFFIX));
    return isAnnotationPath(path) || isText || !disk.stat(path)?.isFile;
  };

  return {
    hosts: workspace.hosts,
    folders: workspace.folders,
    find: workspace.find,
    setFolders: (folders) => {
      regroup(() => {
        workspace.setFolders(folders);
        return [];
      });
    },
    hostOf: (path) => {
      const host = workspace.find(path) ?? workspace.hostFor(path);
      readNew();
      return host;
    },
    registries: loader.registries,
    more: loader.more,
    whole: loader.whole,
    touch,
    saved: (path) => {
      const host = workspace.find(path);
      if (host) events.onAffected(host, host.saved(path));
    },
    touchOnDisk: (path) => {
      if (isOfInterest(path)) touch(path);
    },
    stop: () => workspace.hosts().forEach(loader.stop),
  };
}

import { join } from "node:path";
import { type Affected, apply, type Change } from "../engine/apply";
import { DEFAULT_CONFIG, readConfig } from "../engine/config";
import { type Corpus, EMPTY_CORPUS } from "../engine/corpus";
import { readFile, unreadableFile } from "../engine/read/file";
import { isLoaded, type Source, sourceText } from "../engine/source";
import { entries, get, has, sortedKeys } from "../engine/table";
import { linesOf } from "../engine/units";
import { type Decoded, MAX_ANNOTATION_BYTES, MAX_TEXT_BYTES, readText } from "./decode";
import type { Disk } from "./disk";
import { locateText } from "./locate";
import { ANNOTATION_SUFFIX, CONFIG_NAME, isAnnotationPath, isInside } from "./root";
import { pathOf, uriOf } from "./uri";
import { isMember, walk } from "./walk";

/** One corpus on a disk, with open documents outranking what the disk holds. */
export interface CorpusHost {
  readonly root: string;
  /** The corpus as it is now; an immutable value. */
  readonly corpus: () => Corpus;
  /**
   * Reads everything, in steps: the configuration, the registries, then file after file. Between two steps the caller
   * may do anything else, also call `touch`.
   */
  readonly load: () => Generator<LoadStep>;
  /** Something happened to this path (opened, edited, closed, created, changed, deleted): it is read again. */
  readonly touch: (path: string) => Affected;
  /** Whether the path is part of this corpus: its configuration, an annotation file, a text or a folder of it. */
  readonly concerns: (path: string) => boolean;
  /** The canonical text of a source, read again where it is not in memory; `null` where it cannot be. */
  readonly textOf: (uri: string) => string | null;
}

export interface LoadStep {
  readonly affected: Affected;
  readonly done: number;
  /** 0 while files are still being looked for. */
  readonly total: number;
  /** Whether the registries, which most entities come from, are read. */
  readonly hasRegistries: boolean;
  /** Roots of other corpora met on the way, and limits that were reached. */
  readonly nested: readonly string[];
  readonly notes: readonly string[];
}

/** The text of an open document in canonical form, or `undefined` for a path that is not open. */
export type OpenText = (path: string) => string | undefined;

/** The corpus at `root`, nothing of it read yet. A shallow one takes no subfolders in: that of a file opened alone. */
export function corpusHost(
  disk: Disk,
  root: string,
  openText: OpenText = () => undefined,
  isShallow = false,
): CorpusHost {
  let corpus = EMPTY_CORPUS;
  const scope = () => ({ ...corpus.config, isShallow });

  const change = (next: Change): Affected => {
    const [after, affected] = apply(corpus, next);
    corpus = after;
    return affected;
  };

  const read = (path: string, limit: number): Decoded => {
    const text = openText(path);
    if (text === undefined) return readText(disk, path, limit);
    return text.length > limit ? { failure: "too-large" } : { text };
  };

  const readSource = (path: string): Source => {
    const decoded = read(path, MAX_TEXT_BYTES);
    const uri = uriOf(path);
    return "text" in decoded ? sourceText(uri, decoded.text) : { uri, failure: decoded.failure };
  };

  const isPinned = (textUri: string): boolean =>
    [textUri, ...(get(corpus.layers, textUri) ?? [])].some((uri) => openText(pathOf(uri)!) !== undefined);

  const settle = (textUri: string | null): void => {
    if (textUri === null) return;
    if (!has(corpus.layers, textUri)) change({ kind: "source-gone", uri: textUri });
    else if (!isPinned(textUri)) change({ kind: "release", uri: textUri });
  };

  const touchFile = (path: string, isKnownMember = false): Affected => {
    const uri = uriOf(path);
    const before = get(corpus.files, uri)?.sourceUri ?? null;
    const decoded = read(path, MAX_ANNOTATION_BYTES);
    const isGone = "failure" in decoded && decoded.failure === "missing";
    if (isGone || (openText(path) === undefined && !isKnownMember && !isMember(disk, root, scope(), path))) {
      const affected = change({ kind: "file-gone", uri });
      settle(before);
      return affected;
    }
    const text = "text" in decoded ? decoded.text : "";
    const file = "text" in decoded ? readFile(uri, text) : unreadableFile(uri, whyUnreadable(decoded.failure));
    const location = locateText(disk, root, path, file);
    const textPath = location === null ? null : "path" in location ? location.path : location.outside;
    const sourceUri = textPath === null ? null : uriOf(textPath);
    if (sourceUri !== null && !isLoaded(get(corpus.sources, sourceUri))) {
      const isOutside = location !== null && "outside" in location;
      change({
        kind: "source",
        source: isOutside ? { uri: sourceUri, failure: "outside-root" } : readSource(textPath!),
      });
    }
    const affected = change({ kind: "file", file, lines: linesOf(text), length: text.length, sourceUri });
    if (before !== sourceUri) settle(before);
    settle(sourceUri);
    return affected;
  };

  const touchText = (path: string): Affected => {
    const uri = uriOf(path);
    const sidecar = path + ANNOTATION_SUFFIX;
    if (has(corpus.layers, uri)) {
      const affected = change({ kind: "source", source: readSource(path) });
      settle(uri);
      return affected;
    }
    return has(corpus.files, uriOf(sidecar)) || openText(path) !== undefined ? touchFile(sidecar) : new Set();
  };

  const touchConfig = (): Affected => {
    const path = join(root, CONFIG_NAME);
    const decoded = read(path, MAX_ANNOTATION_BYTES);
    return change({
      kind: "config",
      config: "text" in decoded ? readConfig(uriOf(path), decoded.text) : DEFAULT_CONFIG,
    });
  };

  const touchFolder = (path: string): Affected => {
    const known = [...entries(corpus.files)].map(([uri]) => pathOf(uri)!).filter((file) => isInside(file, path));
    const there = disk.stat(path)?.isFolder ? [...walk(disk, root, scope(), path)] : [];
    const files = there.flatMap((found) => (found.kind === "file" ? [found.path] : []));
    return union([...new Set([...known, ...files])].map((file) => touchFile(file)));
  };

  return {
    root,
    corpus: () => corpus,
    touch: (path) => {
      if (path === join(root, CONFIG_NAME)) return touchConfig();
      if (isAnnotationPath(path)) return touchFile(path);
      return disk.stat(path)?.isFile || openText(path) !== undefined || has(corpus.sources, uriOf(path))
        ? touchText(path)
        : touchFolder(path);
    },
    concerns: (path) => isInside(path, root),
    textOf: (uri) => {
      const source = get(corpus.sources, uri);
      if (isLoaded(source)) return source.text;
      const decoded = read(pathOf(uri)!, MAX_TEXT_BYTES);
      return "text" in decoded ? decoded.text : null;
    },
    *load() {
      let affected = touchConfig();
      const files: { path: string; hasText: boolean }[] = [];
      const nested: string[] = [];
      const notes: string[] = [];
      for (const found of walk(disk, root, scope())) {
        if (found.kind === "file") files.push(found);
        else if (found.kind === "root") nested.push(found.path);
        else if (found.kind === "limit") notes.push(found.message);
        else yield { affected: new Set(), done: 0, total: 0, hasRegistries: false, nested, notes };
      }
      files.sort((a, b) => Number(a.hasText) - Number(b.hasText));
      const registries = files.filter(({ hasText }) => !hasText).length;
      const total = files.length;
      const step = (done: number): LoadStep => ({
        affected,
        done,
        total,
        hasRegistries: done >= registries,
        nested,
        notes,
      });
      const there = new Set(files.map(({ path }) => uriOf(path)));
      for (const uri of sortedKeys(corpus.files)) if (!there.has(uri)) touchFile(pathOf(uri)!);
      yield step(0);
      for (const [i, { path }] of files.entries()) {
        affected = touchFile(path, true);
        yield step(i + 1);
      }
      affected = change({ kind: "complete", isComplete: true });
      yield step(total);
    },
  };
}

/** Loads everything at once. */
export function loadAll(host: CorpusHost): LoadStep {
  let last: LoadStep | undefined;
  for (const step of host.load()) last = step;
  return last!;
}

/** What several changes affect together. */
export function union(parts: readonly Affected[]): Affected {
  if (parts.includes("everything")) return "everything";
  return new Set(parts.flatMap((part) => [...part]));
}

const whyUnreadable = (failure: "missing" | "not-text" | "too-large"): string =>
  failure === "too-large"
    ? `This annotation file is larger than ${MAX_ANNOTATION_BYTES / 2 ** 20} MB; split it.`
    : "This annotation file is not UTF-8 text; save it as UTF-8.";

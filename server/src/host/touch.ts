import { join } from "node:path";
import type { Affected } from "../engine/apply";
import type { Edit } from "../engine/edit/edit";
import { isLoaded, isText } from "../engine/source";
import { entries, get, has, type Table } from "../engine/table";
import { MAX_ANNOTATION_BYTES, MAX_CONFIG_BYTES } from "./decode";
import { change, type Held, union } from "./held";
import { configMark } from "./memory";
import { configOf, type Ground, type Reader } from "./reader";
import { ANNOTATION_SUFFIX, CONFIG_NAME, isAnnotationPath, isInside } from "./root";
import { pathOf, uriOf } from "./uri";
import { isMember, type WalkOptions, walk } from "./walk";

/** How an open text came from the text before it; each edit with offsets in what the ones before it made. */
export interface Typed {
  readonly before: string;
  readonly edits: readonly Edit[];
}

/** Brings the corpus up to what is at a path now. */
export interface Touch {
  /** Whatever is there: a file, a text, the configuration or a folder; with `typed`, as `CorpusHost.touch` says. */
  readonly any: (path: string, typed: Typed | null) => Affected;
  /** An annotation file, of which it may be known that it is one of the corpus. */
  readonly file: (path: string, isKnownMember?: boolean) => Affected;
  readonly config: () => Affected;
}

export function touchIn({ disk, root, openText }: Ground, held: Held, reader: Reader, scope: () => WalkOptions): Touch {
  const { memory, latent } = held;

  const isPinned = (textUri: string): boolean =>
    [textUri, ...(get(held.corpus.layers, textUri) ?? [])].some((uri) => openText(pathOf(uri)!) !== undefined);

  const settle = (textUri: string | null): void => {
    if (textUri === null) return;
    memory.unseen.add(textUri);
    if (!has(held.corpus.layers, textUri)) change(held, { kind: "source-gone", uri: textUri });
    else if (!isPinned(textUri)) change(held, { kind: "release", uri: textUri });
  };

  const touchFile: Touch["file"] = (path, isKnownMember = false) => {
    const uri = uriOf(path);
    latent.delete(uri);
    const before = get(held.corpus.files, uri)?.sourceUri ?? null;
    const decoded = reader.read(path, MAX_ANNOTATION_BYTES, true);
    const isGone = "failure" in decoded && decoded.failure === "missing";
    if (isGone || (openText(path) === undefined && !isKnownMember && !isMember(disk, root, scope(), path))) {
      const affected = change(held, { kind: "file-gone", uri });
      settle(before);
      return leaving(affected, before);
    }
    let isNews = false;
    const { source, ...next } = reader.file(path, decoded, (textPath) => {
      const known = get(held.corpus.sources, uriOf(textPath));
      const digest = memory.seen.get(textPath)?.digest;
      const text = reader.source(textPath, true);
      const hasChanged = digest !== undefined && digest !== memory.seen.get(textPath)?.digest;
      isNews = hasChanged || (known !== undefined && isText(known) !== isText(text));
      return text;
    });
    const { sourceUri } = next;
    const isKept = source && (openText(path) !== undefined || isPinned(source.uri) || isNews);
    if (isKept) change(held, { kind: "source", source });
    const affected = change(held, { ...next, ...(source && !isKept && { source }) });
    if (before !== sourceUri) settle(before);
    settle(sourceUri);
    return before === sourceUri ? affected : leaving(affected, before);
  };

  const touchText = (path: string, typed: Typed | null): Affected => {
    const uri = uriOf(path);
    const sidecar = path + ANNOTATION_SUFFIX;
    const parts: Affected[] = [];
    const isKnown = has(held.corpus.layers, uri);
    if (isKnown) {
      const source = reader.source(path, true);
      const before = get(held.corpus.sources, uri);
      const text = isLoaded(before) ? before.text : null;
      const isFollowed = typed !== null && typed.before === text;
      const isSame = openText(path) !== undefined && isLoaded(source) && source.text === text;
      if (!isSame || isFollowed)
        parts.push(change(held, { kind: "source", source, ...(isFollowed && { edits: typed.edits }) }));
      settle(uri);
    }
    // Whether a file without mentions is a registry depends on whether there is a text beside it.
    const beside = get(held.corpus.files, uriOf(sidecar));
    const mayBelong = beside ? beside.file.mentions.length === 0 : !isKnown && openText(path) !== undefined;
    if (mayBelong) parts.push(touchFile(sidecar));
    return union(parts);
  };

  const touchConfig = (): Affected => {
    const path = join(root, CONFIG_NAME);
    const decoded = reader.read(path, MAX_CONFIG_BYTES);
    memory.config = configMark(decoded);
    return change(held, { kind: "config", config: configOf(uriOf(path), decoded) });
  };

  const touchFolder = (path: string): Affected => {
    const inside = (table: Table<unknown>) => [...entries(table)].map(([uri]) => pathOf(uri)!).filter(isBelow);
    const isBelow = (file: string) => isInside(file, path);
    const there = disk.stat(path)?.isFolder ? [...walk(disk, root, scope(), path)] : [];
    const found = there.flatMap((each) => (each.kind === "file" ? [each.path] : []));
    const files = [...new Set([...inside(held.corpus.files), ...found])].map((file) => touchFile(file));
    return union([...files, ...inside(held.corpus.sources).map((text) => touchText(text, null))]);
  };

  return {
    any: (path, typed) => {
      if (path === join(root, CONFIG_NAME)) return touchConfig();
      if (isAnnotationPath(path)) return touchFile(path);
      return disk.stat(path)?.isFile || openText(path) !== undefined || has(held.corpus.sources, uriOf(path))
        ? touchText(path, typed)
        : touchFolder(path);
    },
    file: touchFile,
    config: touchConfig,
  };
}

/** What a change affects together with the text that an annotation file left behind. */
const leaving = (affected: Affected, textUri: string | null): Affected =>
  textUri === null || affected === "everything" ? affected : new Set([...affected, textUri]);

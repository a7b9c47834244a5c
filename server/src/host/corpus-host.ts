import { dirname, extname, join } from "node:path";
import { type Affected, apply, type Change, glimpse } from "../engine/apply";
import { type Config, DEFAULT_CONFIG } from "../engine/config";
import { type Corpus, EMPTY_CORPUS } from "../engine/corpus";
import type { Edit } from "../engine/edit/edit";
import { fold } from "../engine/fold";
import type { Problem } from "../engine/problem";
import { readConfig } from "../engine/read/config";
import { readFile, unreadableFile } from "../engine/read/file";
import type { AnnotationFile } from "../engine/records";
import { isLoaded, type Source, sourceText } from "../engine/source";
import { storedFile } from "../engine/stored/stored-file";
import { entries, get, has, sortedKeys, type Table } from "../engine/table";
import { linesOf } from "../engine/units";
import type { CorpusCache } from "./corpus-cache";
import {
  type Decoded,
  type Failure,
  MAX_ANNOTATION_BYTES,
  MAX_CONFIG_BYTES,
  MAX_TEXT_BYTES,
  type OpenText,
  readText,
} from "./decode";
import type { Disk } from "./disk";
import { locateText } from "./locate";
import { configMark, newMemory, problemsAt, remember, unkept } from "./memory";
import { lookForNames } from "./names";
import { record } from "./record";
import { ANNOTATION_SUFFIX, CONFIG_NAME, isAnnotationPath, isInside } from "./root";
import { seeingDisk } from "./seen";
import { pathOf, uriOf } from "./uri";
import { isMember, walk } from "./walk";
import { openedIn, warmStart } from "./warm-start";

/** One corpus on a disk, with open documents outranking what the disk holds. */
export interface CorpusHost {
  readonly root: string;
  /** Whether it takes no subfolders in: the corpus of a file that was opened alone. */
  readonly isShallow: boolean;
  /** The corpus as it is now; an immutable value. */
  readonly corpus: () => Corpus;
  /**
   * Reads everything, in steps: the configuration, the registries, then file after file. Between two steps the caller
   * may do anything else, also call `touch`. With `onFailure`, a file that makes the program fail costs itself alone.
   */
  readonly load: (onFailure?: (path: string, error: unknown) => void) => Generator<LoadStep>;
  /** The uris of the annotation files that `load` found and left where they are, because `isLatent` says so. */
  readonly latent: () => ReadonlySet<string>;
  /** The corpus with a latent file in it, which stays latent. */
  readonly glimpse: (uri: string) => Corpus;
  /** Takes a latent file in. */
  readonly take: (uri: string) => void;
  /**
   * Something happened to this path (opened, edited, closed, created, changed, deleted): it is read again. With `typed`,
   * mentions of an open text follow what was typed into it, until `saved` or the text is closed.
   */
  readonly touch: (path: string, typed?: Typed | null) => Affected;
  /** What was typed into an open text is on the disk: its mentions are where their selectors say, and nowhere else. */
  readonly saved: (path: string) => Affected;
  /**
   * The affected files with a mention whose selector alone does not say where it is, of whose text nobody has looked for
   * an older version; with `again`, whether or not somebody has.
   */
  readonly doubtful: (affected: Affected, again?: boolean) => readonly string[];
  /** An older version of a text, in canonical form, that the selectors of an annotation file were written for, or none. */
  readonly witnessed: (uri: string, textUri: string, text: string | null) => Affected;
  /**
   * Looks for names that nobody has annotated in the texts that are not in memory, those alone that may have others than before, in
   * steps of few milliseconds; between two the caller may do anything else. Nothing happens where `mention.missing` is off.
   */
  readonly lookForNames: () => Generator<Affected>;
  /** Whether the path lies where this corpus is, so that it could be a part of it. */
  readonly concerns: (path: string) => boolean;
  /**
   * The uris of the texts below the root that have no annotation file and could have one: those with an ending that
   * texts with one have, and `.txt` and `.md`; where the configuration includes and does not exclude the annotation file
   * that would be made. `null` now and then, so that the caller can stop or give way.
   */
  readonly unannotatedTexts: () => Generator<string | null>;
  /** The canonical text of a source, read again where it is not in memory; `null` where it cannot be. */
  readonly textOf: (uri: string) => string | null;
  /** The problems of an annotation file, remembered until something affects them; of a text or the configuration. */
  readonly problems: (uri: string) => readonly Problem[];
  /**
   * Keeps the corpus, once it has been read as a whole, for the next start, in steps of few milliseconds; answers whether that went
   * well. Nothing happens without a cache.
   */
  readonly keep: () => Generator<void, boolean>;
  /** How many files and texts are others than in what was kept; infinite where nothing was, 0 where there is nothing to keep. */
  readonly unkept: () => number;
}

export interface LoadStep {
  readonly affected: Affected;
  readonly done: number;
  /** 0 while files are still being looked for. */
  readonly total: number;
  /** Whether the registries, which most entities come from, are read. */
  readonly hasRegistries: boolean;
  /** Roots of other corpora met on the way, and what was left out. */
  readonly nested: readonly string[];
  readonly notes: readonly string[];
}

/** How an open text came from the text before it; each edit with offsets in what the ones before it made. */
export interface Typed {
  readonly before: string;
  readonly edits: readonly Edit[];
}

/** What a corpus need not read or keep. */
export interface Thrift {
  /** Whether anybody wants to know where the mentions of an annotation file stand in its text. */
  readonly isTextWanted: (path: string, textPath: string) => boolean;
  /** Whether an annotation file beside a text need not be taken in for what others are asked: it declares nothing. */
  readonly isLatent: (path: string, corpus: Corpus) => boolean;
  /** Where the corpus is kept for the next start; without it nothing is kept. */
  readonly cache: CorpusCache;
}

/** The corpus at `root`, nothing of it read yet. Texts that nobody wants are not read. */
export function corpusHost(
  disk: Disk,
  root: string,
  openText: OpenText = () => undefined,
  isShallow = false,
  { isTextWanted = () => true, isLatent = () => false, cache }: Partial<Thrift> = {},
): CorpusHost {
  let corpus = EMPTY_CORPUS;
  let isCold = true;
  const latent = new Set<string>();
  const memory = newMemory();
  const { unseen, unconfirmed } = memory;
  /** For what the corpus is made of; other readings say nothing of what it knows. */
  const seeing = cache ? seeingDisk(disk, memory.seen) : disk;
  const scope = () => ({ ...corpus.config, isShallow });

  const change = (next: Change): Affected => {
    const [after, affected] = apply(corpus, next);
    corpus = after;
    remember(memory, affected);
    return affected;
  };

  const kept = cache ? storedFile : (file: AnnotationFile) => file;

  const read = (path: string, limit: number, from = disk): Decoded => {
    const text = openText(path);
    if (text === undefined) return readText(from, path, limit);
    if (from === seeing) memory.seen.delete(path);
    return text.length > limit ? { failure: "too-large" } : { text };
  };

  const readSource = (path: string, from = disk): Source => {
    const decoded = read(path, MAX_TEXT_BYTES, from);
    const uri = uriOf(path);
    if ("text" in decoded) return sourceText(uri, decoded.text);
    return { uri, failure: decoded.failure };
  };

  const isPinned = (textUri: string): boolean =>
    [textUri, ...(get(corpus.layers, textUri) ?? [])].some((uri) => openText(pathOf(uri)!) !== undefined);

  const settle = (textUri: string | null): void => {
    if (textUri === null) return;
    unseen.add(textUri);
    if (!has(corpus.layers, textUri)) change({ kind: "source-gone", uri: textUri });
    else if (!isPinned(textUri)) change({ kind: "release", uri: textUri });
  };

  /** An annotation file, with its text where that is wanted and not in memory. */
  const fileAt = (path: string, decoded: Decoded, textAt: (path: string) => Source): FileChange => {
    const uri = uriOf(path);
    const text = "text" in decoded ? decoded.text : "";
    const file =
      "text" in decoded
        ? kept(readFile(uri, text))
        : unreadableFile(uri, `This annotation file ${whyUnreadable(decoded.failure, MAX_ANNOTATION_BYTES)}`);
    const location = locateText(disk, root, path, file);
    const textPath = location === null ? null : "path" in location ? location.path : location.outside;
    const sourceUri = textPath === null ? null : uriOf(textPath);
    const isMissing = sourceUri !== null && !isLoaded(get(corpus.sources, sourceUri)) && isTextWanted(path, textPath!);
    const isOutside = location !== null && "outside" in location;
    const source =
      isMissing && (isOutside ? ({ uri: sourceUri, failure: "outside-root" } as const) : textAt(textPath!));
    return { kind: "file", file, lines: linesOf(text), length: text.length, sourceUri, ...(source && { source }) };
  };

  const touchFile = (path: string, isKnownMember = false): Affected => {
    const uri = uriOf(path);
    latent.delete(uri);
    const before = get(corpus.files, uri)?.sourceUri ?? null;
    const decoded = read(path, MAX_ANNOTATION_BYTES, seeing);
    const isGone = "failure" in decoded && decoded.failure === "missing";
    if (isGone || (openText(path) === undefined && !isKnownMember && !isMember(disk, root, scope(), path))) {
      const affected = change({ kind: "file-gone", uri });
      settle(before);
      return leaving(affected, before);
    }
    let isNews = false;
    const { source, ...next } = fileAt(path, decoded, (textPath) => {
      const digest = memory.seen.get(textPath)?.digest;
      const text = readSource(textPath, seeing);
      isNews = digest !== undefined && digest !== memory.seen.get(textPath)?.digest;
      return text;
    });
    const { sourceUri } = next;
    const isKept = source && (openText(path) !== undefined || isPinned(source.uri) || isNews);
    if (isKept) change({ kind: "source", source });
    const affected = change({ ...next, ...(source && !isKept && { source }) });
    if (before !== sourceUri) settle(before);
    settle(sourceUri);
    return before === sourceUri ? affected : leaving(affected, before);
  };

  const touchText = (path: string, typed: Typed | null): Affected => {
    const uri = uriOf(path);
    const sidecar = path + ANNOTATION_SUFFIX;
    const parts: Affected[] = [];
    const isKnown = has(corpus.layers, uri);
    if (isKnown) {
      const source = readSource(path, seeing);
      const before = get(corpus.sources, uri);
      const text = isLoaded(before) ? before.text : null;
      const isFollowed = typed !== null && typed.before === text;
      const isSame = openText(path) !== undefined && isLoaded(source) && source.text === text;
      if (!isSame || isFollowed)
        parts.push(change({ kind: "source", source, ...(isFollowed && { edits: typed.edits }) }));
      settle(uri);
    }
    // Whether a file without mentions is a registry depends on whether there is a text beside it.
    const beside = get(corpus.files, uriOf(sidecar));
    const mayBelong = beside ? beside.file.mentions.length === 0 : !isKnown && openText(path) !== undefined;
    if (mayBelong) parts.push(touchFile(sidecar));
    return union(parts);
  };

  const touchConfig = (): Affected => {
    const path = join(root, CONFIG_NAME);
    const uri = uriOf(path);
    const decoded = read(path, MAX_CONFIG_BYTES);
    memory.config = configMark(decoded);
    if ("text" in decoded) return change({ kind: "config", config: readConfig(uri, decoded.text) });
    if (decoded.failure === "missing") return change({ kind: "config", config: DEFAULT_CONFIG });
    return change({
      kind: "config",
      config: unreadableConfig(uri, `${CONFIG_NAME} ${whyUnreadable(decoded.failure, MAX_CONFIG_BYTES)}`),
    });
  };

  const touchFolder = (path: string): Affected => {
    const inside = (table: Table<unknown>) => [...entries(table)].map(([uri]) => pathOf(uri)!).filter(isBelow);
    const isBelow = (file: string) => isInside(file, path);
    const there = disk.stat(path)?.isFolder ? [...walk(disk, root, scope(), path)] : [];
    const found = there.flatMap((each) => (each.kind === "file" ? [each.path] : []));
    const files = [...new Set([...inside(corpus.files), ...found])].map((file) => touchFile(file));
    return union([...files, ...inside(corpus.sources).map((text) => touchText(text, null))]);
  };

  const touchAny = (path: string, typed: Typed | null): Affected => {
    if (path === join(root, CONFIG_NAME)) return touchConfig();
    if (isAnnotationPath(path)) return touchFile(path);
    return disk.stat(path)?.isFile || openText(path) !== undefined || has(corpus.sources, uriOf(path))
      ? touchText(path, typed)
      : touchFolder(path);
  };

  const attempt = (path: string, onFailure: Parameters<CorpusHost["load"]>[0]): Affected => {
    if (!onFailure) return touchFile(path, true);
    try {
      return touchFile(path, true);
    } catch (error) {
      onFailure(path, error);
      return new Set();
    }
  };

  return {
    root,
    isShallow,
    corpus: () => corpus,
    latent: () => latent,
    glimpse: (uri) => {
      const path = pathOf(uri)!;
      return glimpse(corpus, fileAt(path, read(path, MAX_ANNOTATION_BYTES), readSource));
    },
    take: (uri) => void touchFile(pathOf(uri)!, true),
    touch: (path, typed = null) => touchAny(path, typed),
    saved: (path) => {
      const source = get(corpus.sources, uriOf(path));
      return isLoaded(source) ? change({ kind: "source", source }) : new Set();
    },
    doubtful: (affected, again = false) => {
      const uris = affected === "everything" ? sortedKeys(corpus.files) : [...affected];
      return uris.filter((uri) => {
        const state = get(corpus.files, uri);
        const isAsked = state?.witness !== undefined && !unconfirmed.has(uri);
        return state?.anchors?.isSure() === false && (again || !isAsked);
      });
    },
    witnessed: (uri, textUri, text) => {
      unconfirmed.delete(uri);
      const state = get(corpus.files, uri);
      if (state?.sourceUri !== textUri) return new Set();
      const isNews = (text === null ? null : fold(text).text) !== (state.witness ?? null);
      const isAway = !isLoaded(get(corpus.sources, textUri));
      if (isNews) unseen.add(textUri);
      const source = isNews && isAway && readSource(pathOf(textUri)!);
      return change({ kind: "witness", uri, text, ...(source && { source }) });
    },
    *unannotatedTexts() {
      const endings = new Set([".txt", ".md"]);
      for (const [uri] of entries(corpus.layers)) endings.add(extname(pathOf(uri)!));
      for (const uri of latent) endings.add(extname(pathOf(uri)!.slice(0, -ANNOTATION_SUFFIX.length)));
      endings.delete("");
      const isTextName = (name: string) => endings.has(extname(name)) && name !== CONFIG_NAME;
      for (const found of walk(disk, root, { ...scope(), isTextName })) {
        const path = found.kind === "text" ? found.path : null;
        const isOurs = path !== null && isInside(disk.real(path) ?? "", disk.real(root) ?? root);
        yield isOurs && !has(corpus.layers, uriOf(path)) ? uriOf(path) : null;
      }
    },
    lookForNames: () =>
      lookForNames(
        memory,
        () => corpus,
        change,
        (uri) => readSource(pathOf(uri)!),
      ),
    concerns: (path) => (isShallow ? path === root || dirname(path) === root : isInside(path, root)),
    textOf: (uri) => {
      const source = get(corpus.sources, uri);
      if (isLoaded(source)) return source.text;
      const decoded = read(pathOf(uri)!, MAX_TEXT_BYTES);
      return "text" in decoded ? decoded.text : null;
    },
    problems: (uri) => problemsAt(memory, corpus, uri),
    *keep() {
      return cache && corpus.isComplete ? yield* record(cache, corpus, memory, disk, openText) : false;
    },
    unkept: () => (cache ? unkept(memory, corpus) : 0),
    *load(onFailure) {
      let affected = touchConfig();
      const files: { path: string; hasText: boolean }[] = [];
      const nested: string[] = [];
      const notes: string[] = [];
      const start = cache && isCold ? warmStart(cache, disk, root, corpus.config, notes) : null;
      isCold = false;
      for (const found of walk(disk, root, scope())) {
        if (found.kind === "file") files.push(found);
        else if (found.kind === "root") nested.push(found.path);
        else if (found.kind === "gap") notes.push(found.message);
        else yield { affected: new Set(), done: 0, total: 0, hasRegistries: false, nested, notes };
      }
      files.sort((a, b) => Number(a.hasText) - Number(b.hasText));
      const total = files.length;
      const left: typeof files = [];
      for (const [i, file] of files.entries()) {
        if (!start?.isSame(file.path)) left.push(file);
        if (start && i % STEP === 0)
          yield { affected: new Set(), done: 0, total: 0, hasRegistries: false, nested, notes };
      }
      const registries = left.filter(({ hasText }) => !hasText).length;
      const step = (done: number): LoadStep => ({
        affected,
        done: total - left.length + done,
        total,
        hasRegistries: done >= registries,
        nested,
        notes,
      });
      if (start) {
        const opened = openedIn(corpus);
        corpus = start.open(memory);
        for (const uri of opened) touchAny(pathOf(uri)!, null);
      }
      const there = new Set(files.map(({ path }) => uriOf(path)));
      for (const uri of sortedKeys(corpus.files)) if (!there.has(uri)) touchFile(pathOf(uri)!);
      yield step(0);
      latent.clear();
      for (const [i, { path, hasText }] of left.entries()) {
        if (hasText && isLatent(path, corpus)) latent.add(uriOf(path));
        else affected = attempt(path, onFailure);
        yield step(i + 1);
      }
      affected = change({ kind: "complete", isComplete: true });
      if (start) affected = "everything";
      yield step(left.length);
    },
  };
}

/** So many files are compared with what was kept between two chances to do something else. */
const STEP = 50;

type FileChange = Extract<Change, { kind: "file" }>;

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

/** What a change affects together with the text that an annotation file left behind. */
const leaving = (affected: Affected, textUri: string | null): Affected =>
  textUri === null || affected === "everything" ? affected : new Set([...affected, textUri]);

const unreadableConfig = (uri: string, message: string): Config => ({
  ...DEFAULT_CONFIG,
  file: { uri, lines: linesOf(""), length: 0 },
  findings: [{ code: "config.invalid", message, start: 0, end: 0 }],
});

/** What goes on after the name of a file of at most `limit` bytes. */
function whyUnreadable(failure: Failure, limit: number): string {
  if (failure === "too-large") return `is larger than ${limit / 2 ** 20} MB; split it.`;
  return failure === "not-text" ? "is not UTF-8 text; save it as UTF-8." : "cannot be read; check its permissions.";
}

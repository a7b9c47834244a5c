import type { Affected } from "../engine/apply";
import type { Config } from "../engine/config";
import type { Corpus } from "../engine/corpus";
import type { Problem } from "../engine/problem";
import { isLoaded, isText } from "../engine/source";
import type { Bytes } from "../engine/stored/bytes";
import { corpusOf, storeCorpus } from "../engine/stored/stored-corpus";
import { entries, get, has } from "../engine/table";
import type { CachedCorpus, CorpusRecord } from "./corpus-cache";
import { MAX_TEXT_BYTES, type OpenText, readText } from "./decode";
import type { Disk } from "./disk";
import { locateText } from "./locate";
import type { Looked } from "./names";
import { type Seen, seeingDisk, seenAgain } from "./seen";
import { pathOf, uriOf } from "./uri";

/** What a host knows besides its corpus. */
export interface Memory extends Looked {
  /** What was read from the disk, by path. */
  readonly seen: Map<string, Seen>;
  /** The problems of annotation files that have been looked at and that nothing has affected since, by uri. */
  readonly problems: Map<string, readonly Problem[]>;
  /** What the configuration was made of, for comparison. */
  config: string;
}

const STEP = 50;

/** Puts together what the next start needs, in steps. What is open and not as on the disk is to be read again. */
export function* recorded(
  bytes: Bytes,
  corpus: Corpus,
  { seen, problems, unseen, config }: Memory,
  disk: Disk,
  openText: OpenText,
): Generator<void, CorpusRecord> {
  const known = new Map([...seen, ...seenOpen(corpus, disk, openText)]);
  const found = new Map(problems);
  const stored = yield* storeCorpus(corpus, new Set(unseen), bytes);
  const seenAt = (uri: string): Seen | null => {
    const path = pathOf(uri)!;
    const before = known.get(path);
    if (!before) return null;
    return before.stamp === "" ? seenAgain(disk, path, before) : before;
  };
  const files: (Seen | null)[] = [];
  const texts: (Seen | null)[] = [];
  for (const uri of stored.uris) {
    files.push(get(corpus.files, uri)!.typing ? null : seenAt(uri));
    if (files.length % STEP === 0) yield;
  }
  for (const uri of stored.sourceUris) {
    texts.push(isText(get(corpus.sources, uri)) ? seenAt(uri) : null);
    if (texts.length % STEP === 0) yield;
  }
  return {
    corpus: stored,
    config,
    files,
    texts,
    clean: stored.uris.flatMap((uri, i) => (found.get(uri)?.length === 0 ? [i] : [])),
    problems: [...found].filter(([, each]) => each.length > 0),
  };
}

/** What the disk has of files that are open, where it is the same; `null` where it is not. */
function seenOpen({ files, sources }: Corpus, disk: Disk, openText: OpenText): ReadonlyMap<string, Seen | null> {
  const open = new Map<string, Seen | null>();
  for (const table of [files, sources])
    for (const [uri] of entries<unknown>(table)) {
      const path = pathOf(uri)!;
      const text = openText(path);
      if (text === undefined) continue;
      const seen = new Map<string, Seen>();
      const decoded = readText(seeingDisk(disk, seen), path, MAX_TEXT_BYTES);
      open.set(path, "text" in decoded && decoded.text === text ? (seen.get(path) ?? null) : null);
    }
  return open;
}

/** A corpus that was kept, and how to find out what of it is still true. */
export interface WarmStart {
  /** Whether an annotation file and its text are what they were. */
  readonly isSame: (path: string) => boolean;
  /** The corpus as it was kept, with the configuration as it is now; and what is remembered with it. */
  readonly open: (memory: Memory) => Corpus;
}

export function warmStart({ record, bytes }: CachedCorpus, disk: Disk, root: string, config: Config): WarmStart {
  const { uris, sourceUris } = record.corpus;
  const corpus = corpusOf(record.corpus, bytes, config);
  const files = new Map(uris.map((uri, i) => [uri, record.files[i]!]));
  const texts = new Map(sourceUris.map((uri, i) => [uri, record.texts[i]!]));
  const now = new Map<string, Seen>();

  const isAsSeen = (path: string, before: Seen | null | undefined): boolean => {
    if (now.has(path)) return true;
    const again = before ? seenAgain(disk, path, before) : null;
    if (again) now.set(path, again);
    return again !== null;
  };

  return {
    isSame: (path) => {
      const uri = uriOf(path);
      const state = get(corpus.files, uri);
      if (!state || !isAsSeen(path, files.get(uri))) return false;
      const source = get(corpus.sources, state.sourceUri ?? "");
      const before = state.sourceUri === null ? null : pathOf(state.sourceUri)!;
      // The usual case, which needs not look into the file.
      if (before !== null && isText(source) && disk.real(before) === before)
        return isAsSeen(before, texts.get(source.uri));
      const location = locateText(disk, root, path, state.file);
      const textPath = location === null ? null : "path" in location ? location.path : location.outside;
      if (textPath !== before) return false;
      if (textPath === null) return true;
      if (isText(source)) return !("outside" in location!) && isAsSeen(textPath, texts.get(source.uri));
      if ("outside" in location!) return source?.failure === "outside-root";
      return source?.failure === "missing" && !disk.stat(textPath)?.isFile;
    },
    open: (memory) => {
      for (const [path, each] of now) memory.seen.set(path, each);
      for (const [uri] of entries(corpus.layers)) if (!has(corpus.missing, uri)) memory.unseen.add(uri);
      if (record.corpus.hasNames) memory.keptBy = corpus.declaring;
      if (record.config === memory.config) {
        for (const i of record.clean) memory.problems.set(uris[i]!, CLEAN);
        for (const [uri, problems] of record.problems) memory.problems.set(uri, problems);
      }
      return corpus;
    },
  };
}

export const CLEAN: readonly Problem[] = [];

/** Forgets the problems of what a change has affected. */
export function forget(problems: Memory["problems"], affected: Affected): void {
  if (affected === "everything") problems.clear();
  else for (const uri of affected) problems.delete(uri);
}

/** What was in memory of a corpus before another one took its place, by uri. */
export const openedIn = ({ files, sources }: Corpus): readonly string[] => [
  ...[...entries(files)].map(([uri]) => uri),
  ...[...entries(sources)].flatMap(([uri, source]) => (isLoaded(source) ? [uri] : [])),
];

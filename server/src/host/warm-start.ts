import type { Config } from "../engine/config";
import type { Corpus } from "../engine/corpus";
import { isLoaded, isText } from "../engine/source";
import { corpusOf } from "../engine/stored/stored-corpus";
import { entries, get, has } from "../engine/table";
import type { CachedCorpus, CorpusCache } from "./corpus-cache";
import type { Disk } from "./disk";
import { locateText } from "./locate";
import { type Memory, NO_PROBLEMS } from "./memory";
import { type Seen, seenAgain } from "./seen";
import { pathOf, uriOf } from "./uri";

/** A corpus that was kept, and how to find out what of it is still true. */
export interface WarmStart {
  /** Whether an annotation file and its text are what they were. */
  readonly isSame: (path: string) => boolean;
  /** The corpus as it was kept, with the configuration as it is now; and what is remembered with it. */
  readonly open: (memory: Memory) => Corpus;
}

/** The corpus of an earlier start; `null` where there is none, or none that can be believed, of which `notes` then says why. */
export function warmStart(
  cache: CorpusCache,
  disk: Disk,
  root: string,
  config: Config,
  notes: string[],
): WarmStart | null {
  const found = cache.read();
  if (found === null) return null;
  try {
    if (found !== "unusable") return startFrom(found, disk, root, config);
    notes.push(`The cache of ${root} is damaged or of another version, so everything was read.`);
  } catch (error) {
    notes.push(`The cache of ${root} cannot be used, so everything was read: ${error}`);
  }
  return null;
}

function startFrom({ record, bytes }: CachedCorpus, disk: Disk, root: string, config: Config): WarmStart {
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
      memory.changed = new Set();
      for (const [uri, { witness }] of entries(corpus.files)) if (witness !== undefined) memory.unconfirmed.add(uri);
      for (const [path, each] of now) memory.seen.set(path, each);
      for (const [uri] of entries(corpus.layers)) if (!has(corpus.missing, uri)) memory.unseen.add(uri);
      if (record.corpus.hasNames) memory.keptBy = corpus.declaring;
      if (record.config === memory.config) {
        for (const i of record.clean) memory.problems.set(uris[i]!, NO_PROBLEMS);
        for (const [uri, problems] of record.problems) memory.problems.set(uri, problems);
      }
      return corpus;
    },
  };
}

/** What was in memory of a corpus before another one took its place, by uri. */
export const openedIn = ({ files, sources }: Corpus): readonly string[] => [
  ...[...entries(files)].map(([uri]) => uri),
  ...[...entries(sources)].flatMap(([uri, source]) => (isLoaded(source) ? [uri] : [])),
];

import type { Corpus } from "../engine/corpus";
import { isText } from "../engine/source";
import type { Bytes } from "../engine/stored/bytes";
import { storeCorpus } from "../engine/stored/stored-corpus";
import { entries, get } from "../engine/table";
import type { CorpusCache, CorpusRecord } from "./corpus-cache";
import { MAX_TEXT_BYTES, type OpenText, readText } from "./decode";
import type { Disk } from "./disk";
import type { Memory } from "./memory";
import { type Seen, seeingDisk, seenAgain } from "./seen";
import { pathOf } from "./uri";

/** Keeps a corpus that has been read as a whole, as it is now, in steps of few milliseconds. Answers whether that went well. */
export function* record(
  cache: CorpusCache,
  corpus: Corpus,
  memory: Memory,
  disk: Disk,
  openText: OpenText,
): Generator<void, boolean> {
  const { changed } = memory;
  const since = new Set<string>();
  memory.changed = since;
  let isKept = false;
  try {
    isKept = yield* cache.write((bytes) => recorded(bytes, corpus, memory, disk, openText));
  } finally {
    if (!isKept && memory.changed === since) memory.changed = changed && new Set([...changed, ...since]);
  }
  return isKept;
}

const STEP = 50;

/** What the next start needs. What is open and not as on the disk is to be read again. */
function* recorded(
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
    const before = known.get(path) ?? null;
    return before?.stamp === "" ? seenAgain(disk, path, before) : before;
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

import { createHash } from "node:crypto";
import { readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { endianness } from "node:os";
import { join } from "node:path";
import type { Problem } from "../engine/problem";
import type { Bytes } from "../engine/stored/bytes";
import type { StoredCorpus } from "../engine/stored/stored-corpus";
import { keep, kept } from "./kept-file";
import type { Seen } from "./seen";

/** Where the corpus of one root is kept from one start of the program to the next. */
export interface CorpusCache {
  /** What was kept; `null` where there is none. What is damaged, or of another program or corpus, is not believed. */
  readonly read: () => CachedCorpus | "unusable" | null;
  /** Keeps what `fill` puts together, in steps. Answers whether that went well. */
  readonly write: (fill: (bytes: Bytes) => Generator<void, CorpusRecord>) => Generator<void, boolean>;
}

/** A corpus and what it was read from, as plain data. */
export interface CorpusRecord {
  readonly corpus: StoredCorpus;
  /** What the configuration was made of, for comparison. */
  readonly config: string;
  /** What was read, by number of annotation file and of text; `null` where that has to be read again. */
  readonly files: readonly (Seen | null)[];
  readonly texts: readonly (Seen | null)[];
  /** The annotation files without a problem, and the problems of others, by uri; of the rest nobody knows. */
  readonly clean: readonly number[];
  readonly problems: readonly (readonly [uri: string, problems: readonly Problem[]])[];
}

export interface CachedCorpus {
  readonly record: CorpusRecord;
  readonly bytes: Buffer;
}

/** The cache of the corpus at a root, or `null` where it is not kept. */
export type CacheOf = (root: string, isShallow: boolean) => CorpusCache | null;

/**
 * The caches in a folder, one file for each corpus. `program` is the very program that reads and writes them: another one may read
 * annotations in another way. What nobody has used for a month is removed, and the oldest where all together are too large.
 */
export const corpusCaches =
  (folder: string, program: string) =>
  (root: string, isShallow: boolean): CorpusCache => {
    const key = JSON.stringify([program, endianness(), root, isShallow]);
    const path = join(folder, `${createHash("sha256").update(root).digest("hex").slice(0, 32)}${ENDING}`);
    return {
      read: () => {
        const found = kept(path);
        if (found === null) return null;
        const data =
          found === "damaged" ? null : (found.data as { readonly key: string; readonly record: CorpusRecord });
        if (data?.key !== key) return "unusable";
        const now = new Date();
        utimesSync(path, now, now);
        return { record: data.record, bytes: (found as { readonly bytes: Buffer }).bytes };
      },
      *write(fill) {
        const isKept = yield* keep(path, function* (bytes) {
          return { key, record: yield* fill(bytes) };
        });
        prune(folder);
        return isKept;
      },
    };
  };

const ENDING = ".corpus";

const MONTH = 30 * 24 * 60 * 60 * 1000;
const HOUR = 60 * 60 * 1000;

/** Of all files in the folder, in bytes. */
const MOST = 2 ** 30;

/** Removes what is old, and what others have begun and never ended. */
function prune(folder: string): void {
  try {
    const now = Date.now();
    const files = readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      const stat = statSync(path);
      const isOurs = stat.isFile() && new RegExp(`\\${ENDING}(\\.[0-9a-f]{12}\\.tmp)?$`).test(name);
      return isOurs ? [{ path, size: stat.size, age: now - stat.mtimeMs, isEnded: name.endsWith(ENDING) }] : [];
    });
    let size = 0;
    for (const file of files.sort((a, b) => a.age - b.age)) {
      const isLeft = file.age < (file.isEnded ? MONTH : HOUR) && size + file.size <= MOST;
      if (isLeft) size += file.size;
      else rmSync(file.path, { force: true });
    }
  } catch {
    // Another one may do the same at this moment.
  }
}

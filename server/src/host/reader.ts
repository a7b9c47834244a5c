import type { Change } from "../engine/apply";
import { type Config, DEFAULT_CONFIG } from "../engine/config";
import { readConfig } from "../engine/read/config";
import { readFile, unreadableFile } from "../engine/read/file";
import { isLoaded, type Source, sourceText } from "../engine/source";
import { storedFile } from "../engine/stored/stored-file";
import { get } from "../engine/table";
import { linesOf } from "../engine/units";
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
import type { Held } from "./held";
import { locateText } from "./locate";
import { CONFIG_NAME } from "./root";
import { seeingDisk } from "./seen";
import { uriOf } from "./uri";

/** Reads the files of a corpus; open documents outrank what the disk holds. */
export interface Reader {
  /** A file of at most `limit` bytes, decoded; `isOfCorpus` where the corpus is made of it, and not only an answer. */
  readonly read: (path: string, limit: number, isOfCorpus?: boolean) => Decoded;
  readonly source: (path: string, isOfCorpus?: boolean) => Source;
  /** An annotation file, with its text where that is wanted and not in memory. */
  readonly file: (path: string, decoded: Decoded, textAt: (path: string) => Source) => FileChange;
}

export type FileChange = Extract<Change, { kind: "file" }>;

/** What reading a corpus depends on. */
export interface Ground {
  readonly disk: Disk;
  readonly root: string;
  readonly openText: OpenText;
  readonly isTextWanted: (path: string, textPath: string) => boolean;
  /** Whether the corpus is kept for the next start, and its annotation files as bytes. */
  readonly isKept: boolean;
}

export function readerOf({ disk, root, openText, isTextWanted, isKept }: Ground, held: Held): Reader {
  const { seen } = held.memory;
  const seeing = isKept ? seeingDisk(disk, seen) : disk;

  const read: Reader["read"] = (path, limit, isOfCorpus = false) => {
    const text = openText(path);
    if (text === undefined) return readText(isOfCorpus ? seeing : disk, path, limit);
    if (isOfCorpus && isKept) seen.delete(path);
    return text.length > limit ? { failure: "too-large" } : { text };
  };

  return {
    read,
    source: (path, isOfCorpus) => {
      const decoded = read(path, MAX_TEXT_BYTES, isOfCorpus);
      const uri = uriOf(path);
      if ("text" in decoded) return sourceText(uri, decoded.text);
      return { uri, failure: decoded.failure };
    },
    file: (path, decoded, textAt) => {
      const uri = uriOf(path);
      const text = "text" in decoded ? decoded.text : "";
      const asRead =
        "text" in decoded
          ? readFile(uri, text)
          : unreadableFile(uri, `This annotation file ${whyUnreadable(decoded.failure, MAX_ANNOTATION_BYTES)}`);
      // One that is open is about to change, or to be asked about.
      const file = isKept && "text" in decoded && openText(path) === undefined ? storedFile(asRead) : asRead;
      const location = locateText(disk, root, path, file);
      const textPath = location === null ? null : "path" in location ? location.path : location.outside;
      const sourceUri = textPath === null ? null : uriOf(textPath);
      const isMissing =
        sourceUri !== null && !isLoaded(get(held.corpus.sources, sourceUri)) && isTextWanted(path, textPath!);
      const isOutside = location !== null && "outside" in location;
      const source =
        isMissing && (isOutside ? ({ uri: sourceUri, failure: "outside-root" } as const) : textAt(textPath!));
      return { kind: "file", file, lines: linesOf(text), length: text.length, sourceUri, ...(source && { source }) };
    },
  };
}

/** The configuration that a file says, which may not be there. */
export function configOf(uri: string, decoded: Decoded): Config {
  if ("text" in decoded) return readConfig(uri, decoded.text);
  if (decoded.failure === "missing") return DEFAULT_CONFIG;
  const message = `${CONFIG_NAME} ${whyUnreadable(decoded.failure, MAX_CONFIG_BYTES)}`;
  return {
    ...DEFAULT_CONFIG,
    file: { uri, lines: linesOf(""), length: 0 },
    findings: [{ code: "config.invalid", message, start: 0, end: 0 }],
  };
}

/** What goes on after the name of a file of at most `limit` bytes. */
function whyUnreadable(failure: Failure, limit: number): string {
  if (failure === "too-large") return `is larger than ${limit / 2 ** 20} MB; split it.`;
  return failure === "not-text" ? "is not UTF-8 text; save it as UTF-8." : "cannot be read; check its permissions.";
}

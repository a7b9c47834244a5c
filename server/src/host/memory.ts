import type { Affected } from "../engine/apply";
import { problemsInText, problemsOf, problemsOfConfig } from "../engine/check";
import type { Corpus } from "../engine/corpus";
import type { Problem } from "../engine/problem";
import type { Decoded } from "./decode";
import type { Looked } from "./names";
import { isAnnotationPath } from "./root";
import type { Seen } from "./seen";
import { digestOfBytes } from "./traced-disk";
import { pathOf } from "./uri";

/** What a host remembers beside its corpus, for itself and for the next start. */
export interface Memory extends Looked {
  /** What the corpus was read from, by path. */
  readonly seen: Map<string, Seen>;
  /** The problems of annotation files that have been looked at and that nothing has affected since, by uri. */
  readonly problems: Map<string, readonly Problem[]>;
  /** The uris of files whose witness is that of an earlier start: git may say something else by now. */
  readonly unconfirmed: Set<string>;
  /** The uris that were affected since the corpus was kept; `null` where it was not. */
  changed: Set<string> | null;
  /** What the configuration was made of, for comparison. */
  config: string;
}

export const newMemory = (): Memory => ({
  seen: new Map(),
  problems: new Map(),
  unconfirmed: new Set(),
  changed: null,
  config: "",
  unseen: new Set(),
  keptBy: null,
});

/** Remembers what a change has affected, and no longer what was said of that. */
export function remember(memory: Memory, affected: Affected): void {
  if (affected === "everything") {
    memory.problems.clear();
    memory.changed = null;
    return;
  }
  for (const uri of affected) {
    memory.problems.delete(uri);
    memory.changed?.add(uri);
  }
}

/** What a configuration was made of: its text, or why it has none. */
export const configMark = (decoded: Decoded): string =>
  "text" in decoded ? digestOfBytes(Buffer.from(decoded.text)) : decoded.failure;

export const NO_PROBLEMS: readonly Problem[] = [];

/** The problems of a file: of an annotation file those that are remembered, if they are. */
export function problemsAt({ problems }: Memory, corpus: Corpus, uri: string): readonly Problem[] {
  if (corpus.config.file?.uri === uri) return problemsOfConfig(corpus);
  if (!isAnnotationPath(pathOf(uri)!)) return problemsInText(corpus, uri);
  const known = problems.get(uri);
  if (known) return known;
  const found = problemsOf(corpus, uri);
  if (corpus.isComplete) problems.set(uri, found.length > 0 ? found : NO_PROBLEMS);
  return found;
}

/** How many files and texts are others than in what was kept; infinite where nothing was, 0 where there is nothing to keep. */
export function unkept({ changed }: Memory, { isComplete, files }: Corpus): number {
  if (!isComplete || files.size === 0) return 0;
  return changed?.size ?? Number.POSITIVE_INFINITY;
}

import type { Affected } from "../engine/apply";
import type { Corpus } from "../engine/corpus";
import { sortedKeys } from "../engine/table";
import type { CorpusCache } from "./corpus-cache";
import type { Disk } from "./disk";
import { settleNursery } from "./heap";
import { change, type Held } from "./held";
import type { Touch } from "./touch";
import { pathOf, uriOf } from "./uri";
import { type WalkOptions, walk } from "./walk";
import { openedIn, warmStart } from "./warm-start";

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

export type OnFailure = (path: string, error: unknown) => void;

/** What to load, and from where. */
export interface Loading {
  readonly disk: Disk;
  readonly root: string;
  readonly scope: () => WalkOptions;
  readonly isLatent: (path: string, corpus: Corpus) => boolean;
  /** What an earlier session kept; `null` where nothing is, or this one has read everything already. */
  readonly cache: CorpusCache | null;
  readonly onFailure: OnFailure | undefined;
}

/**
 * Reads everything, in steps: the configuration, the registries, then file after file. At a cold start each registry is read as soon as
 * it is found, which is long before all files are.
 */
export function* loadSteps(
  { disk, root, scope, isLatent, cache, onFailure }: Loading,
  held: Held,
  touch: Touch,
): Generator<LoadStep> {
  let affected = touch.config();
  const files: { path: string; hasText: boolean }[] = [];
  const nested: string[] = [];
  const notes: string[] = [];
  const looking: LoadStep = { affected: new Set(), done: 0, total: 0, hasRegistries: false, nested, notes };
  const early = new Set<string>();
  const start = cache && warmStart(cache, disk, root, held.corpus.config, notes);
  for (const found of walk(disk, root, scope())) {
    settleNursery();
    if (found.kind === "file") {
      files.push(found);
      if (start || found.hasText) continue;
      early.add(found.path);
      yield { ...looking, affected: attempt(touch, found.path, onFailure) };
    } else if (found.kind === "root") nested.push(found.path);
    else if (found.kind === "gap") notes.push(found.message);
    else yield looking;
  }
  files.sort((a, b) => Number(a.hasText) - Number(b.hasText));
  const total = files.length;
  const left: typeof files = [];
  for (const [i, file] of files.entries()) {
    if (!early.has(file.path) && !start?.isSame(file.path)) left.push(file);
    if (start && i % STEP === 0) yield looking;
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
    const opened = openedIn(held.corpus);
    held.corpus = start.open(held.memory);
    for (const uri of opened) touch.any(pathOf(uri)!, null);
  }
  const there = new Set(files.map(({ path }) => uriOf(path)));
  for (const uri of sortedKeys(held.corpus.files)) if (!there.has(uri)) touch.file(pathOf(uri)!);
  yield step(0);
  held.latent.clear();
  for (const [i, { path, hasText }] of left.entries()) {
    settleNursery();
    if (hasText && isLatent(path, held.corpus)) held.latent.add(uriOf(path));
    else affected = attempt(touch, path, onFailure);
    yield step(i + 1);
  }
  affected = change(held, { kind: "complete", isComplete: true });
  if (start) affected = "everything";
  yield step(left.length);
}

/** So many files are compared with what was kept between two chances to do something else. */
const STEP = 50;

function attempt(touch: Touch, path: string, onFailure: OnFailure | undefined): Affected {
  if (!onFailure) return touch.file(path, true);
  try {
    return touch.file(path, true);
  } catch (error) {
    onFailure(path, error);
    return new Set();
  }
}

import type { Affected } from "../engine/apply";
import { preparing } from "../engine/names/lexicon";
import type { CorpusHost } from "../host/corpus-host";
import type { LoadStep } from "../host/load";
import { SLICE, turn } from "./turn";

/** Reads corpora in the background, in slices, so that no request waits for one. */
export interface Loader {
  /** Reads a corpus, or reads it again. */
  readonly start: (host: CorpusHost) => void;
  /** Whether the corpus has been read, or is being read. */
  readonly knows: (host: CorpusHost) => boolean;
  /** Nobody needs the corpus any more; who waits for it goes on. */
  readonly stop: (host: CorpusHost) => void;
  /** Resolves when the registries are read, so that most entities are known. */
  readonly registries: (host: CorpusHost) => Promise<void>;
  /** Resolves when a slice more is read. */
  readonly more: (host: CorpusHost) => Promise<void>;
  /** Resolves when everything is read. */
  readonly whole: (host: CorpusHost) => Promise<void>;
}

export interface LoaderEvents {
  readonly onStep: (host: CorpusHost, affected: Affected) => void;
  readonly onNested: (root: string) => void;
  readonly onNote: (message: string) => void;
  /** A file, or what follows from it, could not be dealt with; the rest is read all the same. */
  readonly onFailure: (path: string, error: unknown) => void;
  /** Called now and then while a corpus is being read, with `null` at the end. */
  readonly onProgress: (host: CorpusHost, step: LoadStep | null) => void;
  readonly onComplete: (host: CorpusHost, milliseconds: number) => void;
}

/** So often, in milliseconds, it is told how far the reading is. */
const PERIOD = 50;

export function loader(events: LoaderEvents): Loader {
  const loads = new Map<CorpusHost, Load>();

  const run = async (host: CorpusHost, load: Load): Promise<void> => {
    const isCurrent = () => loads.get(host) === load;
    const begin = performance.now();
    let sliceBegin = begin;
    let told = Number.NEGATIVE_INFINITY;
    let last: LoadStep | null = null;
    await turn();
    if (!isCurrent()) return;
    for (const step of host.load(events.onFailure)) {
      last = step;
      events.onStep(host, step.affected);
      if (step.hasRegistries) load.registries.resolve();
      const isLastFile = step.total > 0 && step.done === step.total && !host.corpus().isComplete;
      for (const _ of isLastFile ? preparing(host.corpus()) : []) {
        if (performance.now() - sliceBegin < SLICE) continue;
        await turn();
        if (!isCurrent()) return;
        sliceBegin = performance.now();
      }
      if (performance.now() - sliceBegin < SLICE) continue;
      load.more.resolve();
      load.more = gate();
      if (performance.now() - told >= PERIOD) {
        events.onProgress(host, step);
        told = performance.now();
      }
      await turn();
      if (!isCurrent()) return;
      sliceBegin = performance.now();
    }
    for (const note of last?.notes ?? []) events.onNote(note);
    for (const root of last?.nested ?? []) events.onNested(root);
    events.onProgress(host, null);
    events.onComplete(host, performance.now() - begin);
  };

  return {
    start: (host) => {
      const old = loads.get(host);
      const load = { registries: old?.registries ?? gate(), more: gate(), whole: gate() };
      old?.more.resolve();
      void load.whole.promise.then(old?.whole.resolve);
      loads.set(host, load);
      run(host, load)
        .catch((error: unknown) => events.onFailure(host.root, error))
        .then(() => loads.get(host) === load && open(load));
    },
    knows: (host) => loads.has(host),
    stop: (host) => {
      open(loads.get(host));
      if (loads.delete(host)) events.onProgress(host, null);
    },
    registries: async (host) => loads.get(host)?.registries.promise,
    more: async (host) => loads.get(host)?.more.promise,
    whole: async (host) => loads.get(host)?.whole.promise,
  };
}

interface Load {
  readonly registries: Gate;
  more: Gate;
  readonly whole: Gate;
}

function open(load: Load | undefined): void {
  load?.registries.resolve();
  load?.more.resolve();
  load?.whole.resolve();
}

interface Gate {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
}

function gate(): Gate {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

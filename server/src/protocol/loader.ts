import type { Affected } from "../engine/apply";
import type { CorpusHost, LoadStep } from "../host/corpus-host";

/** Reads corpora in the background, in slices, so that no request waits for one. */
export interface Loader {
  /** Reads a corpus, or reads it again. */
  readonly start: (host: CorpusHost) => void;
  /** Resolves when the registries are read, so that most entities are known. */
  readonly registries: (host: CorpusHost) => Promise<void>;
  /** Resolves when everything is read. */
  readonly complete: (host: CorpusHost) => Promise<void>;
}

export interface LoaderEvents {
  readonly onStep: (host: CorpusHost, affected: Affected) => void;
  readonly onNested: (host: CorpusHost, root: string) => void;
  readonly onNote: (message: string) => void;
  /** Called now and then while a corpus is being read, with `null` at the end. */
  readonly onProgress: (host: CorpusHost, step: LoadStep | null) => void;
  readonly onComplete: (host: CorpusHost, milliseconds: number) => void;
}

/** The longest time, in milliseconds, that reading holds back whatever else is to be done. */
const SLICE = 10;

export function loader(events: LoaderEvents): Loader {
  const loads = new WeakMap<CorpusHost, Load>();

  const run = async (host: CorpusHost, load: Load): Promise<void> => {
    const begin = performance.now();
    let sliceBegin = begin;
    let last: LoadStep | null = null;
    await turn();
    for (const step of host.load()) {
      if (loads.get(host) !== load) return;
      last = step;
      events.onStep(host, step.affected);
      if (step.hasRegistries) load.registries.resolve();
      if (performance.now() - sliceBegin < SLICE) continue;
      events.onProgress(host, step);
      await turn();
      sliceBegin = performance.now();
    }
    for (const note of last?.notes ?? []) events.onNote(note);
    for (const root of last?.nested ?? []) events.onNested(host, root);
    events.onProgress(host, null);
    load.complete.resolve();
    events.onComplete(host, performance.now() - begin);
  };

  const of = (host: CorpusHost): Load | undefined => loads.get(host);

  return {
    start: (host) => {
      const before = of(host);
      const load = { registries: before?.registries ?? gate(), complete: before?.complete ?? gate() };
      loads.set(host, load);
      void run(host, load);
    },
    registries: async (host) => of(host)?.registries.promise,
    complete: async (host) => of(host)?.complete.promise,
  };
}

interface Load {
  readonly registries: Gate;
  readonly complete: Gate;
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

/** Lets everything that waits have its turn. */
export const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

import type { CorpusHost } from "../host/corpus-host";
import { atOnce } from "../host/kept-file";
import { SLICE, turn } from "./turn";

/** Keeps corpora on the disk for the next start, in slices behind everything else. */
export interface Keeping {
  /** Something may have changed in the corpus. */
  readonly ask: (host: CorpusHost) => void;
  /** The session ends: what is worth it is kept now. */
  readonly stop: (hosts: readonly CorpusHost[]) => void;
}

/** So many files that are others than at the last time make it worth while to keep a corpus again; at the next start they would be read. */
const MANY = 100;

/** So long, in milliseconds, it has to be quiet before a corpus is kept, for the first time and then. */
const QUIET = 5_000;
const QUIET_AGAIN = 60_000;

/** `onFailure` is told of the first corpus that cannot be kept. */
export function keeping(onFailure: (root: string) => void): Keeping {
  const timers = new Map<CorpusHost, NodeJS.Timeout>();
  const running = new Map<CorpusHost, ReturnType<CorpusHost["keep"]>>();
  let hasFailed = false;
  let isStopped = false;

  const tell = (host: CorpusHost, isKept: boolean): void => {
    if (!isKept && !hasFailed) onFailure(host.root);
    hasFailed ||= !isKept;
  };

  const run = async (host: CorpusHost): Promise<void> => {
    const steps = host.keep();
    running.set(host, steps);
    let begin = performance.now();
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      if (performance.now() - begin < SLICE) continue;
      await turn();
      if (isStopped) return;
      begin = performance.now();
    }
    running.delete(host);
    tell(host, step.value);
  };

  return {
    ask: (host) => {
      if (isStopped || hasFailed || running.has(host) || host.unkept() < MANY) return;
      clearTimeout(timers.get(host));
      const isFirst = host.unkept() === Number.POSITIVE_INFINITY;
      const timer = setTimeout(
        () => {
          timers.delete(host);
          run(host).catch(() => tell(host, false));
        },
        isFirst ? QUIET : QUIET_AGAIN,
      );
      timers.set(host, timer);
    },
    stop: (hosts) => {
      isStopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
      for (const steps of running.values()) steps.return(false);
      for (const host of hosts) {
        if (hasFailed || host.unkept() < MANY) continue;
        tell(host, atOnce(host.keep()));
      }
    },
  };
}

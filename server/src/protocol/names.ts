import type { Affected } from "../engine/apply";
import type { CorpusHost } from "../host/corpus-host";
import { SLICE, turn } from "./turn";

/** Looks in the background for names that nobody has annotated, in slices behind everything else. */
export interface NameSearch {
  /** Something changed in the corpus. */
  readonly ask: (host: CorpusHost) => void;
  readonly stop: () => void;
}

export interface NameSearchEvents {
  readonly onAffected: (host: CorpusHost, affected: Affected) => void;
  readonly onFailure: (path: string, error: unknown) => void;
}

export function nameSearch({ onAffected, onFailure }: NameSearchEvents): NameSearch {
  const running = new Set<CorpusHost>();
  let isStopped = false;

  const run = async (host: CorpusHost): Promise<void> => {
    await turn();
    let begin = performance.now();
    for (const affected of host.lookForNames()) {
      onAffected(host, affected);
      if (performance.now() - begin < SLICE) continue;
      await turn();
      if (isStopped) return;
      begin = performance.now();
    }
  };

  return {
    ask: (host) => {
      if (isStopped || running.has(host) || !host.corpus().isComplete) return;
      running.add(host);
      run(host)
        .catch((error: unknown) => onFailure(host.root, error))
        .finally(() => running.delete(host));
    },
    stop: () => {
      isStopped = true;
    },
  };
}

import type { Affected } from "../engine/apply";
import type { CorpusHost } from "../host/corpus-host";
import { askWitnesses } from "../host/witness";

/** Asks git, in the background, where mentions stood whose selectors alone do not say where they are. */
export interface Witnesses {
  /** These files may be in doubt now. */
  readonly ask: (host: CorpusHost, affected: Affected) => void;
  /** Something was committed or checked out: whoever is in doubt is asked about again. */
  readonly askAgain: (hosts: readonly CorpusHost[]) => void;
  readonly stop: () => void;
}

export interface WitnessEvents {
  readonly onAffected: (host: CorpusHost, affected: Affected) => void;
  readonly onFailure: (path: string, error: unknown) => void;
}

export function witnessesOf({ onAffected, onFailure }: WitnessEvents): Witnesses {
  const asked = new Map<CorpusHost, Set<string>>();
  let round = 0;
  let isStopped = false;

  const start = async (host: CorpusHost, uris: readonly string[]): Promise<void> => {
    const known = asked.get(host) ?? new Set();
    const fresh = uris.filter((uri) => !known.has(uri));
    if (fresh.length === 0) return;
    asked.set(host, new Set([...known, ...fresh]));
    const own = round;
    await askWitnesses(
      host,
      fresh,
      (affected) => onAffected(host, affected),
      () => own === round && !isStopped,
    );
    for (const uri of fresh) if (own === round) asked.get(host)?.delete(uri);
  };
  const run = (host: CorpusHost, uris: readonly string[]): void => {
    start(host, uris).catch((error: unknown) => onFailure(host.root, error));
  };

  return {
    ask: (host, affected) => {
      if (host.corpus().isComplete) run(host, host.doubtful(affected));
    },
    askAgain: (hosts) => {
      round++;
      asked.clear();
      for (const host of hosts) run(host, host.doubtful("everything", true));
    },
    stop: () => {
      isStopped = true;
    },
  };
}

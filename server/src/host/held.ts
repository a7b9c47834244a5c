import { type Affected, apply, type Change } from "../engine/apply";
import { type Corpus, EMPTY_CORPUS } from "../engine/corpus";
import { type Memory, newMemory, remember } from "./memory";

/** What a host has of its corpus; the corpus is an immutable value, and another one after each change. */
export interface Held {
  corpus: Corpus;
  readonly memory: Memory;
  /** The uris of annotation files that were left where they are. */
  readonly latent: Set<string>;
}

export const newHeld = (): Held => ({ corpus: EMPTY_CORPUS, memory: newMemory(), latent: new Set() });

/** Changes the corpus, and forgets what was remembered of all that this affects. */
export function change(held: Held, next: Change): Affected {
  const [after, affected] = apply(held.corpus, next);
  held.corpus = after;
  remember(held.memory, affected);
  return affected;
}

/** What several changes affect together. */
export function union(parts: readonly Affected[]): Affected {
  if (parts.includes("everything")) return "everything";
  return new Set(parts.flatMap((part) => [...part]));
}

import type { Disk } from "../host/disk";
import type { Listener, OutcomeOf, Part, Task } from "./task";

/** All that the command line has of the world. */
export interface Params {
  /** Without the names of node and the program. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly disk: Disk;
  /** Replaces what a file holds, or makes one, all of it or nothing; throws where it cannot. */
  readonly replace: (path: string, content: Buffer) => void;
  /** Standard input, to its end. */
  readonly input: () => Promise<Buffer>;
  /** Standard output: results; bytes are UTF-8. */
  readonly write: (output: string | Uint8Array) => void;
  /** Settles once whoever reads standard output has taken enough of it; `null` where nothing waits there. */
  readonly drained: () => Promise<void> | null;
  /** Standard error: summaries, progress and refusals. */
  readonly warn: (text: string) => void;
  readonly terminal: Terminal;
  /** Milliseconds since the program was started. */
  readonly elapsed: () => number;
  /** Aborted when the user wants the program to end. */
  readonly interruption: AbortSignal;
  /** What happens below folders until it is aborted: the paths of files that came, changed or went, in batches. */
  readonly changes: (folders: readonly string[], signal: AbortSignal) => AsyncIterable<readonly string[]>;
  /** Other threads that can take a part of a long work; `null` where there are none. */
  readonly threads: Threads | null;
  /** Starts the language server in this process. */
  readonly serve: () => void;
}

export interface Threads {
  /** How many can work at once, this one included. */
  readonly count: number;
  /** So many files are worth it: each thread knows all entities for itself, which takes memory and time. */
  readonly worthwhile: number;
  /** Does a part of a task in a thread of its own, which ends when it is aborted; rejects where that fails. */
  readonly run: <T extends Task>(task: T, part: Part, signal: AbortSignal, to: Listener) => Promise<OutcomeOf<T>>;
}

/** Which streams a person looks at. */
export interface Terminal {
  readonly isOut: boolean;
  readonly isErr: boolean;
  /** How many characters a line has; 0 where nobody looks. */
  readonly columns: number;
}

import type { Disk } from "../host/disk";

/** All that the command line has of the world. */
export interface Params {
  /** Without the names of node and the program. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly disk: Disk;
  /** Replaces what a file holds, all of it or nothing; throws where it cannot. */
  readonly replace: (path: string, content: Buffer) => void;
  /** Standard output: results. */
  readonly write: (text: string) => void;
  /** Standard error: summaries and refusals. */
  readonly warn: (text: string) => void;
  /** Starts the language server in this process. */
  readonly serve: () => void;
}

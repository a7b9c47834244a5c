import type { Trace } from "../host/traced-disk";
import type { Report } from "../report/report";
import type { Severities } from "./severities";

/** What lint is to look at, in words that another thread can be told. */
export interface LintTask {
  readonly cwd: string;
  readonly paths: readonly string[];
  readonly shard: string | undefined;
  readonly mayBeEmpty: boolean;
  readonly isFromTop: boolean;
  readonly severities: Severities;
  /** The cache, which is none of the files that a result depends on; `null` where nobody keeps the result. */
  readonly cache: string | null;
}

/** What was found, and all that was asked of the disk for it, where somebody keeps the result. */
export interface Outcome {
  readonly report: Report;
  readonly trace: Trace;
}

/** One of `count` parts of the files of a task, from 0. */
export interface Part {
  readonly index: number;
  readonly count: number;
}

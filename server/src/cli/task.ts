import { hashOf } from "../engine/hash";
import type { Trace } from "../host/traced-disk";
import type { Report } from "../report/report";
import type { Severities } from "./severities";
import type { Turns } from "./turns";

/** A long work, in words that another thread can be told. */
export type Task = LintTask | SuggestTask;

/** What a task leads to, once it is done. */
export type OutcomeOf<T extends Task> = T extends LintTask ? Outcome : null;

/** What suggest is to look at; its rows are told text by text. */
export interface SuggestTask {
  readonly kind: "suggest";
  readonly cwd: string;
  readonly paths: readonly string[];
  readonly isJson: boolean;
  readonly texts: readonly KnownText[];
  readonly turns: Turns;
}

/** A text that one thread has selected, for another one. */
export interface KnownText {
  /** Of its corpus. */
  readonly root: string;
  readonly uri: string;
}

/** The rows of a text, as they are printed, in UTF-8. */
export type OnRows = (textUri: string, rows: Uint8Array) => void;

/** What a thread tells the one that began it, before it is done. */
export interface Listener {
  readonly onRows: OnRows;
  /** What is to go to standard error. */
  readonly warn: (text: string) => void;
}

/** What lint is to look at. */
export interface LintTask {
  readonly kind: "lint";
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

/** Whether a file is of a part: by its path, so that every thread knows without asking. */
export const isInPart = ({ index, count }: Part, path: string): boolean => (hashOf(path) >>> 16) % count === index;

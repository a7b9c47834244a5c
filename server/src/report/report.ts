import { createHash } from "node:crypto";
import type { DetailedProblem } from "./reported-problem";

/** What a run found, as every format prints it. */
export interface Report {
  /** By file and place. */
  readonly problems: readonly DetailedProblem[];
  /** Those that comments in the files say to ignore. */
  readonly ignored: readonly IgnoredProblem[];
  /** All annotation files that were looked at, sorted. */
  readonly files: readonly string[];
  /** That of the program. */
  readonly version: string;
}

export interface IgnoredProblem extends DetailedProblem {
  readonly reason: string;
}

/** How a report is shown to somebody who looks at it. */
export interface Style {
  readonly isColoured: boolean;
  /** How many characters a line has. */
  readonly columns: number;
}

/** Problems by file, in the order of both. */
export function inFiles<P extends DetailedProblem>(problems: readonly P[]): ReadonlyMap<string, readonly P[]> {
  const files = new Map<string, P[]>();
  for (const problem of problems) {
    const same = files.get(problem.file);
    if (same) same.push(problem);
    else files.set(problem.file, [problem]);
  }
  return files;
}

/**
 * What tells each problem from all others in every run, wherever its line has moved to: a digest of the file, the code, the
 * words that it is about, and which of several alike it is.
 */
export function fingerprintsOf(problems: readonly DetailedProblem[]): readonly string[] {
  const counts = new Map<string, number>();
  return problems.map(({ file, code, words }) => {
    const key = `${file}\0${code}\0${words}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return createHash("sha256").update(`${key}\0${count}`).digest("hex").slice(0, 32);
  });
}

/** The files that were looked at, and the texts in which something was found, by name. */
export const namesIn = ({ files, problems }: Report): readonly string[] =>
  [...new Set([...files, ...problems.map(({ file }) => file)])].sort();

import { type Corpus, measureOf } from "../engine/corpus";
import type { Problem } from "../engine/problem";
import type { Severity } from "../engine/severity";
import { positionAt } from "../engine/units";

/** A problem as reports print it: lines and columns are 1-based, columns in UTF-16 units as editors count. */
export interface ReportedProblem {
  /** Relative to the working directory, with slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

/** Makes a problem printable; `nameOf` says how a file is called. */
export function reported(corpus: Corpus, problem: Problem, nameOf: (uri: string) => string): ReportedProblem {
  const { uri, start, end, code, severity, message } = problem;
  const lines = measureOf(corpus, uri)?.lines;
  const from = lines ? positionAt(lines, start) : { line: 0, character: 0 };
  const to = lines ? positionAt(lines, end) : { line: 0, character: 0 };
  return {
    file: nameOf(uri),
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    code,
    severity,
    message,
  };
}

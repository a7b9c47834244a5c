import type { ReportedProblem } from "./reported-problem";

/** A problem as GitHub shows it beside a line; its code may be one that no rule has. */
export type Annotation = Omit<ReportedProblem, "code" | "help"> & { readonly code: string };

/** GitHub shows this many annotations of a level for each step, and leaves out the rest. */
export const MOST_SHOWN = 10;

/** Problems as workflow commands, a line each, errors first: of too many those are shown that matter most. */
export const githubReport = (problems: readonly Annotation[]): string =>
  SEVERITIES.flatMap((severity) => problems.filter((problem) => problem.severity === severity))
    .map((problem) => `${githubCommand(problem)}\n`)
    .join("");

/** One problem as a workflow command. A file is named relative to the repository's root. */
export function githubCommand(problem: Annotation): string {
  const { file, line, endLine, column, endColumn, code, severity, message } = problem;
  // Columns of a place that is more than one line long are refused; one without an extent is the whole line.
  const columns = line === endLine && column < endColumn ? { col: column, endColumn } : {};
  const properties = Object.entries({ file, line, endLine, ...columns, title: code });
  const written = properties.map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${LEVELS[severity]} ${written.join(",")}::${escaped(message)}`;
}

/** What GitHub will not show beside the lines, as one sentence; empty where it shows everything. */
export function hiddenByGithub(problems: readonly Annotation[]): string {
  const many = SEVERITIES.flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count > MOST_SHOWN ? [`${MOST_SHOWN} of ${count} ${LEVELS[severity]}s`] : [];
  });
  return many.length === 0 ? "" : `GitHub shows ${many.join(" and ")} beside the lines; the log has them all.\n`;
}

const SEVERITIES = ["error", "warning", "info"] as const;

const LEVELS = { error: "error", warning: "warning", info: "notice" } as const;

/** As GitHub's toolkit does it (`packages/core/src/command.ts`). */
const escaped = (text: string): string => text.replace(/[%\r\n]/g, encoded);

const escapedProperty = (text: string): string => text.replace(/[%\r\n:,]/g, encoded);

const encoded = (unit: string): string => `%${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

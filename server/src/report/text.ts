import type { ReportedProblem } from "./reported-problem";

/** One line a problem, whatever its message quotes: `file:line:column: severity: message [code]`. */
export const textReport = (problems: readonly ReportedProblem[]): string =>
  problems
    .map(
      ({ file, line, column, severity, message, code }) =>
        `${file}:${line}:${column}: ${severity}: ${message.replace(/\s+/g, " ")} [${code}]\n`,
    )
    .join("");

/** `2 errors, 1 warning in 4 files.` */
export function summary(problems: readonly ReportedProblem[], files: number): string {
  const counts = (["error", "warning", "info"] as const).map((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? "" : `${count} ${severity}${count === 1 || severity === "info" ? "" : "s"}`;
  });
  const found = counts.filter((count) => count !== "").join(", ");
  return `${found === "" ? "No problems" : found} in ${files} annotation file${files === 1 ? "" : "s"}.\n`;
}

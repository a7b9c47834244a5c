import type { Severity } from "../engine/severity";
import type { ReportedProblem } from "./reported-problem";

/** `2 errors, 1 warning in 4 annotation files.` */
export function summary(problems: readonly Pick<ReportedProblem, "severity">[], files: number): string {
  const counts = (["error", "warning", "info"] as const).map((severity) => {
    const count = countOf(problems, severity);
    return count === 0 ? "" : `${count} ${severity}${count === 1 || severity === "info" ? "" : "s"}`;
  });
  const found = counts.filter((count) => count !== "").join(", ");
  return `${found === "" ? "No problems" : found} in ${files} annotation file${files === 1 ? "" : "s"}.\n`;
}

/** How many problems have this severity. */
export const countOf = (problems: readonly Pick<ReportedProblem, "severity">[], severity: Severity): number =>
  problems.filter((problem) => problem.severity === severity).length;

import { jsonReport } from "./json";
import { fingerprintsOf, type Report } from "./report";

/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function gitlabReport({ problems }: Report): string {
  const fingerprints = fingerprintsOf(problems);
  return jsonReport(
    problems.map(({ file, line, endLine, severity, message, help, code }, i) => ({
      description: message,
      check_name: code,
      fingerprint: fingerprints[i],
      severity: SEVERITIES[severity],
      location: { path: file, lines: { begin: line, end: endLine } },
      content: { body: help },
    })),
  );
}

const SEVERITIES = { error: "major", warning: "minor", info: "info" } as const;

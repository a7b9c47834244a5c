import { jsonReport } from "./json";
import type { Report } from "./report";
import type { ReportedProblem } from "./reported-problem";

/** The problems as an array, one a line. */
export const problemJson = ({ problems }: Report): string =>
  jsonReport(
    problems.map(
      ({ file, line, column, endLine, endColumn, code, severity, message, help }): ReportedProblem => ({
        file,
        line,
        column,
        endLine,
        endColumn,
        code,
        severity,
        message,
        help,
      }),
    ),
  );

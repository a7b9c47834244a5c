import { inFiles, namesIn, type Report } from "./report";
import { element, XML_HEAD } from "./xml";

/** Checkstyle's XML, which many tools read: every file that was looked at, with its problems. */
export function checkstyleReport(report: Report): string {
  const found = inFiles(report.problems);
  const written = namesIn(report).map((name) => {
    const errors = (found.get(name) ?? []).map(({ line, column, severity, message, help, code }) =>
      element("error", { line, column, severity, message: `${message} ${help}`, source: `glossator.${code}` }),
    );
    return element("file", { name }, errors.length === 0 ? "" : `\n${errors.join("")}`);
  });
  return `${XML_HEAD}${element("checkstyle", { version: "4.3" }, `\n${written.join("")}`)}`;
}

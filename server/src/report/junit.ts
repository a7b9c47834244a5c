import { inFiles, namesIn, type Report } from "./report";
import type { DetailedProblem } from "./reported-problem";
import { countOf } from "./summary";
import { element, escaped, XML_HEAD } from "./xml";

/**
 * JUnit's XML: a suite for each file that was looked at, in which each problem is a test. An error is a failed one; what fails
 * no run, warnings and infos, is a test that passed and says something. A file without problems is a test that passed.
 */
export function junitReport(report: Report): string {
  const { problems } = report;
  const files = namesIn(report);
  const found = inFiles(problems);
  const suites = files.map((name) => {
    const inFile = found.get(name) ?? [];
    const passed = element("testcase", { name: "glossator", classname: name, time: 0 });
    const tests = inFile.length === 0 ? [passed] : inFile.map(testOf);
    const counts = { tests: tests.length, failures: countOf(inFile, "error"), errors: 0, skipped: 0, time: 0 };
    return element("testsuite", { name, ...counts }, `\n${tests.join("")}`);
  });
  const tests = files.reduce((sum, file) => sum + Math.max(1, found.get(file)?.length ?? 0), 0);
  const counts = { tests, failures: countOf(problems, "error"), errors: 0, time: 0 };
  return `${XML_HEAD}${element("testsuites", { name: "glossator", ...counts }, `\n${suites.join("")}`)}`;
}

function testOf({ file, line, column, severity, message, help, code }: DetailedProblem): string {
  const body = escaped(`${file}:${line}:${column}: ${severity}: ${message} ${help}`);
  const inside =
    severity === "error" ? element("failure", { type: code, message }, body) : element("system-out", {}, body);
  return element("testcase", { name: `${code} at ${line}:${column}`, classname: file, time: 0 }, `\n${inside}`);
}

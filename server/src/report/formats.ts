import { checkstyleReport } from "./checkstyle";
import { conciseReport } from "./concise";
import { githubReport } from "./github";
import { githubProblems } from "./github-problems";
import { gitlabReport } from "./gitlab";
import { junitReport } from "./junit";
import { problemJson } from "./problem-json";
import type { Report, Style } from "./report";
import { sarifReport } from "./sarif";
import { textReport } from "./text";
import { wholeReport } from "./whole";

interface LintFormat {
  readonly print: (report: Report, style: Style) => string;
  /** Whether the service that reads it knows files by their names from the top of the repository. */
  readonly isFromTop: boolean;
  /** Whether people read it, so that a summary is wanted. */
  readonly isForPeople: boolean;
}

const forPeople = { isFromTop: false, isForPeople: true };
const forPrograms = { isFromTop: false, isForPeople: false };

/** What `--format` of `glossator lint` can be. */
export const FORMATS = {
  text: { print: textReport, ...forPeople },
  concise: { print: conciseReport, ...forPeople },
  json: { print: problemJson, ...forPrograms },
  sarif: { print: sarifReport, isFromTop: true, isForPeople: false },
  github: { print: (report) => githubReport(githubProblems(report)), isFromTop: true, isForPeople: true },
  gitlab: { print: gitlabReport, isFromTop: true, isForPeople: false },
  junit: { print: junitReport, ...forPrograms },
  checkstyle: { print: checkstyleReport, ...forPrograms },
  whole: { print: wholeReport, isFromTop: true, isForPeople: false },
} as const satisfies Record<string, LintFormat>;

export type Format = keyof typeof FORMATS;

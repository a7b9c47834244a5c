import { version } from "../../package.json";
import { FORMATS, type Format } from "../report/formats";
import { hiddenByGithub } from "../report/github";
import { githubProblems } from "../report/github-problems";
import type { Report } from "../report/report";
import { countOf, summary } from "../report/summary";
import { deliver } from "./deliver";
import { found } from "./found";
import { listRules } from "./list-rules";
import { witnessed } from "./open";
import type { Params } from "./params";
import { printConfig } from "./print-config";
import { selection } from "./selection";
import { severitiesOf } from "./severities";
import { type InputOptions, withInput } from "./standard-input";
import { styleOf } from "./style";

export interface LintOptions extends InputOptions {
  readonly format: Format;
  readonly output?: string;
  readonly errorOnEmpty: boolean;
  readonly rule?: readonly string[];
  readonly quiet?: boolean;
  readonly maxWarnings?: number;
  readonly printConfig?: string | true;
  readonly listRules?: boolean;
}

/** `glossator lint`: prints the problems of the annotation files at or below `paths`, by file and place. */
export async function lint(world: Params, given: readonly string[], options: LintOptions): Promise<number> {
  const { format, output, errorOnEmpty, rule = [], quiet = false, maxWarnings, printConfig: configPath } = options;
  if (options.listRules) return listRules(world, format);
  const severities = severitiesOf(rule);
  if (configPath !== undefined) return printConfig(world, configPath === true ? "." : configPath, severities);
  const { params, paths } = await withInput(world, given, options);
  const { files } = await selection(params, paths, undefined, !errorOnEmpty);
  await witnessed(params, files);
  const all: Report = { ...(await found(params, files, severities, FORMATS[format].isFromTop)), version };
  const report = quiet ? onlyErrors(all) : all;
  deliver(params, output, FORMATS[format].print(report, styleOf(params, output !== undefined)));
  if (format === "github") params.warn(hiddenByGithub(githubProblems(report)));
  if (FORMATS[format].isForPeople || output !== undefined) params.warn(summary(report.problems, files.length));
  const warnings = countOf(all.problems, "warning");
  const isOver = maxWarnings !== undefined && warnings > maxWarnings;
  if (isOver) params.warn(tooMany(warnings, maxWarnings));
  return isOver || countOf(all.problems, "error") > 0 ? 1 : 0;
}

const tooMany = (warnings: number, most: number): string =>
  `${warnings === 1 ? "1 warning is" : `${warnings} warnings are`} more than "--max-warnings ${most}" allows.\n`;

function onlyErrors(report: Report): Report {
  const isError = ({ severity }: Report["problems"][number]) => severity === "error";
  return { ...report, problems: report.problems.filter(isError), ignored: report.ignored.filter(isError) };
}

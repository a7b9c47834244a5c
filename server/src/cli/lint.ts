import { resolve } from "node:path";
import { version } from "../../package.json";
import { repositoryOf } from "../host/git";
import { overlaidDisk } from "../host/overlaid-disk";
import { FORMATS, type Format } from "../report/formats";
import { hiddenByGithub } from "../report/github";
import { githubProblems } from "../report/github-problems";
import type { Report } from "../report/report";
import { countOf, summary } from "../report/summary";
import { cached, keep } from "./cache";
import { deliver } from "./deliver";
import { found } from "./found";
import { withoutKnown, writeBaseline } from "./known-problems";
import { listRules } from "./list-rules";
import { mend } from "./mend";
import { nameIn, witnessed } from "./open";
import type { Params } from "./params";
import { outcomeOf } from "./parts";
import { printConfig } from "./print-config";
import { Refusal } from "./refusal";
import { selection } from "./selection";
import { severitiesOf } from "./severities";
import { ofShard } from "./shard";
import { changeSince } from "./since";
import { type InputOptions, withInput } from "./standard-input";
import { styleOf } from "./style";
import type { LintTask } from "./task";
import { watchFiles } from "./watch";

/** What of a report is printed, and what makes it a failure. */
export interface Counting {
  readonly quiet?: boolean;
  readonly maxWarnings?: number;
}

export interface LintOptions extends InputOptions, Counting {
  readonly format: Format;
  readonly output?: string;
  readonly errorOnEmpty: boolean;
  readonly rule?: readonly string[];
  readonly since?: string;
  readonly shard?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly watch?: boolean;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly printConfig?: string | true;
  readonly listRules?: boolean;
}

/** `glossator lint`: prints the problems of the annotation files at or below `paths`, by file and place. */
export async function lint(world: Params, given: readonly string[], options: LintOptions): Promise<number> {
  const { format, rule = [], printConfig: configPath } = options;
  if (options.listRules) return listRules(world, format);
  const severities = severitiesOf(rule);
  if (configPath !== undefined) return printConfig(world, configPath === true ? "." : configPath, severities);
  refuseCombinations(options);
  const { params, paths } = await withInput(world, given, options);
  const task: LintTask = {
    kind: "lint",
    cwd: params.cwd,
    paths,
    shard: options.shard,
    mayBeEmpty: !options.errorOnEmpty,
    isFromTop: FORMATS[format].isFromTop,
    severities,
    cache: null,
  };
  if (options.watch) return watched(params, task, options);
  const { fix, fixDryRun, since, cache, cacheLocation = CACHE } = options;
  const all =
    fix || fixDryRun || since !== undefined
      ? await changedReport(params, task, options)
      : cache
        ? await rememberedReport(params, task, resolve(params.cwd, cacheLocation))
        : (await outcomeOf(params, task)).report;
  if (options.writeBaseline !== undefined) {
    writeBaseline(params, options.writeBaseline, all);
    return 0;
  }
  const report = options.baseline === undefined ? all : withoutKnown(params, options.baseline, all);
  if (!options.fixDryRun) return print(params, report, options);
  params.warn(summary(report.problems, report.files.length));
  return countOf(report.problems, "error") > 0 ? 1 : 0;
}

/** Where `--cache` keeps what it found. */
const CACHE = ".glossator-cache";

/** Prints a report, or puts it into a file. Answers 1 where something in it is a failure. */
export function print(
  params: Params,
  all: Report,
  { format, output, quiet = false, maxWarnings }: Pick<LintOptions, "format" | "output" | "quiet" | "maxWarnings">,
): number {
  const report = quiet ? onlyErrors(all) : all;
  deliver(params, output, FORMATS[format].print(report, styleOf(params, output !== undefined)));
  if (format === "github") params.warn(hiddenByGithub(githubProblems(report)));
  if (FORMATS[format].isForPeople || output !== undefined) params.warn(summary(report.problems, report.files.length));
  const warnings = countOf(all.problems, "warning");
  const isOver = maxWarnings !== undefined && warnings > maxWarnings;
  if (isOver) params.warn(tooMany(warnings, maxWarnings));
  return isOver || countOf(all.problems, "error") > 0 ? 1 : 0;
}

function refuseCombinations(options: LintOptions): void {
  const { fix, fixDryRun, stdin, cache, since, watch, baseline, writeBaseline: toWrite } = options;
  const together = (a: string, b: string): Refusal =>
    new Refusal(`"${a}" and "${b}" do not go together; leave one out.`);
  if (fix && fixDryRun) throw together("--fix", "--fix-dry-run");
  if (fix && stdin) throw together("--fix", "--stdin");
  if (baseline !== undefined && toWrite !== undefined) throw together("--baseline", "--write-baseline");
  if (watch && toWrite !== undefined) throw together("--watch", "--write-baseline");
  if (watch && cache) throw together("--watch", "--cache");
  for (const [name, isGiven] of Object.entries({
    "--fix": fix,
    "--fix-dry-run": fixDryRun,
    "--since": since,
    "--stdin": stdin,
  }))
    if ((cache || watch) && isGiven) throw together(cache ? "--cache" : "--watch", name);
}

async function watched(
  params: Params,
  { paths, shard, mayBeEmpty, isFromTop, severities }: LintTask,
  options: LintOptions,
): Promise<never> {
  const { baseline } = options;
  const selected = await selection(params, paths, { mayBeEmpty, isOurs: ofShard(shard) });
  return watchFiles(params, selected, async (files) => {
    const all = await found(params, files, severities, isFromTop);
    print(params, baseline === undefined ? all : withoutKnown(params, baseline, all), options);
  });
}

/** The report of files that are mended first, or looked at for what a change did to them. */
async function changedReport(
  world: Params,
  { paths, shard, mayBeEmpty, isFromTop, severities }: LintTask,
  { since, fix = false, fixDryRun = false }: LintOptions,
): Promise<Report> {
  const over = new Map<string, Buffer | null>();
  const params = { ...world, disk: overlaidDisk(world.disk, over) };
  const { files, hosts } = await selection(params, paths, { mayBeEmpty, isOurs: ofShard(shard) });
  await witnessed(params, files);
  if (fix || fixDryRun) mend(params, world.disk, over, files, fixDryRun);
  const isOfChange = since === undefined ? undefined : await changeSince(params.disk, over, hosts, since);
  return found(params, files, severities, isFromTop, isOfChange);
}

/** The report of the last run with the same options, if nothing that it read has changed since. */
async function rememberedReport(params: Params, task: LintTask, cache: string): Promise<Report> {
  const { cwd, disk } = params;
  const head = (await (await repositoryOf(cwd))?.commit("HEAD")) ?? null;
  const key = JSON.stringify([version, head, { ...task, severities: [...task.severities] }]);
  const known = cached(cache, key, overlaidDisk(disk, new Map([[cache, null]])));
  if (known) return known as Report;
  const { report, trace } = await outcomeOf(params, { ...task, cache });
  if (!keep(cache, key, trace, report))
    params.warn(`glossator: "${nameIn(cwd, cache)}" cannot be written, so the next run will be as slow as this one.\n`);
  return report;
}

const tooMany = (warnings: number, most: number): string =>
  `${warnings === 1 ? "1 warning is" : `${warnings} warnings are`} more than "--max-warnings ${most}" allows.\n`;

function onlyErrors(report: Report): Report {
  const isError = ({ severity }: Report["problems"][number]) => severity === "error";
  return { ...report, problems: report.problems.filter(isError), ignored: report.ignored.filter(isError) };
}

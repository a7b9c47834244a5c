import { resolve } from "node:path";
import { problemsOf } from "../engine/check";
import { isInside, rootOf } from "../host/root";
import { pathOf } from "../host/uri";
import { jsonReport } from "../report/json";
import { type ReportedProblem, reported } from "../report/reported-problem";
import { summary, textReport } from "../report/text";
import type { Params } from "./main";
import { filesOf, openCorpora, uriNameIn } from "./open";
import { Refusal } from "./refusal";

export interface LintOptions {
  readonly format: "text" | "json";
}

/** `glossator lint`: prints the problems of the annotation files at or below `paths`. */
export function lint(params: Params, paths: readonly string[], { format }: LintOptions): number {
  const { disk, cwd } = params;
  const wanted = (paths.length === 0 ? ["."] : paths).map((name) => ({ name, path: resolve(cwd, name) }));
  for (const { name, path } of wanted)
    if (!disk.stat(path)) throw new Refusal(`There is no file or folder "${name}"; check the spelling.`);
  const roots = new Set(wanted.map(({ path }) => rootOf(disk, path, disk.stat(path)!.isFolder ? [path] : [cwd])));
  const hosts = [...roots].flatMap((root) => openCorpora(params, root, true));
  const problems: ReportedProblem[] = [];
  const seen = new Set<string>();
  for (const host of hosts) {
    const corpus = host.corpus();
    for (const uri of filesOf(host)) {
      const path = pathOf(uri)!;
      if (seen.has(uri) || !wanted.some((each) => isInside(path, each.path) || textOf(path) === each.path)) continue;
      seen.add(uri);
      for (const problem of problemsOf(corpus, uri))
        problems.push(reported(corpus, problem, (of) => uriNameIn(cwd, of)));
    }
  }
  if (seen.size === 0)
    throw new Refusal(`No annotation files (*.ann.yaml) at ${wanted.map(({ name }) => name).join(", ")}.`);
  params.write(format === "json" ? jsonReport(problems) : textReport(problems));
  if (format === "text") params.warn(summary(problems, seen.size));
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

const textOf = (annotationPath: string): string => annotationPath.slice(0, -".ann.yaml".length);

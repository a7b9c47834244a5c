import { resolve } from "node:path";
import { problemsOf } from "../engine/check";
import { get } from "../engine/table";
import type { CorpusHost } from "../host/corpus-host";
import { ANNOTATION_SUFFIX, isAnnotationPath, isInside, rootOf } from "../host/root";
import { pathOf } from "../host/uri";
import { jsonReport } from "../report/json";
import { type ReportedProblem, reported } from "../report/reported-problem";
import { summary, textReport } from "../report/text";
import { filesOf, openCorpora, uriNameIn } from "./open";
import type { Params } from "./params";
import { Refusal } from "./refusal";

export interface LintOptions {
  readonly format: "text" | "json";
}

/** `glossator lint`: prints the problems of the annotation files at or below `paths`, by file and place. */
export function lint(params: Params, paths: readonly string[], { format }: LintOptions): number {
  const { cwd } = params;
  const wanted = (paths.length === 0 ? ["."] : paths).map((name) => wantedPath(params, name));
  const hosts = rootsOf(params, wanted).flatMap((root) => openCorpora(params, root, true));
  const problems: ReportedProblem[] = [];
  const seen = new Set<string>();
  for (const host of hosts)
    for (const uri of filesOf(host)) {
      if (seen.has(uri) || !isWanted(host, uri, wanted)) continue;
      seen.add(uri);
      const corpus = host.corpus();
      for (const problem of problemsOf(corpus, uri))
        problems.push(reported(corpus, problem, (of) => uriNameIn(cwd, of)));
    }
  if (seen.size === 0) throw new Refusal(nothingAt(wanted));
  // The order in one file is that of the text, and stays.
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  params.write(format === "json" ? jsonReport(problems) : textReport(problems));
  if (format === "text") params.warn(summary(problems, seen.size));
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

interface WantedPath {
  /** As the user wrote it. */
  readonly name: string;
  readonly path: string;
  readonly isFolder: boolean;
}

function wantedPath({ disk, cwd }: Params, name: string): WantedPath {
  const path = resolve(cwd, name);
  const stat = disk.stat(path);
  if (!stat) throw new Refusal(`There is no file or folder "${name}"; check the spelling.`);
  return { name, path, isFolder: stat.isFolder };
}

/** The corpora that the paths lie in. Without a `glossator.yaml` it is the outermost folder named, or this one. */
function rootsOf({ disk, cwd }: Params, wanted: readonly WantedPath[]): readonly string[] {
  const folders = wanted.flatMap(({ path, isFolder }) => (isFolder ? [path] : []));
  folders.sort((a, b) => a.length - b.length);
  const roots = wanted.map(({ path }) => rootOf(disk, path, [folders.find((each) => isInside(path, each)) ?? cwd]));
  return [...new Set(roots)];
}

/** Whether an annotation file, or the text under it, is one of the paths or lies below one. */
function isWanted(host: CorpusHost, uri: string, wanted: readonly WantedPath[]): boolean {
  const { sourceUri } = get(host.corpus().files, uri)!;
  const text = sourceUri === null ? null : pathOf(sourceUri);
  const file = pathOf(uri)!;
  return wanted.some(({ path }) => isInside(file, path) || text === path);
}

function nothingAt(wanted: readonly WantedPath[]): string {
  const [{ name, path, isFolder }, ...others] = wanted as [WantedPath, ...WantedPath[]];
  if (others.length > 0)
    return `There are no annotation files (*.ann.yaml) at ${wanted.map((each) => `"${each.name}"`).join(", ")}; check the paths.`;
  if (isFolder) return `There are no annotation files (*.ann.yaml) in "${name}"; name a folder that has some.`;
  return isAnnotationPath(path)
    ? `"${name}" is left out by .gitignore or by glossator.yaml; correct these to lint it.`
    : `"${name}" has no annotation file; it would be "${name}${ANNOTATION_SUFFIX}".`;
}

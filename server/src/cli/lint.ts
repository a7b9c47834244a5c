import { problemsOf } from "../engine/check";
import { jsonReport } from "../report/json";
import { reported } from "../report/reported-problem";
import { summary, textReport } from "../report/text";
import { uriNameIn, witnessed } from "./open";
import type { Params } from "./params";
import { selection } from "./selection";

export interface LintOptions {
  readonly format: "text" | "json";
}

/** `glossator lint`: prints the problems of the annotation files at or below `paths`, by file and place. */
export async function lint(params: Params, paths: readonly string[], { format }: LintOptions): Promise<number> {
  const { cwd } = params;
  const { files } = selection(params, paths);
  await witnessed(files);
  const problems = files.flatMap(({ host, uri }) => {
    const corpus = host.corpus();
    return problemsOf(corpus, uri).map((problem) => reported(corpus, problem, (of) => uriNameIn(cwd, of)));
  });
  // The order in one file is that of the text, and stays.
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  params.write(format === "json" ? jsonReport(problems) : textReport(problems));
  if (format === "text") params.warn(summary(problems, files.length));
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

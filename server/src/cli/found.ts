import { type Checked, checked } from "../engine/check";
import type { Problem } from "../engine/problem";
import { MAX_ANNOTATION_BYTES, readText } from "../host/decode";
import { repositoryTop } from "../host/root";
import { pathOf } from "../host/uri";
import type { Report } from "../report/report";
import { byFile, type DetailedProblem, detailed } from "../report/reported-problem";
import { uriNameIn } from "./open";
import type { Params } from "./params";
import { withProgress } from "./progress";
import type { SelectedFile } from "./selection";
import { type Severities, withSeverities } from "./severities";

/**
 * The problems of these annotation files for which `isWanted`; with `isFromTop` files are called by their names from the
 * top of the repository.
 */
export function found(
  params: Params,
  files: readonly SelectedFile[],
  severities: Severities,
  isFromTop: boolean,
  isWanted: (problem: Problem) => boolean = () => true,
): Promise<Omit<Report, "version">> {
  const { cwd, disk } = params;
  const folder = isFromTop ? (repositoryTop(disk, cwd) ?? cwd) : cwd;
  const nameOf = (uri: string): string => uriNameIn(folder, uri);
  return withProgress(params, "Checking annotation files", async (pause) => {
    const problems: DetailedProblem[] = [];
    const ignored: Report["ignored"][number][] = [];
    // One value for all files of a corpus: what is computed of it is kept with it.
    const corpora = new Map(
      [...new Set(files.map(({ host }) => host))].map((host) => [host, withSeverities(host.corpus(), severities)]),
    );
    for (const [i, { host, uri }] of files.entries()) {
      await pause(i, files.length);
      const corpus = corpora.get(host)!;
      const result = checked(corpus, uri);
      if (isClean(result)) continue;
      const decoded = readText(disk, pathOf(uri)!, MAX_ANNOTATION_BYTES);
      const text = "text" in decoded ? decoded.text : "";
      for (const problem of result.problems)
        if (isWanted(problem)) problems.push(detailed(corpus, problem, text, nameOf));
      for (const problem of result.ignored)
        if (isWanted(problem)) ignored.push({ ...detailed(corpus, problem, text, nameOf), reason: problem.reason });
    }
    const names = files.map(({ uri }) => nameOf(uri)).sort();
    // The order in one file is that of the text, and stays.
    return { problems: problems.sort(byFile), ignored: ignored.sort(byFile), files: names };
  });
}

const isClean = ({ problems, ignored }: Checked): boolean => problems.length === 0 && ignored.length === 0;

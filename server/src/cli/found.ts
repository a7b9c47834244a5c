import { version } from "../../package.json";
import { type Checked, checked } from "../engine/check";
import type { Corpus } from "../engine/corpus";
import type { Problem } from "../engine/problem";
import { get } from "../engine/table";
import type { CorpusHost } from "../host/corpus-host";
import { MAX_ANNOTATION_BYTES, readText } from "../host/decode";
import { repositoryTop } from "../host/root";
import { pathOf } from "../host/uri";
import type { Report } from "../report/report";
import { byFile, type DetailedProblem, detailed } from "../report/reported-problem";
import { refuseUnreadable, uriNameIn, witnessed } from "./open";
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
): Promise<Report> {
  const { cwd, disk } = params;
  const folder = isFromTop ? (repositoryTop(disk, cwd) ?? cwd) : cwd;
  const nameOf = (uri: string): string => uriNameIn(folder, uri);
  return withProgress(params, "Checking annotation files", async (pause) => {
    const problems: DetailedProblem[] = [];
    const ignored: Report["ignored"][number][] = [];
    const configs = new Map(files.map(({ host }) => [host, withSeverities(host.corpus(), severities).config]));
    const check = (host: CorpusHost, seen: Corpus, uri: string): void => {
      const corpus = { ...seen, config: configs.get(host)! };
      const result = checked(corpus, uri);
      if (isClean(result)) return;
      const decoded = readText(disk, pathOf(uri)!, MAX_ANNOTATION_BYTES);
      const text = "text" in decoded ? decoded.text : "";
      for (const problem of result.problems)
        if (isWanted(problem)) problems.push(detailed(corpus, problem, text, nameOf));
      for (const problem of result.ignored)
        if (isWanted(problem)) ignored.push({ ...detailed(corpus, problem, text, nameOf), reason: problem.reason });
    };
    const rest: SelectedFile[] = [];
    for (const [i, { host, uri }] of files.entries()) {
      await pause(i, files.length);
      if (!host.latent().has(uri)) {
        rest.push({ host, uri });
        continue;
      }
      const seen = host.glimpse(uri);
      const { anchors, sourceUri } = get(seen.files, uri)!;
      refuseUnreadable(params, [get(seen.sources, sourceUri!)!]);
      if (anchors?.isSure() === false) {
        host.take(uri);
        rest.push({ host, uri });
      } else check(host, seen, uri);
    }
    await witnessed(params, rest);
    for (const [i, { host, uri }] of rest.entries()) {
      await pause(i, rest.length);
      check(host, host.corpus(), uri);
    }
    const names = files.map(({ uri }) => nameOf(uri)).sort();
    // The order in one file is that of the text, and stays.
    return { version, problems: problems.sort(byFile), ignored: ignored.sort(byFile), files: names };
  });
}

const isClean = ({ problems, ignored }: Checked): boolean => problems.length === 0 && ignored.length === 0;

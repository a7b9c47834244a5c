import { version } from "../../package.json";
import { asksForMissing, type Checked, checked, missingIn } from "../engine/check";
import type { Corpus } from "../engine/corpus";
import type { Problem } from "../engine/problem";
import { isLoaded, isText, sourceText } from "../engine/source";
import { get, set } from "../engine/table";
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
      const corpus = withText(host, { ...seen, config: configs.get(host)! }, uri);
      for (const problem of missingIn(corpus, uri)) {
        const source = get(corpus.sources, problem.uri);
        if (isWanted(problem) && isLoaded(source)) problems.push(detailed(corpus, problem, source.text, nameOf));
      }
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

/** The corpus with the text of an annotation file in memory, where somebody asks for what is not annotated in it. */
function withText(host: CorpusHost, corpus: Corpus, uri: string): Corpus {
  const textUri = get(corpus.files, uri)?.sourceUri ?? null;
  if (textUri === null || !asksForMissing(corpus) || isLoaded(get(corpus.sources, textUri))) return corpus;
  const text = isText(get(corpus.sources, textUri)) ? host.textOf(textUri) : null;
  return text === null ? corpus : { ...corpus, sources: set(corpus.sources, textUri, sourceText(textUri, text)) };
}

const isClean = ({ problems, ignored }: Checked): boolean => problems.length === 0 && ignored.length === 0;

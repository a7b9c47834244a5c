import { version } from "../../package.json";
import { type Checked, checked, namesChecked } from "../engine/check";
import type { Corpus } from "../engine/corpus";
import type { Problem } from "../engine/problem";
import { severityIn } from "../engine/rules/codes";
import { MENTION_MISSING } from "../engine/rules/reading";
import { isLoaded, isText, type LoadedText, sourceText } from "../engine/source";
import { get, set } from "../engine/table";
import type { CorpusHost } from "../host/corpus-host";
import { MAX_ANNOTATION_BYTES, readText } from "../host/decode";
import { ANNOTATION_SUFFIX, repositoryTop } from "../host/root";
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
    const tell = (corpus: Corpus, result: Checked, text: string): void => {
      for (const problem of result.problems)
        if (isWanted(problem)) problems.push(detailed(corpus, problem, text, nameOf));
      for (const problem of result.ignored)
        if (isWanted(problem)) ignored.push({ ...detailed(corpus, problem, text, nameOf), reason: problem.reason });
    };
    const check = ({ host, uri, text }: SelectedFile, seen: Corpus): void => {
      const corpus = { ...seen, config: configs.get(host)! };
      const result = checked(corpus, uri);
      if (!isClean(result)) {
        const decoded = readText(disk, pathOf(uri)!, MAX_ANNOTATION_BYTES);
        tell(corpus, result, "text" in decoded ? decoded.text : "");
      }
      if (text === null || severityIn(corpus.config, MENTION_MISSING) === "off") return;
      const beside = text + ANNOTATION_SUFFIX;
      const all =
        beside !== uri && host.latent().has(beside) ? { ...host.glimpse(beside), config: corpus.config } : corpus;
      const source = textIn(all, host, text);
      if (!source) return;
      const open = { ...all, namesBy: all.declaring, sources: set(all.sources, text, source) };
      tell(open, namesChecked(open, text), source.text);
    };
    const rest: SelectedFile[] = [];
    for (const [i, file] of files.entries()) {
      await pause(i, files.length);
      const { host, uri } = file;
      if (!host.latent().has(uri)) {
        rest.push(file);
        continue;
      }
      const seen = host.glimpse(uri);
      const { anchors, sourceUri } = get(seen.files, uri)!;
      refuseUnreadable(params, [get(seen.sources, sourceUri!)!]);
      if (anchors?.isSure() === false) {
        host.take(uri);
        rest.push(file);
      } else check(file, seen);
    }
    await witnessed(params, rest);
    for (const [i, file] of rest.entries()) {
      await pause(i, rest.length);
      check(file, file.host.corpus());
    }
    const names = files.map(({ uri }) => nameOf(uri)).sort();
    // The order in one file is that of the text, and stays.
    return { version, problems: problems.sort(byFile), ignored: ignored.sort(byFile), files: names };
  });
}

/** A text as it is in memory, or read again; `null` where it cannot be. */
function textIn({ sources }: Corpus, host: CorpusHost, uri: string): LoadedText | null {
  const known = get(sources, uri);
  if (isLoaded(known)) return known;
  const content = isText(known) ? host.textOf(uri) : null;
  return content === null ? null : (sourceText(uri, content) as LoadedText);
}

const isClean = ({ problems, ignored }: Checked): boolean => problems.length === 0 && ignored.length === 0;

import { join, relative, resolve, sep } from "node:path";
import type { AnnotationFile } from "../engine/records";
import { isText, type Source } from "../engine/source";
import { entries, get, sortedKeys } from "../engine/table";
import { positionAt } from "../engine/units";
import { type CorpusHost, corpusHost, type Thrift } from "../host/corpus-host";
import type { LoadStep } from "../host/load";
import { CONFIG_NAME, rootOf } from "../host/root";
import { pathOf } from "../host/uri";
import { askWitnesses } from "../host/witness";
import type { Params } from "./params";
import { withProgress } from "./progress";
import { Interruption, Refusal } from "./refusal";

/**
 * Loads the corpus at `root` and, with `nested`, the corpora inside it. What would make every answer doubtful is
 * refused: a configuration that is wrong, a file that is there and cannot be read. */
export async function openCorpora(
  params: Params,
  root: string,
  nested: boolean,
  thrift: (root: string) => Partial<Thrift> = () => ({}),
): Promise<readonly CorpusHost[]> {
  const { disk, warn } = params;
  const host = corpusHost(disk, root, undefined, undefined, thrift(root));
  const step = await withProgress(params, "Reading annotation files", async (pause) => {
    let last: LoadStep | undefined;
    for (const each of host.load()) {
      last = each;
      await pause(each.done, each.total);
    }
    return last!;
  });
  for (const note of step.notes) warn(`glossator: ${note}\n`);
  refuseWrongConfig(params, host);
  const { files, sources } = host.corpus();
  refuseUnreadable(
    params,
    [...entries(files)].map(([, { file }]) => file),
  );
  refuseUnreadable(
    params,
    [...entries(sources)].map(([, source]) => source),
  );
  const hosts = [host];
  if (nested) for (const inner of step.nested) hosts.push(...(await openCorpora(params, inner, true, thrift)));
  return hosts;
}

/** Refuses a corpus whose `glossator.yaml` says something that cannot be used. */
export function refuseWrongConfig({ cwd }: Params, host: CorpusHost): void {
  const [problem] = host.corpus().config.findings;
  if (problem) throw new Refusal(`${placeInConfig(cwd, host, problem.start)}: ${problem.message}`);
}

/** `glossator.yaml:2:3` for an offset in the configuration of a corpus. */
export function placeInConfig(cwd: string, host: CorpusHost, offset: number): string {
  const { line, character } = positionAt(host.corpus().config.file!.lines, offset);
  return `${nameIn(cwd, join(host.root, CONFIG_NAME))}:${line + 1}:${character + 1}`;
}

/** Asks git where the mentions of these files stood of which the selectors alone do not say where they are. */
export async function witnessed(
  { interruption }: Params,
  files: readonly { readonly host: CorpusHost; readonly uri: string }[],
): Promise<void> {
  const isWanted = (): boolean => !interruption.aborted;
  for (const host of new Set(files.map((file) => file.host))) {
    const own = files.filter((file) => file.host === host);
    await askWitnesses(host, host.doubtful(new Set(own.map(({ uri }) => uri))), undefined, isWanted);
  }
  if (interruption.aborted) throw new Interruption();
}

/** The one corpus that `--root` names; it must have something to tell. */
export async function openRoot(params: Params, dir: string): Promise<CorpusHost> {
  const path = resolve(params.cwd, dir);
  if (!params.disk.stat(path)?.isFolder) throw new Refusal(`There is no folder "${dir}"; give --root a folder.`);
  const [host] = (await openCorpora(params, rootOf(params.disk, path, [path]), false)) as [CorpusHost];
  for (const uri of filesOf(host))
    for (const { code, message } of get(host.corpus().files, uri)!.file.findings)
      if (code === "file.unreadable") params.warn(`glossator: ${uriNameIn(params.cwd, uri)}: ${message}\n`);
  if (filesOf(host).length === 0)
    throw new Refusal(`There are no annotation files (*.ann.yaml) in "${dir}"; name the corpus with --root.`);
  return host;
}

/** The annotation files of a corpus, by path order. */
export const filesOf = (host: CorpusHost): readonly string[] => sortedKeys(host.corpus().files);

/** How a path is called in output: relative to `folder`, with slashes. */
export const nameIn = (folder: string, path: string): string => relative(folder, path).split(sep).join("/") || ".";

/** How a file is called in output. */
export const uriNameIn = (folder: string, uri: string): string => nameIn(folder, pathOf(uri)!);

/** Refuses a file that is there and cannot be read. */
export function refuseUnreadable({ cwd, disk }: Params, all: Iterable<AnnotationFile | Source>): void {
  const suspects = [...all].filter((each) =>
    "findings" in each
      ? each.findings.some(({ code }) => code === "file.unreadable")
      : !isText(each) && each.failure === "unreadable",
  );
  const paths = suspects.map(({ uri }) => pathOf(uri)!).sort();
  const unreadable = paths.find((path) => disk.stat(path)?.isFile && disk.read(path) === null);
  if (unreadable !== undefined)
    throw new Refusal(`The file "${nameIn(cwd, unreadable)}" cannot be read; check its permissions.`);
}

import { join, relative, resolve, sep } from "node:path";
import { isText } from "../engine/source";
import { entries, get, sortedKeys } from "../engine/table";
import { positionAt } from "../engine/units";
import { type CorpusHost, corpusHost, loadAll } from "../host/corpus-host";
import type { Disk } from "../host/disk";
import { CONFIG_NAME, rootOf } from "../host/root";
import { pathOf } from "../host/uri";
import { askWitnesses } from "../host/witness";
import type { Params } from "./params";
import { Refusal } from "./refusal";

/**
 * Loads the corpus at `root` and, with `nested`, the corpora inside it. What would make every answer doubtful is
 * refused: a configuration that is wrong, a file that is there and cannot be read.
 */
export function openCorpora(params: Params, root: string, nested: boolean): readonly CorpusHost[] {
  const { disk, cwd, warn } = params;
  const host = corpusHost(disk, root);
  const step = loadAll(host);
  for (const note of step.notes) warn(`glossator: ${note}\n`);
  const [problem] = host.corpus().config.findings;
  if (problem) {
    const { line, character } = positionAt(host.corpus().config.file!.lines, problem.start);
    throw new Refusal(`${nameIn(cwd, join(root, CONFIG_NAME))}:${line + 1}:${character + 1}: ${problem.message}`);
  }
  const unreadable = unreadableFile(disk, host);
  if (unreadable !== undefined)
    throw new Refusal(`The file "${nameIn(cwd, unreadable)}" cannot be read; check its permissions.`);
  return [host, ...(nested ? step.nested.flatMap((inner) => openCorpora(params, inner, true)) : [])];
}

/** Asks git where the mentions of these files stood of which the selectors alone do not say where they are. */
export async function witnessed(files: readonly { readonly host: CorpusHost; readonly uri: string }[]): Promise<void> {
  for (const host of new Set(files.map((file) => file.host))) {
    const own = files.filter((file) => file.host === host);
    await askWitnesses(host, host.doubtful(new Set(own.map(({ uri }) => uri))));
  }
}

/** The one corpus that `--root` names; it must have something to tell. */
export function openRoot(params: Params, dir: string): CorpusHost {
  const path = resolve(params.cwd, dir);
  if (!params.disk.stat(path)?.isFolder) throw new Refusal(`There is no folder "${dir}"; give --root a folder.`);
  const host = openCorpora(params, rootOf(params.disk, path, [path]), false)[0]!;
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

function unreadableFile(disk: Disk, host: CorpusHost): string | undefined {
  const { files, sources } = host.corpus();
  const suspects = [
    ...[...entries(files)].filter(([, { file }]) => file.findings.some(({ code }) => code === "file.unreadable")),
    ...[...entries(sources)].filter(([, source]) => !isText(source) && source.failure === "unreadable"),
  ];
  const paths = suspects.map(([uri]) => pathOf(uri)!).sort();
  return paths.find((path) => disk.stat(path)?.isFile && disk.read(path) === null);
}

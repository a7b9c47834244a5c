import { join, relative, resolve, sep } from "node:path";
import { sortedKeys } from "../engine/table";
import { positionAt } from "../engine/units";
import { type CorpusHost, corpusHost, loadAll } from "../host/corpus-host";
import { CONFIG_NAME, rootOf } from "../host/root";
import { pathOf } from "../host/uri";
import type { Params } from "./main";
import { Refusal } from "./refusal";

/** Loads the corpus at `root` and, with `nested`, the corpora inside it. A configuration that is wrong is refused. */
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
  return [host, ...(nested ? step.nested.flatMap((inner) => openCorpora(params, inner, true)) : [])];
}

/** The one corpus that `--root` names. */
export function openRoot(params: Params, dir: string): CorpusHost {
  const path = resolve(params.cwd, dir);
  if (!params.disk.stat(path)?.isFolder) throw new Refusal(`There is no folder "${dir}"; give --root a folder.`);
  return openCorpora(params, rootOf(params.disk, path, [path]), false)[0]!;
}

/** The annotation files of a corpus, by path order. */
export const filesOf = (host: CorpusHost): readonly string[] => sortedKeys(host.corpus().files);

/** How a path is called in output: relative to `folder`, with slashes. */
export const nameIn = (folder: string, path: string): string => relative(folder, path).split(sep).join("/") || ".";

/** How a file is called in output. */
export const uriNameIn = (folder: string, uri: string): string => nameIn(folder, pathOf(uri)!);

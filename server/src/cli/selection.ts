import { resolve } from "node:path";
import { get } from "../engine/table";
import type { CorpusHost } from "../host/corpus-host";
import { ANNOTATION_SUFFIX, isAnnotationPath, isInside, rootOf } from "../host/root";
import { pathOf } from "../host/uri";
import { filesOf, openCorpora, openRoot } from "./open";
import type { Params } from "./params";
import { Refusal } from "./refusal";

/** What the paths of a command line select. */
export interface Selection {
  readonly hosts: readonly CorpusHost[];
  /** The annotation files, each once, by corpus and path. */
  readonly files: readonly { readonly host: CorpusHost; readonly uri: string }[];
  /** Whether a path is one of those given, or lies below one. */
  readonly holds: (path: string) => boolean;
}

/**
 * The annotation files at or below `paths`, of the corpora that these lie in or of the one that `root` names. Without
 * any paths those below the working directory, or all of the corpus. Refused where there are none.
 */
export function selection(params: Params, paths: readonly string[], root?: string): Selection {
  const whole = root === undefined ? ["."] : [];
  const wanted = (paths.length === 0 ? whole : paths).map((name) => wantedPath(params, name));
  const holds = (path: string): boolean => wanted.length === 0 || wanted.some((each) => isInside(path, each.path));
  const hosts =
    root === undefined
      ? rootsOf(params, wanted).flatMap((each) => openCorpora(params, each, true))
      : [openRoot(params, root)];
  const files = new Map<string, Selection["files"][number]>();
  for (const host of hosts)
    for (const uri of filesOf(host)) {
      const text = get(host.corpus().files, uri)!.sourceUri;
      const isWanted = [uri, ...(text === null ? [] : [text])].some((each) => holds(pathOf(each)!));
      if (isWanted && !files.has(uri)) files.set(uri, { host, uri });
    }
  if (files.size === 0) throw new Refusal(nothingAt(wanted));
  return { hosts, files: [...files.values()], holds };
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

function nothingAt(wanted: readonly WantedPath[]): string {
  const [{ name, path, isFolder }, ...others] = wanted as [WantedPath, ...WantedPath[]];
  if (others.length > 0)
    return `There are no annotation files (*.ann.yaml) at ${wanted.map((each) => `"${each.name}"`).join(", ")}; check the paths.`;
  if (isFolder) return `There are no annotation files (*.ann.yaml) in "${name}"; name a folder that has some.`;
  return isAnnotationPath(path)
    ? `"${name}" is left out by .gitignore or by glossator.yaml; correct these to lint it.`
    : `"${name}" has no annotation file; it would be "${name}${ANNOTATION_SUFFIX}".`;
}

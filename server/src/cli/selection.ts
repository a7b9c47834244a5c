import { get } from "../engine/table";
import type { CorpusHost, Thrift } from "../host/corpus-host";
import { ANNOTATION_SUFFIX, isAnnotationPath, isInside, rootOf } from "../host/root";
import { pathOf } from "../host/uri";
import { filesOf, openCorpora, openRoot } from "./open";
import type { Params } from "./params";
import { Refusal } from "./refusal";
import { choiceOf, type Wanted } from "./wanted";

/** What the paths of a command line select. */
export interface Selection {
  readonly hosts: readonly CorpusHost[];
  /** The annotation files, each once, by corpus and path. */
  readonly files: readonly SelectedFile[];
  /** The annotation files after something has changed. */
  readonly again: () => readonly SelectedFile[];
  /** Whether a path is one of those given, or lies below one. */
  readonly holds: (path: string) => boolean;
}

/** What is selected beside the paths. */
interface Scope {
  readonly root: string | undefined;
  readonly mayBeEmpty: boolean;
  /** Whether an annotation file at these paths is of this run, and not of another part of it. Asked once all are read. */
  readonly isOurs: (root: string, path: string) => boolean;
  /** Which annotation files need not be taken into the corpus. */
  readonly isLatent: Thrift["isLatent"] | undefined;
}

export interface SelectedFile {
  readonly host: CorpusHost;
  readonly uri: string;
  /** The text whose own problems are told with it: one that several annotation files are over has them once, with the first. */
  readonly text: string | null;
}

/**
 * The annotation files at or below `paths`, or named by globs among them, of the corpora that these lie in or of the one
 * that `root` names. Without any those below the working directory, or all of the corpus. Refused where there are none,
 * but for `mayBeEmpty`. Of these, those for which `isOurs`. The texts of all others are not read.
 */
export async function selection(
  params: Params,
  paths: readonly string[],
  { root, mayBeEmpty = false, isOurs = () => true, isLatent }: Partial<Scope> = {},
): Promise<Selection> {
  const { named, isSelected } = choiceOf(params, paths, root !== undefined);
  const thrift = (corpusRoot: string): Partial<Thrift> => ({
    isTextWanted: (path, textPath) => isOurs(corpusRoot, path) && isSelected(path, textPath),
    ...(isLatent && { isLatent }),
  });
  const hosts: CorpusHost[] = [];
  if (root !== undefined) hosts.push(await openRoot(params, root));
  else for (const each of rootsOf(params, named)) hosts.push(...(await openCorpora(params, each, true, thrift)));
  const selected = (): readonly SelectedFile[] => {
    const files = new Map<string, SelectedFile>();
    const texts = new Set<string>();
    for (const host of hosts)
      for (const uri of [...filesOf(host), ...host.latent()].sort()) {
        const text = textOf(host, uri);
        const both = [uri, ...(text === null ? [] : [text])].map((each) => pathOf(each)!);
        if (!isSelected(...both) || files.has(uri)) continue;
        files.set(uri, { host, uri, text: text !== null && texts.has(text) ? null : text });
        if (text !== null) texts.add(text);
      }
    return [...files.values()];
  };
  const again = () => selected().filter(({ host, uri }) => isOurs(host.root, pathOf(uri)!));
  if (!mayBeEmpty && selected().length === 0) throw new Refusal(nothingAt(named));
  return { hosts, files: again(), again, holds: isSelected };
}

/** The text that an annotation file is over; a latent one is over the text beside it. */
export function textOf({ corpus }: CorpusHost, uri: string): string | null {
  const state = get(corpus().files, uri);
  return state ? state.sourceUri : uri.slice(0, -ANNOTATION_SUFFIX.length);
}

/** The corpora that the paths lie in. Without a `glossator.yaml` it is the outermost folder named, or this one. */
function rootsOf({ disk, cwd }: Params, wanted: readonly Wanted[]): readonly string[] {
  const folders = wanted.flatMap(({ path, kind }) => (kind === "folder" ? [path] : []));
  folders.sort((a, b) => a.length - b.length);
  const roots = wanted.map(({ path }) => rootOf(disk, path, [folders.find((each) => isInside(path, each)) ?? cwd]));
  return [...new Set(roots)];
}

function nothingAt(wanted: readonly Wanted[]): string {
  const [{ name, path, kind }, ...others] = wanted as [Wanted, ...Wanted[]];
  if (others.length > 0)
    return `There are no annotation files (*.ann.yaml) at ${wanted.map((each) => `"${each.name}"`).join(", ")}; check the paths.`;
  if (kind === "glob") return `"${name}" names no annotation file, and no text that has one; check the pattern.`;
  if (kind === "folder") return `There are no annotation files (*.ann.yaml) in "${name}"; name a folder that has some.`;
  return isAnnotationPath(path)
    ? `"${name}" is left out by .gitignore or by glossator.yaml; correct these to lint it.`
    : `"${name}" has no annotation file; it would be "${name}${ANNOTATION_SUFFIX}".`;
}

import { join, relative } from "node:path";
import { problemsOf } from "../engine/check";
import type { Problem } from "../engine/problem";
import { get, has } from "../engine/table";
import type { CorpusHost } from "../host/corpus-host";
import type { Disk } from "../host/disk";
import type { Repository } from "../host/git";
import { union } from "../host/held";
import { CONFIG_NAME, isAnnotationPath, isInside } from "../host/root";
import { pathOf, uriOf } from "../host/uri";
import { filesOf } from "./open";
import { revisionOf } from "./revision";

/** Whether a problem of an annotation file is of a change: in a file that was changed, or caused by one that was. */
export type IsOfChange = (problem: Problem) => boolean;

/**
 * What was changed in corpora since a git revision, uncommitted changes included. An annotation file is changed where it
 * or its text is. To see what changes caused elsewhere, the corpora are turned back to the revision for a moment: `disk`
 * is what they read, and answers with what is put into `over`. Refused where there is no such revision.
 */
export async function changeSince(
  disk: Disk,
  over: Map<string, Buffer | null>,
  hosts: readonly CorpusHost[],
  revision: string,
): Promise<IsOfChange> {
  const parts = await Promise.all(hosts.map((host) => changeOf(disk, over, host, revision)));
  return (problem) => parts.some((isOfChange) => isOfChange(problem));
}

async function changeOf(
  disk: Disk,
  over: Map<string, Buffer | null>,
  host: CorpusHost,
  revision: string,
): Promise<IsOfChange> {
  const { repository, commit } = await revisionOf(host.root, host.root, revision);
  const older = await olderFiles(disk, host, repository, commit);
  const isChanged = (uri: string): boolean => older.has(pathOf(uri)!);
  const { corpus } = host;
  const isInChanged = (uri: string): boolean => {
    const text = get(corpus().files, uri)?.sourceUri ?? null;
    const layers = get(corpus().layers, uri) ?? [];
    return isChanged(uri) || (text !== null && isChanged(text)) || layers.some(isChanged);
  };
  const paths = [...older.keys()].sort((a, b) => Number(isAnnotationPath(a)) - Number(isAnnotationPath(b)));
  for (const [path, content] of older) over.set(path, content);
  const affected = union(paths.map((path) => host.touch(path)));
  const before = new Map<string, Set<string>>();
  const others = [...(affected === "everything" ? filesOf(host) : affected)].filter((uri) => !isInChanged(uri));
  for (const uri of others) before.set(uri, new Set(problemsOf(corpus(), uri).map(keyOf)));
  for (const path of paths) over.delete(path);
  for (const path of paths) host.touch(path);
  return (problem) => isInChanged(problem.uri) || before.get(problem.uri)?.has(keyOf(problem)) === false;
}

/** The files of a corpus that differ from a commit, with what they held then; `null` for those that were not there. */
async function olderFiles(
  disk: Disk,
  { root, corpus }: CorpusHost,
  repository: Repository,
  commit: string,
): Promise<ReadonlyMap<string, Buffer | null>> {
  const real = disk.real(root) ?? root;
  const older = new Map<string, Buffer | null>();
  for (const changed of await repository.changedSince(commit)) {
    if (!isInside(changed, real)) continue;
    const path = join(root, relative(real, changed));
    const isOurs = isAnnotationPath(path) || path === join(root, CONFIG_NAME) || has(corpus().sources, uriOf(path));
    if (isOurs) older.set(path, await repository.content(commit, changed));
  }
  return older;
}

const keyOf = ({ code, start, end, message }: Problem): string => JSON.stringify([code, start, end, message]);

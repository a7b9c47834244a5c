import { dirname } from "node:path";
import type { Affected } from "../engine/apply";
import { get } from "../engine/table";
import type { CorpusHost } from "./corpus-host";
import { decoded, MAX_TEXT_BYTES } from "./decode";
import { type Repository, repositoryOf } from "./git";
import { pathOf } from "./uri";

/** So many files are asked about at a time. */
const AT_ONCE = 2;

/**
 * Reads from git what texts were like when the annotation files at `uris` were last committed, and tells the corpus.
 * `onAffected` is called with each file that this changes; nothing more is read once `isWanted` says no.
 */
export async function askWitnesses(
  host: CorpusHost,
  uris: readonly string[],
  onAffected: (affected: Affected) => void = () => {},
  isWanted: () => boolean = () => true,
): Promise<void> {
  const olderText = olderTexts();
  const left = [...uris];
  const ask = async (): Promise<void> => {
    for (let uri = left.shift(); uri !== undefined && isWanted(); uri = left.shift()) {
      const textUri = get(host.corpus().files, uri)?.sourceUri ?? null;
      const [path, textPath] = [pathOf(uri), textUri === null ? null : pathOf(textUri)];
      if (path === null || textUri === null || textPath === null) continue;
      const text = await olderText(path, textPath);
      if (isWanted()) onAffected(host.witnessed(uri, textUri, text));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
}

/**
 * The text as of the commit that last changed its annotation file, in canonical form; the committed text for an
 * annotation file that is not committed; `null` where there is none, or no git.
 */
function olderTexts(): (file: string, text: string) => Promise<string | null> {
  const repositories = new Map<string, Promise<Repository | null>>();
  const repositoryAt = (folder: string): Promise<Repository | null> => {
    const known = repositories.get(folder) ?? repositoryOf(folder);
    repositories.set(folder, known);
    return known;
  };
  return async (file, text) => {
    const [repository, owner] = await Promise.all([repositoryAt(dirname(file)), repositoryAt(dirname(text))]);
    if (!owner) return null;
    const last = repository?.root === owner.root ? await owner.lastChange(file) : null;
    const commit = last ?? (await owner.commit("HEAD"));
    const bytes = commit === null ? null : await owner.content(commit, text);
    const read = bytes && decoded(bytes, MAX_TEXT_BYTES);
    return read && "text" in read ? read.text : null;
  };
}

import { dirname, relative, resolve, sep } from "node:path";
import type { Corpus, FileState } from "../engine/corpus";
import { replaceScalar } from "../engine/edit/change-item";
import type { Edit } from "../engine/edit/edit";
import { entries } from "../engine/table";
import type { CorpusHost } from "./corpus-host";
import type { Disk } from "./disk";
import { ANNOTATION_SUFFIX, isInside } from "./root";
import { pathOf } from "./uri";

/** Files or folders that are going to have other paths. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** What has to happen to annotation files so that they still find their texts. */
export interface Following {
  readonly moves: readonly Rename[];
  /** Edits of annotation files where they are before any renaming. */
  readonly edits: readonly { readonly uri: string; readonly edit: Edit }[];
  /** Moves that cannot be made, because there is something else already. */
  readonly blocked: readonly Rename[];
}

/** An annotation file beside its text goes along with it; one that names its text by a path gets the new one. */
export function following(disk: Disk, host: CorpusHost, renames: readonly Rename[]): Following {
  const pathAfter = (path: string): string => {
    const rename = renames.find(({ from }) => isInside(path, from));
    return rename ? rename.to + path.slice(rename.from.length) : path;
  };
  const moves: Rename[] = [];
  const blocked: Rename[] = [];
  const edits: { uri: string; edit: Edit }[] = [];
  for (const { file, sourceUri } of concerned(host.corpus(), renames)) {
    const [from, text] = [pathOf(file.uri)!, pathOf(sourceUri)!];
    const textAfter = pathAfter(text);
    const isBeside = from === text + ANNOTATION_SUFFIX && pathAfter(from) === from && textAfter !== text;
    const move = { from, to: textAfter + ANNOTATION_SUFFIX };
    const canMove = isBeside && !disk.stat(move.to);
    if (isBeside) (canMove ? moves : blocked).push(move);
    const after = canMove ? move.to : pathAfter(from);
    const named = file.source.path;
    if (!named || resolve(dirname(after), named.value) === textAfter) continue;
    const path = relative(dirname(after), textAfter).split(sep).join("/");
    const written = host.textOf(file.uri);
    if (written !== null) edits.push({ uri: file.uri, edit: replaceScalar(written, named, path) });
  }
  return { moves, edits, blocked };
}

/** The annotation files that are renamed, or whose texts are. */
function* concerned(corpus: Corpus, renames: readonly Rename[]): Generator<FileState & { sourceUri: string }> {
  const isRenamed = (uri: string): boolean => renames.some(({ from }) => isInside(pathOf(uri)!, from));
  for (const [uri, state] of entries(corpus.files)) {
    const { sourceUri } = state;
    if (sourceUri !== null && (isRenamed(uri) || isRenamed(sourceUri))) yield { ...state, sourceUri };
  }
}

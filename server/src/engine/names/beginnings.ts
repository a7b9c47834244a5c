import type { Corpus } from "../corpus";
import { foldWords } from "../fold";
import type { AnnotationFile, Entity } from "../records";
import { saysTheSame } from "../said";
import { foldedOf, type LoadedText } from "../source";
import { entries, get, type Table } from "../table";
import { formsOf } from "./forms";
import { isCapital, isNumber, type Tokens, tokensOf } from "./tokens";

/** The hashes of the words of a text with which a form can begin, but for forms that begin small; sorted, each once. */
export function beginningsIn(source: LoadedText): Uint32Array {
  const tokens = tokensOf(foldedOf(source).text);
  const hashes = new Set<number>();
  for (let i = 0; i < tokens.starts.length; i++) {
    const hash = beginningAt(tokens, i);
    if (hash !== null) hashes.add(hash);
  }
  return Uint32Array.from(hashes).sort();
}

/**
 * The hashes of the words with which the forms begin that came, went, or mean somebody of whom something else is said now; `null` where
 * any text may be concerned.
 */
export function changedBeginnings(
  before: Table<AnnotationFile> | null,
  after: Corpus["declaring"],
): readonly number[] | null {
  const hashes = new Set<number>();
  if (!before) return null;
  for (const entity of changedEntities(before, after))
    for (const { text } of formsOf(entity)) {
      const hash = beginningAt(tokensOf(foldWords(text)), 0);
      if (hash === null) return null;
      hashes.add(hash);
    }
  return [...hashes];
}

/** Whether a text has one of the beginnings. */
export const hasAny = (beginnings: Uint32Array, hashes: readonly number[]): boolean =>
  hashes.some((hash) => has(beginnings, hash));

const beginningAt = (tokens: Tokens, index: number): number | null =>
  index < tokens.starts.length && (isCapital(tokens, index) || isNumber(tokens, index)) ? tokens.hashes[index]! : null;

/** What was and what is said of every entity of which something else is said. */
function changedEntities(before: Table<AnnotationFile>, after: Table<AnnotationFile>): readonly Entity[] {
  const uris = new Set<string>();
  for (const [uri, file] of entries(after)) if (get(before, uri) !== file) uris.add(uri);
  for (const [uri] of entries(before)) if (!get(after, uri)) uris.add(uri);
  return [...uris].flatMap((uri) => {
    const [old, now] = [get(before, uri), get(after, uri)];
    return [old, now].flatMap((file) =>
      (file?.entities ?? []).filter(({ id }) => !old || !now || !saysTheSame(old, now, id)),
    );
  });
}

function has(sorted: Uint32Array, hash: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === hash;
}

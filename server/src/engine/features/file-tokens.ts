import { type Corpus, declared } from "../corpus";
import { bySpan, type Span } from "../span";
import { get } from "../table";
import type { Token } from "./tokens";

/**
 * The ids in an annotation file, or in the part of it in `range`, by the type of their entity: where it is declared, and
 * behind `entity` and `broader`. An id that no file declares is none. Sorted and disjoint.
 */
export function fileTokens(corpus: Corpus, uri: string, range?: Span): readonly Token[] {
  const file = get(corpus.files, uri)?.file;
  if (!file) return [];
  const ids = [
    ...file.entities.map(({ id: value, start, end }) => ({ value, start, end })),
    ...file.entities.flatMap(({ broader }) => broader ?? []),
    ...file.mentions.flatMap(({ entity }) => entity ?? []),
  ];
  return ids
    .filter((id) => !range || (id.start < range.end && range.start < id.end))
    .sort(bySpan)
    .flatMap(({ value, start, end }) => {
      const found = declared(corpus, value);
      const type = found?.entity.type?.value ?? "entity";
      return found ? [{ start, end, type, isUncertain: false, isSuggested: false }] : [];
    });
}

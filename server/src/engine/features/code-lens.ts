import type { Corpus } from "../corpus";
import type { Span } from "../span";
import { get } from "../table";

/** Stands over the id of an entity, and says what `mentionCounts` answers. */
export interface CodeLens extends Span {
  readonly id: string;
}

/** A lens for each entity that an annotation file declares; empty for any other file. */
export const codeLenses = (corpus: Corpus, uri: string): readonly CodeLens[] =>
  (get(corpus.files, uri)?.file.entities ?? []).map(({ id, start, end }) => ({ id, start, end }));

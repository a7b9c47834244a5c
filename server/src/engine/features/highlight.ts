import type { Corpus } from "../corpus";
import { bySpan, type Span } from "../span";
import { get } from "../table";
import { entityIdAt, mentionsAt, mentionsIn } from "../target";

/**
 * Where the entity at `offset` stands in the same file, in text order: its mentions in a text, its id in an annotation
 * file. For a gloss without an entity, the words themselves.
 */
export function highlight(corpus: Corpus, uri: string, offset: number): readonly Span[] {
  const id = entityIdAt(corpus, uri, offset)?.value;
  const state = get(corpus.files, uri);
  if (!state) {
    const placed =
      id === undefined
        ? mentionsAt(corpus, uri, offset).slice(0, 1)
        : mentionsIn(corpus, uri).filter(({ mention }) => mention.entity?.value === id);
    return placed.map(({ span: { start, end } }) => ({ start, end })).sort(bySpan);
  }
  if (id === undefined) return [];
  const { entities, mentions } = state.file;
  const declarations = entities.filter((entity) => entity.id === id);
  const broader = entities.flatMap((entity) => (entity.broader?.value === id ? [entity.broader] : []));
  const references = mentions.flatMap(({ entity }) => (entity?.value === id ? [entity] : []));
  return [...declarations, ...broader, ...references].map(({ start, end }) => ({ start, end })).sort(bySpan);
}

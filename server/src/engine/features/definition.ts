import { type Corpus, declarationsOf } from "../corpus";
import type { Span } from "../span";
import { get } from "../table";
import { entityIdAt, mentionsAt, type Place, placeInText, targetIn } from "../target";

export interface Definition extends Place {
  /** What the definition shows as a whole: the id and all that is said of the entity. */
  readonly whole: Span;
}

/**
 * Where what stands at `offset` is declared: a mention or an id leads to the entity, `exact` in an annotation file to
 * its words in the text, a gloss without an entity to where it is written. Several for a duplicate; empty for nothing.
 */
export function definition(corpus: Corpus, uri: string, offset: number): readonly Definition[] {
  const state = get(corpus.files, uri);
  const target = state ? targetIn(state, offset) : null;
  if (state && target?.kind === "mention") {
    const place = target.words ? placeInText(state, target.index) : null;
    return place ? [{ ...place, whole: { start: place.start, end: place.end } }] : [];
  }
  const id = entityIdAt(corpus, uri, offset);
  if (id) return entityDefinitions(corpus, id.value);
  return mentionsAt(corpus, uri, offset)
    .slice(0, 1)
    .map(({ state: { file }, mention }) => {
      const { start, end } = mention.exact[0]!;
      return { uri: file.uri, start, end, whole: { start: mention.start, end: mention.end } };
    });
}

/** Where an id is declared. */
export const entityDefinitions = (corpus: Corpus, id: string): readonly Definition[] =>
  declarationsOf(corpus, id).map(({ uri, entity }) => ({
    uri,
    start: entity.start,
    end: entity.end,
    whole: entity.whole,
  }));

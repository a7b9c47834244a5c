import { type Corpus, type Declared, declared } from "../corpus";
import { get } from "../table";
import { entityIdAt } from "../target";

/** The entity at `offset` as the root of its family, or `null`. */
export function hierarchyRoot(corpus: Corpus, uri: string, offset: number): Declared | null {
  const id = entityIdAt(corpus, uri, offset);
  return id ? declared(corpus, id.value) : null;
}

/** The family or base variant of an entity. */
export function supertypes(corpus: Corpus, id: string): readonly Declared[] {
  const broader = declared(corpus, id)?.entity.broader;
  const found = broader ? declared(corpus, broader.value) : null;
  return found ? [found] : [];
}

/** The variants of an entity. */
export const subtypes = (corpus: Corpus, id: string): readonly Declared[] =>
  (get(corpus.entities, id)?.narrower ?? []).flatMap((narrower) => declared(corpus, narrower) ?? []);

/** The id and every id below it, each once. */
export function family(corpus: Corpus, id: string): ReadonlySet<string> {
  const ids = new Set([id]);
  for (const next of ids) for (const narrower of get(corpus.entities, next)?.narrower ?? []) ids.add(narrower);
  return ids;
}

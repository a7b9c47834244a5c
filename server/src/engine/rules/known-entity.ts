import { type Corpus, declared } from "../corpus";
import { foldWords } from "../fold";
import type { Entity } from "../records";
import { get } from "../table";

const known = new WeakMap<Corpus, Map<string, Entity | null>>();

/** The entity with an id, or `null`; remembered, because many mentions ask for few. */
export function entityOf(corpus: Corpus, id: string): Entity | null {
  let entities = known.get(corpus);
  if (!entities) known.set(corpus, (entities = new Map()));
  let entity = entities.get(id);
  if (entity === undefined) entities.set(id, (entity = declared(corpus, id)?.entity ?? null));
  return entity;
}

/** What an entity is a variant of, the nearest first; each once, also where `broader` goes in a circle. */
export function broaderThan(corpus: Corpus, { id, broader }: Entity): readonly Entity[] {
  const found: Entity[] = [];
  let next = broader ? entityOf(corpus, broader.value) : null;
  while (next && next.id !== id && !found.includes(next)) {
    found.push(next);
    next = next.broader ? entityOf(corpus, next.broader.value) : null;
  }
  return found;
}

/** The variants of an entity and their variants, the nearest first. */
export function narrowerThan(corpus: Corpus, id: string): readonly Entity[] {
  const ids = new Set([id]);
  for (const each of ids) for (const narrower of get(corpus.entities, each)?.narrower ?? []) ids.add(narrower);
  return [...ids].slice(1).flatMap((each) => entityOf(corpus, each) ?? []);
}

const spellings = new WeakMap<Entity, ReadonlySet<string>>();

/** Everything that an entity is called, in the folded form: names with their forms, hidden ones too, designations. */
export function spellingsOf(entity: Entity): ReadonlySet<string> {
  let all = spellings.get(entity);
  if (!all) {
    const names = entity.names.flatMap(({ value, forms }) => [value, ...forms]);
    all = new Set([...names, ...entity.designations.map(({ value }) => value)].map(foldWords));
    spellings.set(entity, all);
  }
  return all;
}

import { type Corpus, entitiesById } from "../corpus";
import { foldWords } from "../fold";
import type { AnnotationFile, Entity } from "../records";
import { get, type Table } from "../table";

/** What rules ask of entities, each answer worked out once: by what the corpus declares, which most edits leave alone. */
const known = new WeakMap<Table<AnnotationFile>, Known>();

interface Known {
  readonly entities: Map<string, Entity | null>;
  readonly narrower: Map<string, readonly Entity[]>;
}

function knownIn({ declaring }: Corpus): Known {
  let answers = known.get(declaring);
  if (!answers) known.set(declaring, (answers = { entities: new Map(), narrower: new Map() }));
  return answers;
}

/** The entity with an id, or `null`, as a rule needs it: where it stands, and its gloss, may be as they were some edits ago. */
export function entityOf(corpus: Corpus, id: string): Entity | null {
  const { entities } = knownIn(corpus);
  let entity = entities.get(id);
  if (entity === undefined) entities.set(id, (entity = declaredAs(corpus, id)));
  return entity;
}

function declaredAs({ entities, declaring }: Corpus, id: string): Entity | null {
  const [uri] = get(entities, id)?.declaredIn ?? [];
  const file = uri === undefined ? undefined : get(declaring, uri);
  return (file && entitiesById(file).get(id)?.[0]) ?? null;
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
  const { narrower } = knownIn(corpus);
  let variants = narrower.get(id);
  if (!variants) narrower.set(id, (variants = variantsOf(corpus, id)));
  return variants;
}

function variantsOf(corpus: Corpus, id: string): readonly Entity[] {
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

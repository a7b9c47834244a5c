import { isWhole } from "../anchor/quote";
import { allDeclared, type Corpus } from "../corpus";
import { foldWords } from "../fold";
import type { Entity } from "../records";
import { foldedOf, type LoadedText } from "../source";
import { bySpan, type Span } from "../span";

/** A name of a known entity that stands in a text. */
export interface FoundName {
  readonly id: string;
  /** UTF-16 in the canonical text. */
  readonly span: Span;
}

/**
 * Where names of entities stand in a text as whole words, in text order: of the entity `id`, or of all. A name inside a
 * longer one is left out; of a name that several entities have there is one for each. The cost is that of the text and
 * of the names that begin with a word of it.
 */
export function namesIn(source: LoadedText, corpus: Corpus, id: string | null): readonly FoundName[] {
  const { text, origin } = foldedOf(source);
  const index = namesByWord(corpus);
  const found = [...text.matchAll(WORDS)].flatMap(({ 0: word, index: at }) =>
    (index.get(word) ?? []).flatMap(({ name, lead, ids }) => {
      const span = { start: at - lead, end: at - lead + name.length };
      return text.startsWith(name, span.start) && isWhole(text, span) ? [{ span, ids }] : [];
    }),
  );
  found.sort((a, b) => bySpan(a.span, b.span));
  let end = 0;
  return found.flatMap(({ span, ids }) => {
    if (span.start < end) return [];
    end = span.end;
    const canonical = { start: origin(span.start), end: origin(span.end) };
    return ids.filter((each) => id === null || each === id).map((each) => ({ id: each, span: canonical }));
  });
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** A folded name with the entities that have it; its first word begins at `lead`. */
interface Name {
  readonly name: string;
  readonly lead: number;
  readonly ids: string[];
}

const indexes = new WeakMap<Corpus["entities"], ReadonlyMap<string, readonly Name[]>>();

/** The names by their first word. */
function namesByWord(corpus: Corpus): ReadonlyMap<string, readonly Name[]> {
  let index = indexes.get(corpus.entities);
  if (!index) indexes.set(corpus.entities, (index = indexOf(corpus)));
  return index;
}

function indexOf(corpus: Corpus): ReadonlyMap<string, readonly Name[]> {
  const names = new Map<string, string[]>();
  for (const { entity } of allDeclared(corpus))
    for (const name of foldedNames(entity)) {
      const ids = names.get(name);
      if (ids) ids.push(entity.id);
      else names.set(name, [entity.id]);
    }
  const index = new Map<string, Name[]>();
  for (const [name, ids] of names) {
    const [word] = name.match(WORDS) ?? [];
    if (word === undefined) continue;
    const entry = { name, lead: name.indexOf(word), ids };
    const same = index.get(word);
    if (same) same.push(entry);
    else index.set(word, [entry]);
  }
  return index;
}

const namesOfEntities = new WeakMap<Entity, ReadonlySet<string>>();

/** Names, designations, irregular forms and names that are never shown, if they have two letters at least. */
function foldedNames(entity: Entity): ReadonlySet<string> {
  let names = namesOfEntities.get(entity);
  if (!names) {
    const written = [...entity.names, ...entity.designations].map(({ value }) => value);
    const all = [...written, ...entity.names.flatMap(({ forms }) => forms)].map(foldWords);
    namesOfEntities.set(entity, (names = new Set(all.filter((name) => name.length > 1))));
  }
  return names;
}

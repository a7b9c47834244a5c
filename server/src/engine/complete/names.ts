import { isWhole } from "../anchor/quote";
import { search } from "../anchor/search";
import { allDeclared, type Corpus } from "../corpus";
import { foldWords } from "../fold";
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
 * longer one is left out; of a name that several entities have there is one for each.
 */
export function namesIn(source: LoadedText, corpus: Corpus, id: string | null): readonly FoundName[] {
  const { text, origin } = foldedOf(source);
  const ids = idsByName(corpus);
  const places = search(text, ids.keys());
  const found = [...places].flatMap(([name, starts]) =>
    starts
      .map((start) => ({ start, end: start + name.length }))
      .filter((span) => isWhole(text, span))
      .map((span) => ({ span, ids: ids.get(name)! })),
  );
  found.sort((a, b) => bySpan(a.span, b.span));
  let end = 0;
  return found.flatMap(({ span, ids: owners }) => {
    if (span.start < end) return [];
    end = span.end;
    const canonical = { start: origin(span.start), end: origin(span.end) };
    return owners.filter((each) => id === null || each === id).map((each) => ({ id: each, span: canonical }));
  });
}

const known = new WeakMap<Corpus["entities"], ReadonlyMap<string, readonly string[]>>();

/** The entities by folded name, also by irregular forms and by names that are never shown. */
function idsByName(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  let index = known.get(corpus.entities);
  if (!index) known.set(corpus.entities, (index = indexOf(corpus)));
  return index;
}

function indexOf(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const { entity } of allDeclared(corpus)) {
    const written = [...entity.names, ...entity.designations].map(({ value }) => value);
    const names = [...written, ...entity.names.flatMap(({ forms }) => forms)].map(foldWords);
    for (const name of new Set(names)) {
      if (name.length < 2) continue;
      const ids = index.get(name);
      if (ids) ids.push(entity.id);
      else index.set(name, [entity.id]);
    }
  }
  return index;
}

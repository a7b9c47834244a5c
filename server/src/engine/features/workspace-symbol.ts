import { allDeclared, type Corpus, type Declared } from "../corpus";
import { foldWords } from "../fold";
import { nameOf } from "../language";
import type { Entity } from "../records";

export interface WorkspaceSymbol {
  /** The preferred name, after the name that matched where that is another: clients filter by it once more. */
  readonly name: string;
  readonly id: string;
  readonly type: string;
  readonly declared: Declared;
}

const MOST = 500;

/**
 * The entities of which a name in any language, an alias, a designation or the id matches `query`: begins with it, has
 * a word that does, contains it, or has its letters in order, best first. An empty query answers all, by name; at most
 * 500.
 */
export function workspaceSymbols(
  corpus: Corpus,
  query: string,
  languages: readonly string[],
): readonly WorkspaceSymbol[] {
  const wanted = key(query);
  const found: { symbol: WorkspaceSymbol; rank: number }[] = [];
  for (const entry of allDeclared(corpus)) {
    const { entity } = entry;
    const preferred = nameOf(entity, languages);
    const best = wanted === "" ? { rank: 0, name: preferred } : bestMatch(entity, wanted);
    if (!best) continue;
    const { rank } = best;
    const symbol = {
      name: key(preferred) === key(best.name) ? preferred : `${best.name} – ${preferred}`,
      id: entity.id,
      type: entity.type?.value ?? "entity",
      declared: entry,
    };
    found.push({ symbol, rank });
  }
  found.sort((a, b) => a.rank - b.rank || (a.symbol.name < b.symbol.name ? -1 : 1));
  return found.slice(0, MOST).map(({ symbol }) => symbol);
}

/** How well an entity matches `query`: 0 best; infinite for not at all. Everything matches an empty query. */
export const matchRank = (entity: Entity, query: string): number => bestMatch(entity, key(query))?.rank ?? Infinity;

function bestMatch(entity: Entity, wanted: string): { readonly rank: number; readonly name: string } | null {
  let best: { rank: number; name: string } | null = null;
  for (const { name, folded } of keysOf(entity)) {
    const rank = rankOf(folded, wanted);
    if (rank < (best?.rank ?? Number.POSITIVE_INFINITY)) best = { rank, name };
  }
  return best;
}

function rankOf(name: string, wanted: string): number {
  const at = name.indexOf(wanted);
  if (at === 0) return name.length === wanted.length ? 0 : 1;
  if (at > 0) return /[\s-]/.test(name[at - 1]!) ? 2 : 3;
  let from = 0;
  for (const letter of wanted) {
    from = name.indexOf(letter, from) + 1;
    if (from === 0) return Number.POSITIVE_INFINITY;
  }
  return 4;
}

interface Key {
  readonly name: string;
  readonly folded: string;
}

const keysByEntity = new WeakMap<Entity, readonly Key[]>();

function keysOf(entity: Entity): readonly Key[] {
  let keys = keysByEntity.get(entity);
  if (!keys) {
    const names = [...entity.names, ...entity.designations].map(({ value }) => value);
    const forms = entity.names.flatMap(({ forms }) => forms);
    keys = [...new Set([...names, ...forms, entity.id])].map((name) => ({ name, folded: key(name) }));
    keysByEntity.set(entity, keys);
  }
  return keys;
}

const key = (words: string): string => foldWords(words).toLowerCase();

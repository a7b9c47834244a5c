import { allDeclared, type Corpus, type Declared } from "../corpus";
import { foldWords } from "../fold";
import { nameOf } from "../language";
import type { Entity } from "../records";

export interface WorkspaceSymbol {
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
export function workspaceSymbols(corpus: Corpus, query: string, languages: readonly string[]): readonly WorkspaceSymbol[] {
  const wanted = key(query);
  const found: { symbol: WorkspaceSymbol; rank: number }[] = [];
  for (const entry of allDeclared(corpus)) {
    const { entity } = entry;
    let rank = wanted === "" ? 0 : Number.POSITIVE_INFINITY;
    for (const name of wanted === "" ? [] : keysOf(entity)) rank = Math.min(rank, rankOf(name, wanted));
    if (rank === Number.POSITIVE_INFINITY) continue;
    const symbol = {
      name: nameOf(entity, languages),
      id: entity.id,
      type: entity.type?.value ?? "entity",
      declared: entry,
    };
    found.push({ symbol, rank });
  }
  found.sort((a, b) => a.rank - b.rank || (a.symbol.name < b.symbol.name ? -1 : 1));
  return found.slice(0, MOST).map(({ symbol }) => symbol);
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

const keysByEntity = new WeakMap<Entity, readonly string[]>();

function keysOf(entity: Entity): readonly string[] {
  let keys = keysByEntity.get(entity);
  if (!keys) {
    const names = [...entity.names, ...entity.designations].map(({ value }) => value);
    const forms = entity.names.flatMap(({ forms }) => forms);
    keysByEntity.set(entity, (keys = [...new Set([entity.id, ...names, ...forms].map(key))]));
  }
  return keys;
}

const key = (words: string): string => foldWords(words).toLowerCase();

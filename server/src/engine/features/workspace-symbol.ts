import { allDeclared, type Corpus, type Declared } from "../corpus";
import { foldWords } from "../fold";
import { nameOf } from "../language";
import { isInflected, isRussian, sound } from "../names/alike";
import { fitOf } from "../names/fit";
import { tokensIn } from "../names/token";
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
 * a word that does, contains it, is called so in another alphabet or inflected, or has its letters in order, best first. An empty
 * query answers all, by name; at most 500.
 */
export function workspaceSymbols(
  corpus: Corpus,
  query: string,
  languages: readonly string[],
): readonly WorkspaceSymbol[] {
  const wanted = soughtIn(query);
  const found: { symbol: WorkspaceSymbol; rank: number }[] = [];
  for (const entry of allDeclared(corpus)) {
    const { entity } = entry;
    const preferred = nameOf(entity, languages);
    const best = wanted.key === "" ? { rank: 0, name: preferred } : bestMatch(entity, wanted);
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
export function rankBy(query: string): (entity: Entity) => number {
  const wanted = soughtIn(query);
  return (entity) => bestMatch(entity, wanted)?.rank ?? Number.POSITIVE_INFINITY;
}

/** What somebody has typed, as it is compared. */
interface Sought {
  readonly query: string;
  readonly key: string;
  readonly sounds: readonly Sound[];
}

interface Sound {
  readonly sound: string;
  readonly isRussian: boolean;
}

const soughtIn = (query: string): Sought => ({
  query: query.trim(),
  key: key(query),
  sounds: tokensIn(query).map(({ small }) => ({ sound: sound(small), isRussian: isRussian(small) })),
});

function bestMatch(entity: Entity, wanted: Sought): { readonly rank: number; readonly name: string } | null {
  const { names, sounds } = keysOf(entity);
  let best: { rank: number; name: string } | null = null;
  for (const { name, folded } of names) {
    const rank = rankOf(folded, wanted.key);
    if (rank < (best?.rank ?? Number.POSITIVE_INFINITY)) best = { rank, name };
  }
  if (best && best.rank < IN_ORDER) return best;
  return sounds.some((name) => isCalled(name, wanted)) ? { rank: SOUNDS, name: nameSaid(entity, wanted) } : best;
}

/** Whether each word that is wanted sounds like the beginning of a word of the name, or like one that is inflected. */
const isCalled = (name: readonly string[], { sounds }: Sought): boolean =>
  sounds.length > 0 && sounds.every((wanted) => name.some((word) => isLike(wanted, word)));

const isLike = ({ sound: wanted, isRussian: isFromRussian }: Sound, word: string): boolean =>
  word[0] === wanted[0] &&
  ((wanted.length > 2 && word.startsWith(wanted)) || (isFromRussian && isInflected(wanted, word)));

/** Clients filter by what was typed, so that it is in the name: as texts have it, if that is known. */
function nameSaid(entity: Entity, { query }: Sought): string {
  const text = fitOf(query, entity)?.text ?? "";
  return key(text) === key(query) ? text : query;
}

const SOUNDS = 4;
const IN_ORDER = 5;

function rankOf(name: string, wanted: string): number {
  const at = name.indexOf(wanted);
  if (at === 0) return name.length === wanted.length ? 0 : 1;
  if (at > 0) return /[\s-]/.test(name[at - 1]!) ? 2 : 3;
  let from = 0;
  for (const letter of wanted) {
    from = name.indexOf(letter, from) + 1;
    if (from === 0) return Number.POSITIVE_INFINITY;
  }
  return IN_ORDER;
}

interface Keys {
  readonly names: readonly { readonly name: string; readonly folded: string }[];
  /** How the words of each name sound. */
  readonly sounds: readonly (readonly string[])[];
}

const keysByEntity = new WeakMap<Entity, Keys>();

function keysOf(entity: Entity): Keys {
  let keys = keysByEntity.get(entity);
  if (!keys) {
    const written = [...entity.names, ...entity.designations].map(({ value }) => value);
    const forms = entity.names.flatMap(({ forms }) => forms);
    const names = [...new Set([...written, ...forms, entity.id])].map((name) => ({ name, folded: key(name) }));
    const sounds = written.map((name) => tokensIn(name).map(({ small }) => sound(small)));
    keysByEntity.set(entity, (keys = { names, sounds }));
  }
  return keys;
}

const key = (words: string): string => foldWords(words).toLowerCase();

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

/**
 * How well an entity matches `query`: 0 best; infinite for not at all. Everything matches an empty query. `isWide` asks for the letters
 * in order as well, which is the worst of matches: most names have two given letters somewhere.
 */
export function rankBy(query: string): (entity: Entity, isWide: boolean) => number {
  const wanted = soughtIn(query);
  return (entity, isWide) => bestMatch(entity, wanted, isWide)?.rank ?? Number.POSITIVE_INFINITY;
}

/** What somebody has typed, as it is compared. */
interface Sought {
  readonly query: string;
  readonly key: string;
  /** Of its words; none where one is too short to sound like anything. */
  readonly sounds: readonly Sound[];
}

interface Sound {
  readonly sound: string;
  readonly isRussian: boolean;
}

function soughtIn(query: string): Sought {
  const sounds = tokensIn(query).map(({ small }): Sound => ({ sound: sound(small), isRussian: isRussian(small) }));
  return { query: query.trim(), key: key(query), sounds: sounds.every(isTelling) ? sounds : [] };
}

/** Whether anything that is written otherwise may sound so. */
const isTelling = ({ sound, isRussian }: Sound): boolean => sound.length > 2 || isRussian;

function bestMatch(entity: Entity, wanted: Sought, isWide = true): Match | null {
  const keys = keysOf(entity);
  const best = matchIn(keys, wanted.key, isWide);
  if (best && best.rank < IN_ORDER) return best;
  return keys.sounds.some((name) => isCalled(name, wanted)) ? { rank: SOUNDS, name: nameSaid(entity, wanted) } : best;
}

interface Match {
  readonly rank: number;
  readonly name: string;
}

/** All names are looked through at once: they are many, and somebody is typing. */
function matchIn({ names, folded, joined }: Keys, wanted: string, isWide: boolean): Match | null {
  const match = (rank: number, at: number): Match => ({ rank, name: names[indexAt(folded, at)]! });
  const first = joined.indexOf(wanted);
  if (first === -1) {
    if (!isWide) return null;
    const index = folded.findIndex((name) => isInOrder(wanted, name));
    return index === -1 ? null : { rank: IN_ORDER, name: names[index]! };
  }
  const whole = joined.indexOf(`\n${wanted}\n`);
  if (whole !== -1) return match(0, whole + 1);
  const beginning = joined.indexOf(`\n${wanted}`);
  if (beginning !== -1) return match(1, beginning + 1);
  for (let at = first; at !== -1; at = joined.indexOf(wanted, at + 1))
    if (/[\s-]/.test(joined[at - 1]!)) return match(2, at);
  return match(3, first);
}

/** Which of the strings, each with a line end before it, an offset is in. */
function indexAt(strings: readonly string[], offset: number): number {
  let end = 0;
  return strings.findIndex((string) => offset <= (end += 1 + string.length));
}

function isInOrder(letters: string, name: string): boolean {
  let from = 0;
  for (let i = 0; i < letters.length; i++) {
    from = name.indexOf(letters[i]!, from) + 1;
    if (from === 0) return false;
  }
  return true;
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

interface Keys {
  readonly names: readonly string[];
  readonly folded: readonly string[];
  /** The folded names, each with a line end before and behind it. */
  readonly joined: string;
  /** How the words of each name sound. */
  readonly sounds: readonly (readonly string[])[];
}

const keysByEntity = new WeakMap<Entity, Keys>();

function keysOf(entity: Entity): Keys {
  let keys = keysByEntity.get(entity);
  if (!keys) {
    const written = [...entity.names, ...entity.designations].map(({ value }) => value);
    const forms = entity.names.flatMap(({ forms }) => forms);
    const names = [...new Set([...written, ...forms, entity.id])];
    const folded = names.map(key);
    const sounds = written.map((name) => tokensIn(name).map(({ small }) => sound(small)));
    keysByEntity.set(entity, (keys = { names, folded, joined: `\n${folded.join("\n")}\n`, sounds }));
  }
  return keys;
}

const key = (words: string): string => foldWords(words).toLowerCase();

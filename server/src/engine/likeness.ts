import { foldWords } from "./fold";
import type { Entity } from "./records";
import { editDistance } from "./spelling";

/**
 * How alike words of a text and the names of an entity are, from 0 to 1: 1 for a name as it is written; less for an
 * inflected, transliterated or partial one. Names of every language count, aliases, designations and the id. The words are taken apart
 * once for all entities that are asked about.
 */
export function likenessTo(words: string): (entity: Entity) => number {
  const wanted = keyOf(words);
  return (entity) => {
    let best = 0;
    for (const name of keysOf(entity)) best = Math.max(best, alike(wanted, name));
    return best;
  };
}

/**
 * Whether words may be an edited form of others: inflected, spelt otherwise, with more or fewer names. One number in
 * place of another makes another weapon system.
 */
export function areAlike(words: string, others: string): boolean {
  const [a, b] = [keyOf(words), keyOf(others)];
  if (Math.max(alike(a, b), alike(b, a)) >= 0.5) return true;
  const shared = Math.max(sharedStart(a.whole, b.whole), sharedStart(reversed(a.whole), reversed(b.whole)));
  return !/\d/.test(a.whole + b.whole) && shared * 2 >= Math.max(a.whole.length, b.whole.length, 1);
}

interface Key {
  readonly whole: string;
  readonly parts: readonly string[];
}

function alike(wanted: Key, name: Key): number {
  if (wanted.whole === name.whole) return 1;
  if (wanted.parts.length === 0 || name.parts.length === 0) return 0;
  const scores = wanted.parts.map((part) => Math.max(...name.parts.map((other) => alikeParts(part, other))));
  const sum = scores.reduce((total, score) => total + score, 0);
  const covered = sum / wanted.parts.length;
  const used = Math.min(1, sum / name.parts.length);
  return 0.95 * (0.8 * covered + 0.2 * used);
}

/** Endings differ by up to three letters; a part that shares less than its first three letters is another word. */
function alikeParts(a: string, b: string): number {
  if (a === b) return 1;
  if (/\d/.test(a) || /\d/.test(b)) return a.startsWith(b) || b.startsWith(a) ? 0.7 : 0;
  const shared = sharedStart(a, b);
  const longest = Math.max(a.length, b.length);
  if (shared >= 3 && longest - shared <= 3) return 0.9 - (longest - shared) * 0.05;
  const most = Math.floor(longest / 3);
  if (longest < 5 || longest - Math.min(a.length, b.length) > most) return 0;
  const distance = editDistance(a, b);
  return distance <= most ? 0.8 - distance * 0.1 : 0;
}

function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared;
}

const reversed = (word: string): string => [...word].reverse().join("");

const known = new WeakMap<Entity, readonly Key[]>();

function keysOf(entity: Entity): readonly Key[] {
  let keys = known.get(entity);
  if (!keys) {
    const names = [...entity.names, ...entity.designations].map(({ value }) => value);
    const forms = entity.names.flatMap((name) => name.forms);
    known.set(entity, (keys = [...new Set([...names, ...forms, entity.id])].map(keyOf)));
  }
  return keys;
}

/** Words in small Latin letters without marks, for ids and for comparing across scripts; never for showing. */
export function latin(words: string): string {
  const letters = [...foldWords(words).toLowerCase()].map((letter) => LATIN[letter] ?? letter).join("");
  return letters.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

/** By words; letters and digits of one designation stay together (`su30sm`). */
function keyOf(words: string): Key {
  const joined = latin(words).replace(/(\p{L})[- ]?(?=\d)/gu, "$1");
  const parts = joined.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== "");
  return { whole: parts.join(" "), parts };
}

/** Russian letters as the English press usually writes them. */
const LATIN: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ж: "zh",
  з: "z",
  и: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
};

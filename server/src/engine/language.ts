import type { Entity, LocalText, Name } from "./records";

/**
 * The text that a reader of `languages` (most wanted first) wants to see: in the first of these languages that there
 * is, also as a dialect or the language of a dialect; else one for every language; else the first. `null` for none.
 */
export function bestText<T extends LocalText>(texts: readonly T[], languages: readonly string[]): T | null {
  for (const wanted of languages) {
    const found = texts.find(({ lang }) => lang === wanted) ?? texts.find(({ lang }) => base(lang) === base(wanted));
    if (found) return found;
  }
  return texts.find(({ lang }) => lang === "") ?? texts[0] ?? null;
}

/** The preferred name of an entity in the reader's language; its id where it has no name. */
export const nameOf = (entity: Entity, languages: readonly string[]): string =>
  bestText(shown(entity), languages)?.value ?? entity.id;

/** The preferred name of an entity in the first of `languages` that it has one in, and in no other; `null` for none. */
export function nameIn(entity: Entity, languages: readonly string[]): Name | null {
  const best = bestText(shown(entity), languages);
  return best && languages.some((lang) => isSameLanguage(lang, best.lang)) ? best : null;
}

/** The preferred name of each language, in the order of the file. */
export function preferredNames(entity: Entity): readonly Name[] {
  const first = new Map<string, Name>();
  for (const name of shown(entity)) if (!first.has(name.lang)) first.set(name.lang, name);
  return [...first.values()];
}

const shown = (entity: Entity): readonly Name[] => entity.names.filter(({ hidden }) => !hidden);

/** Whether two tags name one language, be it as dialects or in different scripts. */
export const isSameLanguage = (a: string, b: string): boolean => base(a) === base(b);

const base = (lang: string): string => lang.toLowerCase().split("-", 1)[0]!;

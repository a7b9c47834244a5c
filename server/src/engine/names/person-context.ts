import { isCalled, officeIn } from "../office";
import type { Entity } from "../records";
import { isGivenName } from "./given-names";
import type { Match } from "./matches";
import { isPatronymicAt } from "./matches";
import { isNamedAfter } from "./namesakes-of-people";
import { titleBefore } from "./titles";
import { gapAfter, isCapital, isNumber, type Tokens, tokenAt, tokenKey } from "./tokens";
import type { FormOf } from "./trie";

/** What the words around say of the names of people in a text; to be asked in text order. */
export interface PersonContext {
  /** Who of those that a match may name is meant: nobody, one, or several where nothing tells them apart. */
  readonly meant: (match: Match) => readonly FormOf[];
}

export function personContext(tokens: Tokens, all: readonly Match[], lang: string | null): PersonContext {
  /** Everybody whose whole name stands somewhere. */
  const inFull = new Set<string>();
  for (const match of all)
    for (const { form, declared } of match.forms)
      if (form.strength === "full" && !isStranger(tokens, match, lang)) inFull.add(declared.entity.id);
  /** By surname, who was last named in full: an id, or "" for somebody unknown. */
  const lastNamed = new Map<string, ReadonlySet<string>>();

  return {
    meant: (match) => {
      if (isNamedAfter(tokens, match)) return [];
      if (isStranger(tokens, match, lang)) {
        for (const { declared } of match.forms)
          for (const key of surnamesOf(declared.entity)) lastNamed.set(key, new Set());
        return [];
      }
      const full = match.forms.filter(({ form }) => form.strength === "full");
      if (full.length > 0) {
        const ids = new Set(full.map(({ declared }) => declared.entity.id));
        for (const { declared } of full) for (const key of surnamesOf(declared.entity)) lastNamed.set(key, ids);
        return full;
      }
      const title = titleOf(tokens, match.first, lang);
      const fitting = match.forms.filter(
        ({ form, declared }) =>
          (form.strength === "short" || title !== null || inFull.has(declared.entity.id)) &&
          (!title?.gender || !declared.entity.gender || title.gender === declared.entity.gender),
      );
      return narrowed(fitting, match);
    },
  };

  function narrowed(fitting: readonly FormOf[], match: Match): readonly FormOf[] {
    const before = beforeOf(tokens, match.first);
    for (const key of new Set(fitting.flatMap(({ declared }) => surnamesOf(declared.entity)))) {
      const ids = lastNamed.get(key);
      if (!ids) continue;
      const known = fitting.filter(({ declared }) => ids.has(declared.entity.id));
      if (known.length > 0) return known;
      // Somebody else of that name was the last to be named.
      if (ids.size === 0) return [];
    }
    if (fitting.length < 2) return fitting;
    const named = fitting.filter(({ declared }) => inFull.has(declared.entity.id));
    if (named.length === 1) return named;
    const called = fitting.filter(({ declared }) => isCalledSo(declared.entity, before));
    return called.length > 0 ? called : fitting;
  }
}

/** Whether the words before call an entity by one of its offices. */
const isCalledSo = ({ roles }: Entity, before: string): boolean =>
  roles.some(({ title }) => title.some(({ value }) => isCalled(officeIn(value), before, "")));

/** Up to eight words before a token, in their sentence. */
const beforeOf = (tokens: Tokens, first: number): string =>
  tokens.text.slice(tokens.starts[Math.max(0, first - 8)], tokens.starts[first]);

function titleOf(tokens: Tokens, first: number, lang: string | null) {
  const words: string[] = [];
  for (let i = first - 1; i >= 0 && words.length < 8; i--) {
    if (!/^(?: |-|\. |\.)$/.test(gapAfter(tokens, i))) break;
    words.unshift(tokenAt(tokens, i));
  }
  return titleBefore(words, lang);
}

/**
 * Whether another given name, other initials or a longer surname beside a name say that somebody else is meant: `Алексей
 * Рогозин`, `А. Рогозин`, `Рогозин А.`, `Рогозин-младший`.
 */
function isStranger(tokens: Tokens, { first, last, forms }: Match, lang: string | null): boolean {
  const before = first > 0 ? gapAfter(tokens, first - 1) : "";
  const after = gapAfter(tokens, last);
  const hasNext = last + 1 < tokens.starts.length;
  if (first > 0 && before === "-" && !isNumber(tokens, first - 1)) return !isPrefix(tokenAt(tokens, first - 1));
  if (hasNext && after === "-") return !/^(?:led|backed|era|то|таки|style)$/.test(tokenAt(tokens, last + 1));
  if (forms.some(({ form }) => form.strength === "full")) return false;
  if (first > 0 && before === " " && isCapital(tokens, first - 1)) {
    const word = tokenAt(tokens, first - 1);
    if (isGivenName(word, lang) || isPatronymicAt(tokens, first - 1)) return true;
  }
  if (first > 0 && /^\. ?$/.test(before) && isInitial(tokens, first - 1)) return true;
  if (!hasNext) return false;
  if (after === " " && isInitial(tokens, last + 1) && /^\./.test(gapAfter(tokens, last + 1))) return true;
  if (after !== " " || !isCapital(tokens, last + 1)) return false;
  // `Рогозин Алексей`; but in `словам Путина Владимир Зеленский` another name begins.
  const isGiven = isGivenName(tokenAt(tokens, last + 1), lang);
  const begins = last + 2 < tokens.starts.length && gapAfter(tokens, last + 1) === " " && isCapital(tokens, last + 2);
  return isGiven && !(begins && !isPatronymicAt(tokens, last + 2));
}

const isPrefix = (word: string): boolean => /^(?:экс|вице|ex|pro|anti|non)$/i.test(word);

const isInitial = (tokens: Tokens, index: number): boolean =>
  tokens.ends[index]! - tokens.starts[index]! === 1 && isCapital(tokens, index);

/** The last words of the names, by which people of one surname are known. */
const surnamesOf = ({ names }: Entity): readonly string[] => [
  ...new Set(names.map(({ value }) => tokenKey(value.trim().split(/\s+/).at(-1)!))),
];

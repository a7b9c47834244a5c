import type { Entity } from "../records";
import { areAlike, sound } from "./alike";
import type { Strength } from "./form";
import { isGivenName, isPatronymic } from "./given-names";
import { titleBefore } from "./titles";
import { type Token, tokensIn } from "./token";

/**
 * Whether nothing speaks against an entity in the words of a mention around those, `[from, to)`, that are a form of its names. Against
 * a person speak another given name, surname or initials; against anything else, what is attached to its name: `Су-30` in `Су-30СМ`.
 */
export function isUncontradicted(
  words: readonly Token[],
  from: number,
  to: number,
  entity: Entity,
  strength: Strength,
): boolean {
  if (entity.type?.value !== "person") return !isAttached(words, from) && !isAttached(words, to);
  if (strength === "full") return true;
  const isOwn = ownWords(entity);
  return isFreeBefore(words.slice(0, from), isOwn, strength) && isFreeBehind(words, to, isOwn);
}

/** Whether a token hangs on to the one before it and is no ending: `Су-30-ми`, `Su-30s`. */
function isAttached(words: readonly Token[], at: number): boolean {
  const token = words[at];
  if (at === 0 || !token?.isAttached) return false;
  const isApart = token.start > words[at - 1]!.end;
  return !(isApart ? RUSSIAN_ENDING : /^s$/).test(token.text);
}

const RUSSIAN_ENDING = /^(?:[хмейюыуа]|ми|го|му|ой|ом|ов|ам|ах|ами|ые|ых|ым|ыми)$/;

type IsOwn = (word: Token, isInitial: boolean) => boolean;

/** Before a name stand other parts of it, titles, and words in small letters. */
function isFreeBefore(before: readonly Token[], isOwn: IsOwn, strength: Strength): boolean {
  let end = before.length;
  while (end > 0 && isInitial(before[end - 1]!)) end--;
  if (end < before.length && !isOwn(before[end]!, true)) return false;
  while (end > 0 && isOwn(before[end - 1]!, false)) end--;
  const last = before[end - 1];
  if (!last || !isCapital(last)) return true;
  const ahead = before.slice(0, end).map(({ text }) => text);
  return strength === "short" && !isGivenName(last.text, "en") && titleBefore(ahead, null) !== null;
}

/** Behind it stand other parts of it, and then nothing else with a capital letter, or what is set off by more than a space or dash. */
function isFreeBehind(words: readonly Token[], to: number, isOwn: IsOwn): boolean {
  let end = to;
  while (words[end] && isOwn(words[end]!, isInitial(words[end]!))) end++;
  const next = words[end];
  return !next || !isCapital(next) || next.start - words[end - 1]!.end > 1;
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

const isInitial = ({ text }: Token): boolean => /^\p{Lu}$/u.test(text);

const known = new WeakMap<Entity, readonly string[]>();

/** Whether a word is one of the entity's names, or, an initial, begins one; a patronymic may be anybody's. */
function ownWords(entity: Entity): IsOwn {
  let own = known.get(entity);
  if (!own) {
    const all = entity.names.flatMap(({ value }) => tokensIn(value).map(({ small }) => small));
    known.set(entity, (own = [...new Set(all)]));
  }
  const names = own;
  return ({ small }, isShort) =>
    isShort
      ? names.some((name) => sound(name).startsWith(sound(small)))
      : isPatronymic(small) || LATIN_PATRONYMIC.test(small) || names.some((name) => areAlike(small, name));
}

const LATIN_PATRONYMIC = /(?:[oey]vich|ilyich|[oe]vna|ichna)$/;

import type { Entity } from "../records";
import { remembered } from "../remembered";
import { bearersOf, kept } from "./bearers";
import { type Beside, besideOf } from "./beside";
import { calledSo } from "./called-so";
import { CASES } from "./declension";
import type { NameForm } from "./form";
import { genderBeside } from "./gender-beside";
import { isGivenName } from "./given-names";
import { isHomograph, isTown } from "./homographs";
import type { Match } from "./matches";
import { isNamedAfter } from "./namesakes-of-people";
import { isWord } from "./ordinary-words";
import { isAtPlay } from "./subjects";
import { gapAfter, isCapital, type Tokens, tokenAt, tokenKey } from "./tokens";
import { isOfTrade, isOfTradeBehind } from "./trade-beside";
import type { FormOf } from "./trie";
import { isActing, isBeforeVerb, isSpeaking } from "./verb-behind";

/** What the words around say of the names of people in a text; to be asked in text order. */
export interface PersonContext {
  /** Who of those that a match may name is meant: nobody, one, or several where nothing tells them apart; with its initials. */
  readonly meant: (match: Match) => Match;
}

/** A name with what stands beside it. */
interface Named extends Beside {
  readonly match: Match;
  /** Those to whom initials and gender fit. */
  readonly forms: readonly FormOf[];
  readonly isFull: boolean;
}

export function personContext(tokens: Tokens, all: readonly Match[], lang: string | null): PersonContext {
  const named = new Map<Match, Named>();
  for (const match of all)
    if (bearersOf(match.forms).people.length > 0) named.set(match, namedAt(tokens, match, all, lang));
  /** Everybody whose whole name stands somewhere. */
  const inFull = new Set<string>();
  /** The surnames of these: who has none of them is not among them. */
  const surnamesInFull = new Set<string>();
  /** Surnames that somebody else has here. */
  const strange = new Set<string>();
  for (const { match, isFull, isStranger, forms } of named.values()) {
    if (isStranger && !isFull) for (const key of bearersOf(match.forms).surnames) strange.add(key);
    else if (isFull) {
      for (const { declared } of forms) inFull.add(declared.entity.id);
      for (const key of bearersOf(match.forms).surnames) surnamesInFull.add(key);
    }
  }
  /** By surname, who was last named in full, and where; nobody for somebody unknown. */
  const lastNamed = new Map<string, { readonly ids: ReadonlySet<string>; readonly at: number }>();
  let previous: Match | null = null;

  const noted = (match: Match, forms: readonly FormOf[]): void => {
    for (const key of bearersOf(match.forms).surnames) {
      const ids = forms.map(({ declared }) => declared.entity.id);
      const other = lastNamed.get(key);
      const isSameSentence =
        other !== undefined && !/[.!?]/.test(tokens.text.slice(tokens.ends[other.at], tokens.starts[match.first]));
      lastNamed.set(key, { ids: new Set([...(isSameSentence ? other.ids : []), ...ids]), at: match.last });
    }
  };

  return {
    meant: (match) => {
      const found = named.get(match) ?? namedAt(tokens, match, all, lang);
      const { first, last, isStranger, isFull } = found;
      if (isNamedAfter(tokens, match) || isPlace(tokens, match) || isCredit(tokens, found))
        return { ...match, forms: [] };
      if (isStranger) {
        if (!isFull) noted(match, []);
        return { ...match, forms: [] };
      }
      if (isFull || match.first !== match.last) noted(match, found.forms);
      const forms = isFull ? found.forms : isFamilyOfOne(found.forms) ? [] : narrowed(found);
      if (forms.length > 0) previous = { first, last, forms };
      return { first, last, forms };
    },
  };

  function narrowed({ match, forms, title, first, initials }: Named): readonly FormOf[] {
    const isLone =
      (title === null || isOfEverybody(tokenAt(tokens, first - 1))) && initials === "" && !isBesideAnother(first);
    const supported = isLone && !bearersOf(match.forms).isPlain ? supportedAlone(forms, match, first) : forms;
    for (const key of bearersOf(match.forms).surnames) {
      const before = lastNamed.get(key);
      if (before) {
        const known = supported.filter(({ declared }) => before.ids.has(declared.entity.id));
        if (known.length > 0) return known;
        // Somebody else of that name was the last to be named.
        if (before.ids.size === 0 && initials === "") return [];
      } else if (
        strange.has(key) &&
        title === null &&
        !supported.some(({ declared }) => inFull.has(declared.entity.id))
      )
        return [];
    }
    if (supported.length < 2) return supported;
    const known = namedInFull(match, supported);
    if (known.length === 1 || !bearersOf(match.forms).hasRoles) return known.length === 1 ? known : supported;
    return calledSo(supported, wordsAhead(tokens, first), lang);
  }

  /** Those whose names say enough with nothing beside them. */
  function supportedAlone(forms: readonly FormOf[], match: Match, first: number): readonly FormOf[] {
    if (isWholeFamily(forms) || isSpeaking(tokens, match.last)) return forms;
    const isFirst = isOpening(tokens, first);
    const { isOneText, isWeak } = bearersOf(match.forms);
    // The usual case: they are all alike, however many they are.
    if (isOneText && isWeak !== null) {
      const [like] = forms;
      if (!like) return forms;
      const isEnough = isWeak
        ? isCapitalHere(tokens, match, like.form) ||
          (isFirst && /[ыи]х$/.test(like.form.text) && isActing(tokens, match))
        : !isFirst || !isHomograph(like.form.text) || isBeforeVerb(tokens, match);
      if (isEnough) return forms;
      return isWeak && isFirst && !isFamilyName(forms, lang) && !isActing(tokens, match)
        ? []
        : namedInFull(match, forms);
    }
    return kept(forms, ({ form, declared }) => {
      const isNamed = inFull.has(declared.entity.id);
      if (form.strength === "weak") return (isNamed && !isFirst) || isCapitalHere(tokens, match, form);
      return isNamed || !isFirst || !isHomograph(form.text) || isBeforeVerb(tokens, match);
    });
  }

  /** Those of the forms of a match whose whole names stand somewhere. */
  function namedInFull(match: Match, forms: readonly FormOf[]): readonly FormOf[] {
    const isAny = bearersOf(match.forms).surnames.some((key) => surnamesInFull.has(key));
    return isAny ? forms.filter(({ declared }) => inFull.has(declared.entity.id)) : [];
  }

  /** `Туполев и Сухой`. */
  function isBesideAnother(first: number): boolean {
    if (!previous || first === 0) return false;
    const between = tokens.text.slice(tokens.ends[previous.last], tokens.starts[first]);
    return /^(?:,? (?:и|and|và) |, )$/.test(between);
  }
}

/** What Vietnamese call those whom they know: `anh Trọng` may be anybody. */
const isOfEverybody = remembered((word) => /^(?:anh|chị|cô|chú|bác|cậu|thầy|em|dì)$/i.test(word));

/** `Клинтоны`, of whom several are known; Russian surnames in the plural may be those of any family. */
const isWholeFamily = (forms: readonly FormOf[]): boolean =>
  forms.length > 1 && forms.every(({ form }) => form.steps[0] === "plural" && !/[вн](?:ы|ых|ым|ыми)$/.test(form.text));

/** `Захаровы`, of whom one is known: any family of that name. */
const isFamilyOfOne = (forms: readonly FormOf[]): boolean =>
  forms.length > 0 &&
  forms.every(
    ({ form, declared }) => form.steps[0]?.includes("plural") && declared.entity === forms[0]!.declared.entity,
  );

/** `Kim` of Kim Jong Un, which is no word; that Vietnamese are called by is one in Vietnamese. */
const isFamilyName = (forms: readonly FormOf[], lang: string | null): boolean =>
  forms.every(
    ({ form }) =>
      (form.steps.at(-1) === "surname" || (form.steps.at(-1) === "last name" && /^(?:en|ru)/i.test(lang ?? ""))) &&
      !isWord(form.text),
  );

function namedAt(tokens: Tokens, match: Match, all: readonly Match[], lang: string | null): Named {
  const beside = besideOf(tokens, match, all, lang);
  const { title, initials } = beside;
  const gender = title?.gender ?? genderBeside(tokens, match);
  const fitting =
    !gender && initials === ""
      ? match.forms
      : kept(
          match.forms,
          ({ declared: { entity } }) =>
            (!gender || !entity.gender || gender === entity.gender) &&
            (initials === "" || initialsOf(entity).has(initials[0]!)),
        );
  const full =
    fitting === match.forms ? bearersOf(fitting).full : fitting.filter(({ form }) => form.strength === "full");
  const isFull = full.length > 0 || (initials !== "" && fitting.length > 0);
  const isStranger =
    beside.isStranger ||
    (!isFull && title === null && isAtPlay(tokens, match.last)) ||
    (initials !== "" && fitting.length === 0) ||
    isOfTrade(tokens, match, fitting, isFull) ||
    (!isFull && title === null && isOfTradeBehind(tokens, match, fitting));
  const { first, last } = beside;
  return { title, initials, first, last, match, isStranger, isFull, forms: full.length > 0 ? full : fitting };
}

/** `в Королёве`, `Clinton, Iowa`. */
const isPlace = (tokens: Tokens, { first, last }: Match): boolean =>
  first === last &&
  (isCalledTown(tokens, last) ||
    isTown(tokenAt(tokens, first), first > 0 ? tokenAt(tokens, first - 1) : "", () => {
      const behind = gapAfter(tokens, last) === ", " ? last + 1 : last + 2;
      return tokens.text.slice(tokens.ends[last], tokens.ends[behind]);
    }));

/** `Korolev, a town of 220,000` */
const isCalledTown = ({ text, ends }: Tokens, last: number): boolean =>
  /^, (?:(?:a|the|город|посёлок|село|деревня) )(?:[a-z]+ )?(?:town|city|village|suburb|river|lake|под|в|на|из)\b/.test(
    text.slice(ends[last], ends[last]! + 30),
  );

/** `Фото Сергея Иванова / ТАСС`. */
function isCredit(tokens: Tokens, { first, last }: Beside): boolean {
  if (first === 0 || !/^\.? ?\/ ?$/.test(gapAfter(tokens, last))) return false;
  return /^(?:фото|photo|photograph|image|by|ảnh)$/i.test(tokenAt(tokens, first - 1));
}

const wordsAhead = (tokens: Tokens, first: number): string =>
  tokens.text.slice(tokens.starts[Math.max(0, first - 8)], tokens.starts[first]);

/** Whether a token begins a sentence, a line or a quotation, where every word has a capital. */
const isOpening = (tokens: Tokens, index: number): boolean =>
  index === 0 ||
  /[.!?…:"]/.test(
    gapAfter(tokens, index - 1).replace(/^\. (?=$)/, (dot) => (tokenAt(tokens, index - 1).length < 3 ? "" : dot)),
  );

/**
 * Inside a Russian sentence no ordinary word has a capital: `при Соколе` is a person, if not a place; so is `Кима`, which has an ending; and
 * `Xi` in an English one.
 */
const isCapitalHere = (tokens: Tokens, { first, last }: Match, { text, steps }: NameForm): boolean =>
  first === last &&
  (/^[а-яё]{4,}$/i.test(text)
    ? isHomograph(text) || isWord(text) || isInflectedAlone(tokens, first, steps[0], text)
    : /^[A-Z][a-z]$/.test(text) && isAmongSmall(tokens, first)) &&
  isCapital(tokens, first) &&
  !isOpening(tokens, first);

/** Whether neither of the words beside has a capital, or a hyphen or full stop joins it. */
const isAmongSmall = (tokens: Tokens, index: number): boolean =>
  gapAfter(tokens, index - 1) === " " &&
  !isCapital(tokens, index - 1) &&
  /^(?:[ ,;:!?]|\. ?$)/.test(gapAfter(tokens, index)) &&
  !(index + 1 < tokens.starts.length && isCapital(tokens, index + 1));

/** `Кима`, unless it begins another name: `Вана Гога`. */
const isInflectedAlone = (tokens: Tokens, index: number, step: string | undefined, text: string): boolean =>
  CASES.some((each) => each === step) &&
  !isGivenName(text, "ru") &&
  !(index + 1 < tokens.starts.length && gapAfter(tokens, index) === " " && isCapital(tokens, index + 1));

/** The first letters of the given names, as `tokenKey` has them. */
const initialsOf = ({ names }: Entity): ReadonlySet<string> =>
  new Set(
    names.flatMap(({ value }) =>
      value
        .trim()
        .split(/\s+/)
        .slice(0, -1)
        .map((word) => tokenKey(word[0]!)),
    ),
  );

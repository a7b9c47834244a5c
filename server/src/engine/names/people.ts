import type { Entity, Name } from "../records";
import { cyrillicSpellings } from "./cyrillic-spellings";
import type { Gender } from "./declension";
import { isEastAsian, isVietnamese } from "./family-names";
import type { NameForm, Strength } from "./form";
import { genderOfGivenName, genderOfPatronymic } from "./given-names";
import { latinForms } from "./latin-forms";
import type { Made } from "./made";
import { isOrdinary } from "./ordinary-words";
import { type Order, type PersonName, personName } from "./person-name";
import { type Declining, russianForms } from "./russian-forms";
import { latinSpellings, withoutMarks } from "./transliteration";

/** What a person is called in texts, from all names in all languages; a form may come several times, in several ways. */
export function formsOfPerson(entity: Entity): readonly NameForm[] {
  const order = orderOf(entity.names);
  const names = entity.names.map((name) => ({ name, person: personName(plain(name.value), order) }));
  const people = names.flatMap(({ name, person }) => (person ? [{ name, person }] : []));
  const declining = decliningOf(entity, people);
  const own = names.flatMap(({ name, person }) =>
    [...spelt(name, person), ...(person ? formsIn(name, person, declining) : [])].map(ofName(name, entity)),
  );
  const shown = people.filter(({ name }) => !name.hidden);
  return [...own, ...latinOf(shown), ...cyrillicOf(shown, declining)];
}

interface Called {
  readonly name: Name;
  readonly person: PersonName;
}

const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

/** The name as it is written, where its parts are not known or come in another order; and what it spells out. */
function spelt({ value, forms }: Name, person: PersonName | null): readonly Made[] {
  const strength = (text: string): Strength =>
    /[\s\d]/.test(plain(text)) ? "full" : isOrdinary(plain(text)) ? "weak" : "short";
  const isFull = person === null || (person.surname !== "" && person.given.length > 0);
  return [
    ...(isFull ? [{ text: value, steps: [], strength: strength(value) }] : []),
    ...forms.map((text) => ({ text, steps: ["form"], strength: strength(text) })),
  ];
}

function formsIn({ lang, indeclinable }: Name, person: PersonName, declining: Declining): readonly Made[] {
  if (!isCyrillic(person)) return latinForms(person, base(lang));
  const stays = indeclinable || (lang !== "" && base(lang) !== "ru") ? () => true : declining.stays;
  return russianForms(person, { ...declining, stays });
}

/** A misspelling is never shown; what comes from it is said to come from the name that is. */
function ofName(name: Name, { names }: Entity): (made: Made) => NameForm {
  const { value, lang } = name.hidden
    ? (names.find((other) => !other.hidden && other.lang === name.lang) ?? name)
    : name;
  return ({ text, steps, strength }) => ({
    text: plain(text),
    name: value,
    lang,
    steps: name.hidden ? [...steps, "misspelling"] : steps,
    strength,
  });
}

const isCyrillic = ({ surname, given }: PersonName): boolean => /[а-яё]/i.test(surname || given[0]!);

const base = (lang: string): string => lang.toLowerCase().split("-", 1)[0]!;

/** The order that any of the names shows; a Chinese one is not Vietnamese, though its name in Vietnamese looks so. */
function orderOf(names: readonly Name[]): Order {
  const latin = names.filter(({ value }) => !/[а-яё]/i.test(value));
  const orders = (latin.length > 0 ? latin : names)
    .map(({ value }) => plain(value).split(" "))
    .filter(isEastAsian)
    .map((words): Order => (isVietnamese(words) ? "vietnamese" : "family first"));
  return orders.includes("family first") ? "family first" : (orders[0] ?? "given first");
}

function decliningOf({ gender, names }: Entity, people: readonly Called[]): Declining {
  const staying = new Set(
    names.filter(({ indeclinable }) => indeclinable).map(({ value }) => plain(value).split(" ").at(-1)),
  );
  return {
    gender: gender === "female" || gender === "male" ? gender : guessed(people),
    stays: (word) => staying.has(word),
  };
}

function guessed(people: readonly Called[]): Gender {
  const say = (of: (person: PersonName) => Gender | null): Gender | null =>
    people.map(({ person }) => of(person)).find((gender) => gender !== null) ?? null;
  return (
    say(({ patronymic }) => (patronymic.endsWith("кызы") ? "female" : genderOfPatronymic(patronymic))) ??
    say(({ given }) => genderOfGivenName(given[0] ?? "")) ??
    say(({ surname }) => (/(?:[оеё]ва|ина|[сц]кая)$/.test(surname) ? "female" : null)) ??
    "male"
  );
}

const MOST_SPELLINGS = 8;
const MOST_POSSESSIVES = 3;

/**
 * Spellings in Latin letters of names that are known in Cyrillic. Where the surname is known in Latin letters, too, and
 * none of the schemes gives it, none is right for it: `Трамп`, `Рухани`.
 */
function latinOf(people: readonly Called[]): readonly NameForm[] {
  const latin = people.filter(({ person }) => !isCyrillic(person));
  const spellings = latin.map(({ person }) => withoutMarks(person.surname).toLowerCase());
  const whole = people.filter(({ person }) => isCyrillic(person) && person.order === "given first");
  const longest = whole.filter(({ person }) => person.given.length > 0 && person.surname !== "");
  return (longest.length > 0 ? longest : whole).flatMap(({ name, person }) => {
    const lang = base(name.lang) === "uk" ? "uk" : "ru";
    const surnames = latinSpellings(person.surname, lang);
    if (spellings.length > 0 && !surnames.some((surname) => spellings.includes(surname.toLowerCase()))) return [];
    const known = latin.map(({ person }) => person.given.join(" ")).filter((given) => given !== "");
    const written = together(person.given.map((given) => latinSpellings(given, lang)));
    return pairs([...new Set([...known, ...written])], surnames)
      .slice(0, MOST_SPELLINGS)
      .flatMap(([given, surname], i) =>
        latinForms(
          { ...person, given: given === "" ? [] : given.split(" "), surname },
          i < MOST_POSSESSIVES ? "en" : "",
        ),
      )
      .map(transliterated(name));
  });
}

/** Spellings of several names by the same scheme; one that is empty where there are none. */
const together = (spellings: readonly (readonly string[])[]): readonly string[] =>
  spellings.length === 0
    ? [""]
    : spellings[0]!.map((_, i) => spellings.map((each) => each[i] ?? each.at(-1)!).join(" "));

/** The likeliest first: those that have little before them in both lists. */
const pairs = (some: readonly string[], others: readonly string[]): readonly (readonly [string, string])[] =>
  some
    .flatMap((one, i) => others.map((other, j) => ({ pair: [one, other] as const, rank: i + j })))
    .sort((a, b) => a.rank - b.rank)
    .map(({ pair }) => pair);

const MOST_CYRILLIC = 2;

function cyrillicOf(people: readonly Called[], declining: Declining): readonly NameForm[] {
  if (people.some(({ person }) => isCyrillic(person))) return [];
  return people.flatMap(({ name, person }) =>
    cyrillicSpellings(person)
      .slice(0, MOST_CYRILLIC)
      .flatMap((spelling) => russianForms({ ...person, ...spelling }, declining).map(transliterated(name))),
  );
}

const transliterated =
  ({ value, lang }: Name) =>
  ({ text, steps, strength }: Made): NameForm => ({
    text: plain(text),
    name: value,
    lang,
    steps: [...steps, "transliteration"],
    strength,
  });

import type { Entity, Name } from "../records";
import type { Gender } from "./declension";
import { isEastAsian, isVietnamese } from "./family-names";
import type { NameForm, Strength } from "./form";
import { genderOfGivenName, genderOfPatronymic } from "./given-names";
import { latinForms } from "./latin-forms";
import type { Made } from "./made";
import { isOrdinary } from "./ordinary-words";
import { type Called, isCyrillic, type Order, type PersonName, personName } from "./person-name";
import { inCyrillic, inLatin } from "./respelt-people";
import { type Declining, russianForms } from "./russian-forms";

/** What a person is called in texts, from all names in all languages; a form may come several times, in several ways. */
export function formsOfPerson(entity: Entity): readonly NameForm[] {
  const names = onceEach(entity.names);
  const order = orderOf(names);
  const called = names.map((name) => ({ name, person: personName(name.value, order) }));
  const people = called.filter((each): each is Called => each.person !== null);
  const declining = decliningOf(entity, people);
  const own = called.flatMap(({ name, person }) => {
    const made = person ? formsIn(name, person, declining) : [];
    return spelt(name, person).concat(made).map(ofName(name, names));
  });
  const shown = people.filter(({ name }) => !name.hidden);
  return [...own, ...inLatin(shown), ...inCyrillic(shown, declining)];
}

/** The names with single spaces; of those that several languages have alike the first, and the English one. */
function onceEach(names: readonly Name[]): readonly Name[] {
  const seen = new Set<string>();
  return names
    .map((name) => ({ ...name, value: plain(name.value) }))
    .filter(({ value, lang, forms, hidden, indeclinable }) => {
      const isNew = !seen.has(value) || forms.length > 0 || hidden || indeclinable || base(lang) === "en";
      seen.add(value);
      return isNew;
    });
}

const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

/** The name as it is written, where its parts are not known or come in another order; and what it spells out. */
function spelt({ value, forms }: Name, person: PersonName | null): readonly Made[] {
  const strength = (text: string): Strength =>
    /[ _\d]/.test(text) ? "full" : isOrdinary(text) || isOrdinary(person?.surname ?? text) ? "weak" : "short";
  const isFull = person === null || (person.surname !== "" && person.given.length > 0);
  return [
    ...(isFull ? [{ text: value, steps: [], strength: strength(value) }] : []),
    ...forms.map(plain).map((text) => ({ text, steps: ["form"], strength: strength(text) })),
  ];
}

function formsIn({ lang, indeclinable }: Name, person: PersonName, declining: Declining): readonly Made[] {
  if (!isCyrillic(person)) return latinForms(person, base(lang));
  const stays = indeclinable || (lang !== "" && base(lang) !== "ru") ? () => true : declining.stays;
  return russianForms(person, { ...declining, stays });
}

/** A misspelling is never shown; what comes from it is said to come from the name that is. */
function ofName(name: Name, names: readonly Name[]): (made: Made) => NameForm {
  const { value, lang } = name.hidden
    ? (names.find((other) => !other.hidden && other.lang === name.lang) ?? name)
    : name;
  return ({ text, steps, strength }) => ({
    text,
    name: value,
    lang,
    steps: name.hidden ? [...steps, "misspelling"] : steps,
    strength,
  });
}

const base = (lang: string): string => lang.toLowerCase().split("-", 1)[0]!;

/** The order that any of the names shows; a Chinese one is not Vietnamese, though its name in Vietnamese looks so. */
function orderOf(names: readonly Name[]): Order {
  const latin = names.filter(({ value }) => !/[а-яё]/i.test(value));
  const orders = (latin.length > 0 ? latin : names)
    .map(({ value }) => value.split(" "))
    .filter(isEastAsian)
    .map((words): Order => (isVietnamese(words) ? "vietnamese" : "family first"));
  return orders.includes("family first") ? "family first" : (orders[0] ?? "given first");
}

function decliningOf({ gender, names }: Entity, people: readonly Called[]): Declining {
  const staying = new Set(
    names.flatMap(({ indeclinable, value }) => (indeclinable ? plain(value).split(" ").slice(-1) : [])),
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

import { cyrillicSpellings } from "./cyrillic-spellings";
import type { NameForm } from "./form";
import { respeltForms } from "./latin-forms";
import type { Made } from "./made";
import { type Called, isCyrillic } from "./person-name";
import { type Declining, russianForms } from "./russian-forms";
import { latinSpellings, withoutMarks } from "./transliteration";

/**
 * The forms in Latin letters of names that are known in Cyrillic. Where the surname is known in Latin letters, too, and
 * none of the schemes gives it, none is right for it: `Трамп`, `Рухани`.
 */
export function inLatin(people: readonly Called[]): readonly NameForm[] {
  const latin = people.filter(({ person }) => !isCyrillic(person));
  const spellings = latin.map(({ person }) => withoutMarks(person.surname).toLowerCase());
  const whole = people.filter(
    ({ person }) => isCyrillic(person) && person.order === "given first" && person.surname !== "",
  );
  const longest = whole.filter(({ person }) => person.given.length > 0);
  return (longest.length > 0 ? longest : whole).flatMap(({ name, person }) => {
    const lang = /^uk\b/i.test(name.lang) ? "uk" : "ru";
    const surnames = latinSpellings(person.surname, lang);
    if (spellings.length > 0 && !surnames.some((surname) => spellings.includes(surname.toLowerCase()))) return [];
    const known = latin.map(({ person }) => person.given.join(" ")).filter((given) => given !== "");
    const written = together(person.given.map((given) => latinSpellings(given, lang)));
    return respeltForms([...new Set([...known, ...written])], surnames).map(transliterated(name));
  });
}

/** Spellings of several names by the same scheme. */
const together = (spellings: readonly (readonly string[])[]): readonly string[] =>
  (spellings[0] ?? []).map((_, i) => spellings.flatMap((each) => each[i] ?? each.at(-1) ?? []).join(" "));

/** Most spellings of one name in Cyrillic. */
const MOST = 2;

/** The forms in Cyrillic of a person of whom no name is known in it. */
export function inCyrillic(people: readonly Called[], declining: Declining): readonly NameForm[] {
  if (people.some(({ person }) => isCyrillic(person))) return [];
  return people.flatMap(({ name, person }) =>
    cyrillicSpellings(person)
      .slice(0, MOST)
      .flatMap((spelling) => russianForms({ ...person, ...spelling }, declining).map(transliterated(name))),
  );
}

const transliterated =
  ({ value, lang }: Called["name"]) =>
  ({ text, steps, strength }: Made): NameForm => ({
    text,
    name: value,
    lang,
    steps: [...steps, "transliteration"],
    strength,
  });

import { personNames } from "../names";
import { type Random, shuffled } from "../random";
import type { Language } from "../words";
import { type Case, declined } from "./declension";
import { OFFICES } from "./offices";
import { FAMILIES } from "./weapons";

/** Who and what a text is about. */
export interface Cast {
  /** The most frequent first. */
  readonly people: readonly Person[];
  readonly weapons: readonly Weapon[];
}

export interface Person {
  readonly entity: string;
  /** In the nominative: `Сергей Барвинов`, `Trần Đức Dũng`. */
  readonly full: string;
  /** How the person is called after the first time: `Барвинов`, `Dũng`. */
  readonly short: string;
  readonly office: string;
}

export interface Weapon {
  readonly entity: string;
  readonly name: string;
}

/** The cast of a text: in every third text two people share a surname; weapon systems come with their variants. */
export function castOf(source: Random, lang: Language): Cast {
  const offices = shuffled(OFFICES[lang], source);
  const count = 8 + source.below(5);
  const people: Person[] = [];
  while (people.length < count) {
    const { full, short } = nameIn(lang, source);
    if (people.some((other) => other.short === short)) continue;
    people.push({ entity: `person-${people.length}`, full, short, office: offices[people.length]! });
  }
  if (source.chance(1 / 3)) people[2] = namesake(people[0]!, people[2]!);
  const families = shuffled(FAMILIES, source).slice(0, 3 + source.below(3));
  const weapons = families.flatMap((family) => shuffled(family[lang], source).slice(0, 2 + source.below(2)));
  return { people, weapons: weapons.map((name, i) => ({ entity: `weapon-${i}`, name })) };
}

/** A name in a case; only Russian has any. */
export const inCase = (lang: Language, words: string, wanted: Case): string =>
  lang === "ru" ? declined(words, wanted) : words;

const namesake = (person: Person, other: Person): Person => ({
  ...other,
  full: other.full.slice(0, -other.short.length) + person.short,
  short: person.short,
});

const INVENTED = 900;

function nameIn(lang: Language, source: Random): { full: string; short: string } {
  for (;;) {
    const index = source.below(INVENTED);
    const isVietnamese = index % 10 >= 4 && index % 10 < 7;
    const isUsual = isVietnamese === (lang === "vi");
    if (!isUsual && !source.chance(0.3)) continue;
    const [full, short] = personNames(index).names[lang];
    if (lang !== "ru" || !WOMEN.test(full!)) return { full: full!, short: short! };
  }
}

/** Their names and verbs have other endings, which the prose does not have. */
const WOMEN = /^(?:Карла|Эдит|Глория|Айрин|Карен|Марта|Оливия|Рут|Урсула|Ивонн|Зои|Клэр|Дора) | Тхи /;

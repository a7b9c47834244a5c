import petrovich from "petrovich";
import { DECLENSION_RULES } from "./declension-rules";

/** The Russian cases besides the nominative, in the order of grammars. */
export const CASES = ["genitive", "dative", "accusative", "instrumental", "prepositional"] as const;

export type Gender = "male" | "female";
export type Part = "given name" | "patronymic" | "surname";

/** A word in each of `CASES`; where usage differs several ways, the likeliest first. */
export type Declined = readonly (readonly string[])[];

/**
 * A part of a Russian or Russianized name in every case. Of a hyphenated one each half is declined, of a given name only the last unless
 * the first ends in а or я: `Салтыкова-Щедрина`, `Жан-Поля`, `Анны-Марии`. A word that does not decline comes back as it is.
 */
export function declined(name: string, part: Part, gender: Gender): Declined {
  const key = `${gender} ${part} ${name}`;
  let found = known.get(key);
  if (found) return found;
  const words = name.split("-");
  found = words.map((word, i) => declinedWord(word, part, gender, i === words.length - 1)).reduce(joined);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, found);
  return found;
}

const known = new Map<string, Declined>();
const MOST_KNOWN = 20_000;

const joined = (a: Declined, b: Declined): Declined =>
  a.map((forms, i) => b[i]!.map((form, j) => `${forms[j] ?? forms[0]}-${form}`));

function declinedWord(word: string, part: Part, gender: Gender, isLast: boolean): Declined {
  const small = word.toLowerCase();
  const stays = CASES.map(() => [word]);
  if (!/^[а-яё]{2,}$/.test(small) || small === word) return stays;
  if (!isLast && (FIRST_HALF.test(small) || (part === "given name" && !/[ая]$/.test(small)))) return stays;
  const rule = DECLENSION_RULES.find((each) => each.of.includes(`${gender} ${part}`) && each.test.test(small));
  if (!rule) return CASES.map((each) => [petrovich[gender][LIBRARY_PART[part]][each]!(word)]);
  const stems = rule.stems.map(([end, other]) => word.replace(end, other));
  return rule.endings.map((endings) => stems.flatMap((stem) => endings.map((ending) => stem + ending)));
}

const LIBRARY_PART = { "given name": "first", patronymic: "middle", surname: "last" } as const;

/** First halves of surnames that never decline. */
const FIRST_HALF =
  /^(?:бонч|тер|фон|ван|де|ди|да|ла|ле|дю|дер|мелик|шах|кара|ибн|аль|эль|ад|ас|аш|ар|бен|бин|бей|сен|сент|сан|мак|шолом|абу|абд|абдул|кан|кызыл|хан|улуг|книппер|корвин|вар|тан)$/;

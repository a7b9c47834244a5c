import { CASES, type Declined, declined, type Gender, type Part } from "./declension";
import type { Strength } from "./form";
import { initial, type Made, phrase } from "./made";
import { isOrdinary } from "./ordinary-words";
import type { PersonName } from "./person-name";

/** Whose forms are wanted, as all names of the person say together. */
export interface Declining {
  readonly gender: Gender;
  /** Whether nothing of a name declines, and the words that do not in any name. */
  readonly stays: (word: string) => boolean;
}

/** Every form of a Russian or Russianized name, the name itself first. */
export function russianForms(name: PersonName, declining: Declining): readonly Made[] {
  const { order, surname } = name;
  if (order !== "given first") return eastern(name, declining);
  return IN_CASES.flatMap(([label, at]) => inCase(name, declining, label === "nominative" ? [] : [label], at)).concat(
    surname === "" ? [] : plurals(surname),
  );
}

const IN_CASES: readonly (readonly [label: string, at: number])[] = [
  ["nominative", -1],
  ...CASES.map((label, i) => [label, i] as const),
];

function inCase(name: PersonName, declining: Declining, label: readonly string[], at: number): readonly Made[] {
  const wordIn = (word: string, part: Part): readonly string[] => {
    const words = word.split(" ");
    const last = words.at(-1)!;
    if (at < 0 || word === "" || declining.stays(last)) return [word];
    return declined(last, part, declining.gender)[at]!.map((form) => phrase(...words.slice(0, -1), form));
  };
  const given = name.given.map((word) => wordIn(word, "given name"));
  const givenAll = phrase(...given.map(([form]) => form!));
  const [patronymic = ""] = wordIn(name.patronymic, "patronymic");
  const surnames = wordIn(name.surname, "surname");
  if (name.surname === "") return withoutSurname(name, given, patronymic, label);
  const strength = isOrdinary(name.surname) ? "weak" : "short";
  const alone = { steps: [...label, "surname"], strength } as const;
  if (given.length === 0) return surnames.map((text) => ({ text, steps: label, strength }));
  const first = initial(name.given[0]!);
  const initials = name.given.map(initial).join(" ");
  return surnames.flatMap((surname): Made[] => {
    const made = (text: string, steps: readonly string[], strength: Strength): Made => ({
      text,
      steps: [...label, ...steps],
      strength,
    });
    const others = given.length === 1 ? [] : [given[0]!, given.at(-1)!];
    return [
      made(phrase(givenAll, patronymic, surname), [], "full"),
      made(phrase(surname, givenAll, patronymic), ["surname and given name"], "full"),
      ...others.map(([form]) => made(phrase(form!, surname), ["given name and surname"], "full")),
      ...(patronymic === ""
        ? []
        : [
            made(phrase(givenAll, surname), ["given name and surname"], "full"),
            made(phrase(surname, givenAll), ["surname and given name"], "full"),
            made(phrase(givenAll, patronymic), ["given name and patronymic"], "weak"),
            made(phrase(initials, initial(name.patronymic), surname), ["initials and surname"], "full"),
            made(phrase(surname, initials, initial(name.patronymic)), ["surname and initials"], "full"),
          ]),
      made(phrase(first, surname), ["initial and surname"], "short"),
      made(phrase(surname, first), ["surname and initial"], "short"),
      ...(initials === first ? [] : [made(phrase(initials, surname), ["initials and surname"], "short")]),
      { ...alone, text: surname },
      ...(/ /.test(surname) ? [{ ...alone, text: surname.replace(/^.* /, "") }] : []),
    ];
  });
}

/** A given name alone, or with the patronymic; both are weak. */
function withoutSurname(
  { given: written }: PersonName,
  given: readonly (readonly string[])[],
  patronymic: string,
  steps: readonly string[],
): readonly Made[] {
  const last = given.at(-1) ?? [""];
  const before = given.slice(0, -1).map(([form]) => form!);
  const strength = written.length > 1 && patronymic === "" ? "full" : "weak";
  return last.map((form) => ({ text: phrase(...before, form, patronymic), steps, strength }));
}

/** Of a Chinese, Korean or Vietnamese name only the last word declines. */
function eastern({ order, given, surname }: PersonName, { gender, stays }: Declining): readonly Made[] {
  const inCases = (word: string): Declined =>
    stays(word) ? CASES.map(() => [word]) : declined(word, "given name", gender);
  const last = given.at(-1)!;
  const before = [surname, ...given.slice(0, -1)];
  const called = order === "vietnamese" ? last : surname;
  const short = order === "vietnamese" ? "last name" : "surname";
  const forms: Made[] = [
    { text: phrase(...before, last), steps: [], strength: "full" },
    { text: called, steps: [short], strength: "weak" },
  ];
  CASES.forEach((label, i) => {
    forms.push(
      { text: phrase(...before, inCases(last)[i]![0]!), steps: [label], strength: "full" },
      { text: inCases(called)[i]![0]!, steps: [label, short], strength: "weak" },
    );
  });
  return forms;
}

const PLURALS: readonly (readonly [end: RegExp, endings: readonly string[]])[] = [
  [/(?<=[оеё]в|[иы]н)а?$/, ["ы", "ых", "ым", "ыми"]],
  [/(?<=[сц]к)(?:ий|ая)$/, ["ие", "их", "им", "ими"]],
];

/** A family by its surname. */
function plurals(surname: string): readonly Made[] {
  const [end, endings] = PLURALS.find(([end]) => end.test(surname)) ?? [/$/, []];
  return endings.map((ending) => ({
    text: surname.replace(end, ending),
    steps: ["plural", "surname"],
    strength: "weak",
  }));
}

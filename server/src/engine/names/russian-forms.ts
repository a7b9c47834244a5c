import { CASES, declined, type Gender, type Part } from "./declension";
import type { Strength } from "./form";
import { isRussianMan } from "./given-names";
import { initial, join, type Made } from "./made";
import { isOrdinary } from "./ordinary-words";
import type { PersonName } from "./person-name";

/** What all names of a person say of how they decline. */
export interface Declining {
  readonly gender: Gender;
  /** Whether a word never changes. */
  readonly stays: (word: string) => boolean;
}

/** Every form of a Russian or Russianized name, the name itself first. */
export function russianForms(name: PersonName, declining: Declining): readonly Made[] {
  if (name.order !== "given first") return eastern(name, declining);
  const layouts = layoutsOf(name, declining.gender);
  const strength: Strength = isOrdinary(name.surname) ? "weak" : "short";
  const forms: Made[] = [];
  for (let at = 0; at <= CASES.length; at++)
    for (const words of wordsIn(name, declining, at))
      for (const layout of layouts)
        forms.push({ text: layout.text(words), steps: layout.steps[at]!, strength: layout.strength ?? strength });
  return name.surname === "" ? forms : [...forms, ...plurals(name.surname)];
}

/** The words of a name in one case. */
interface Words {
  /** All given names; the first and last of them; all in the nominative. */
  readonly given: string;
  readonly first: string;
  readonly last: string;
  readonly bare: string;
  readonly patronymic: string;
  readonly surname: string;
  readonly initial: string;
  readonly initials: string;
}

/** The words in a case, 0 for the nominative; several times where the surname has several forms in it. */
function wordsIn(name: PersonName, declining: Declining, at: number): readonly Words[] {
  const given = name.given.map((word) => formsOf(word, "given name", declining, at)[0]!);
  const initials = name.given.map(initial);
  return formsOf(name.surname, "surname", declining, at).map((surname) => ({
    given: given.join(" "),
    first: given[0] ?? "",
    last: given.at(-1) ?? "",
    bare: name.given.join(" "),
    patronymic: formsOf(name.patronymic, "patronymic", declining, at)[0]!,
    surname,
    initial: initials[0] ?? "",
    initials: join(initials.join(" "), initial(name.patronymic)),
  }));
}

/** Of several words, such as a surname with particles, the last declines. */
function formsOf(words: string, part: Part, { gender, stays }: Declining, at: number): readonly string[] {
  if (at === 0 || words === "") return [words];
  const last = words.slice(words.lastIndexOf(" ") + 1);
  if (stays(last)) return [words];
  const forms = declined(last, part, gender)[at - 1]!;
  return last === words ? forms : forms.map((form) => words.slice(0, -last.length) + form);
}

/** A way to put the words of a name. */
interface Layout {
  readonly text: (words: Words) => string;
  /** By case, the nominative first. */
  readonly steps: readonly (readonly string[])[];
  /** `null`: as strong as the surname alone. */
  readonly strength: Strength | null;
}

const layout = (step: string, strength: Strength | null, text: Layout["text"]): Layout => {
  const steps = step === "" ? [] : [step];
  return { text, strength, steps: [steps, ...CASES.map((label) => [label, ...steps])] };
};

const REVERSED = layout("surname and given name", "full", (words) =>
  join(words.surname, join(words.given, words.patronymic)),
);

const SURNAME = [
  layout("surname", null, ({ surname }) => surname),
  layout("initial and surname", "short", (words) => join(words.initial, words.surname)),
  layout("surname and initial", "short", (words) => join(words.surname, words.initial)),
];

const WITH_SURNAME = [layout("", "full", (words) => join(words.given, words.surname)), REVERSED, ...SURNAME];

/** Texts sometimes forget to decline a foreign given name: `Никол Пашиняна`. */
const WITH_FOREIGN = [
  ...WITH_SURNAME,
  layout("surname behind the bare given name", "full", (words) => join(words.bare, words.surname)),
];

const WITH_SEVERAL = [
  ...WITH_SURNAME,
  layout("given name and surname", "full", (words) => join(words.first, words.surname)),
  layout("given name and surname", "full", (words) => join(words.last, words.surname)),
  layout("initials and surname", "full", (words) => join(words.initials, words.surname)),
];

const WITH_PATRONYMIC = [
  layout("", "full", (words) => join(join(words.given, words.patronymic), words.surname)),
  REVERSED,
  ...SURNAME,
  layout("given name and surname", "full", (words) => join(words.given, words.surname)),
  layout("surname and given name", "full", (words) => join(words.surname, words.given)),
  layout("given name and patronymic", "weak", (words) => join(words.given, words.patronymic)),
  layout("initials and surname", "full", (words) => join(words.initials, words.surname)),
  layout("surname and initials", "full", (words) => join(words.surname, words.initials)),
];

const SURNAME_ALONE = [layout("", null, ({ surname }) => surname)];
const WITHOUT_SURNAME = [layout("", "weak", (words) => join(words.given, words.patronymic))];
const WITHOUT_PARTICLES = [layout("surname", null, ({ surname }) => surname.slice(surname.lastIndexOf(" ") + 1))];

function layoutsOf({ given, patronymic, surname }: PersonName, gender: Gender): readonly Layout[] {
  if (surname === "") return WITHOUT_SURNAME;
  const layouts =
    given.length === 0
      ? SURNAME_ALONE
      : patronymic !== ""
        ? WITH_PATRONYMIC
        : given.length > 1
          ? WITH_SEVERAL
          : gender === "male" && !isRussianMan(given[0]!)
            ? WITH_FOREIGN
            : WITH_SURNAME;
  return surname.includes(" ") ? [...layouts, ...WITHOUT_PARTICLES] : layouts;
}

/** Of a Chinese, Korean or Vietnamese name only the last word declines; a Vietnamese is called by it, others by the surname. */
function eastern({ order, given, surname }: PersonName, declining: Declining): readonly Made[] {
  const last = given.at(-1)!;
  const before = [surname, ...given.slice(0, -1)].join(" ");
  const [called, short] = order === "vietnamese" ? [last, "last name"] : [surname, "surname"];
  return ["", ...CASES].flatMap((label, at): Made[] => {
    const steps = label === "" ? [] : [label];
    const [whole, alone] = [last, called].map((word) => formsOf(word, "given name", declining, at)[0]!);
    return [
      { text: join(before, whole!), steps, strength: "full" },
      { text: alone!, steps: [...steps, short!], strength: "weak" },
    ];
  });
}

const PLURAL_STEPS = ["plural", "surname"];

const PLURALS: readonly (readonly [end: RegExp, endings: readonly string[]])[] = [
  [/(?<=[оеё]в|[иы]н)а?$/, ["ы", "ых", "ым", "ыми"]],
  [/(?<=[сц]к)(?:ий|ая)$/, ["ие", "их", "им", "ими"]],
  [/(?<=[бвдзлмнпрстф])$/, ["ы", "ов", "ам", "ами", "ах"]],
  [/(?<=[гк])$/, ["и", "ов", "ам", "ами", "ах"]],
];

/** A family by its surname. */
function plurals(surname: string): readonly Made[] {
  const [end, endings] = PLURALS.find(([end]) => end.test(surname)) ?? [/$/, []];
  return endings.map((ending) => ({ text: surname.replace(end, ending), steps: PLURAL_STEPS, strength: "weak" }));
}

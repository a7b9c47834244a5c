import type { Entity } from "../records";
import { cyrillicDesignation, cyrillicNickname, latinDesignation, latinNicknames } from "./designation-scripts";
import type { NameForm, Strength } from "./form";
import { single } from "./made";
import { isOneAlone, isOrdinary } from "./nicknames";
import { inflected } from "./nouns";

/** No weapon system has more forms; one with so many has strange names. */
const MOST = 200;

/**
 * The forms of a weapon system: designation and nickname together and alone, in the other script, with the endings of cases and
 * of the plural. How letters and numbers are joined does not matter.
 */
export function formsOfWeapon({ names, designations }: Entity): readonly NameForm[] {
  const given: readonly Given[] = [
    ...names.flatMap(({ value, lang, forms, indeclinable }) => [
      { value, name: value, lang, steps: [], indeclinable },
      ...(PROJECT.test(value)
        ? [{ value: value.replace(PROJECT, "пр. "), name: value, lang, steps: ["abbreviation"], indeclinable: true }]
        : []),
      ...forms.map((form) => ({ value: form, name: value, lang, steps: ["form"], indeclinable: true })),
    ]),
    ...designations.map(({ value, lang: scheme }) => {
      return { value, name: value, lang: "", steps: [`${scheme} designation`], indeclinable: false };
    }),
  ];
  const forms = given.flatMap((each) => partsOf(each.value).flatMap((part) => formsOfPart(part, each)));
  const byText = new Map<string, NameForm>();
  for (const form of forms) {
    const other = byText.get(form.text);
    if (!other || form.steps.length < other.steps.length) byText.set(form.text, form);
  }
  return [...byText.values()].slice(0, MOST);
}

const PROJECT = /^проект (?=\d)/i;

interface Given extends Pick<NameForm, "name" | "lang" | "steps"> {
  readonly value: string;
  readonly indeclinable: boolean;
}

type Kind = "designation" | "nickname";

interface Part {
  readonly text: string;
  readonly kind: Kind;
  readonly isWhole: boolean;
}

/**
 * The whole; what it is without its class (`ЗРК «Бук-М2»`); names side by side (`Shahed-136 / Герань-2`); and a designation and
 * a nickname alone: `С-400 «Триумф»`, `F-35 Lightning II`, `SA-10 Grumble`.
 */
export function partsOf(value: string): readonly Part[] {
  const whole = single(value.normalize("NFC").replace(STRESS, ""));
  const inner = whole
    .split(SEPARATOR)
    .slice(0, MOST_NAMES)
    .map((text) => single(text.replace(QUOTES, " ")).replace(CLASS, ""));
  const texts = inner.flatMap((text) => {
    const [, designation, nickname] = DESIGNATION_AND_NICKNAME.exec(text) ?? [];
    return designation && nickname ? [text, designation, nickname] : [text];
  });
  return [...new Set([whole, ...texts])]
    .filter((text) => text !== "")
    .map((text) => ({ text, kind: kindOf(text), isWhole: text.replace(QUOTES, "") === whole.replace(QUOTES, "") }));
}

const SEPARATOR = / \/ | ?[()] ?/;
const MOST_NAMES = 3;
const STRESS = /[\u0300\u0301\u00ad]/g;
const QUOTES = /[«»„“”"]/g;
const DESIGNATION_AND_NICKNAME = /^(\S*\d\S*|\p{L}+[- ]\d\S*)\s+(\p{Lu}[^\d]*)$/u;

/** What kind of thing it is, before its name. */
const CLASS =
  /^(?:(?:ЗРК|ЗРС|ЗРПК|ЗПРК|ОТРК|ПТРК|ПЗРК|РСЗО|БПЛА|БРК|ПТУР|САУ|МБР|ракета|комплекс|система|танк|истребитель|бомбардировщик|вертол[её]т|самол[её]т|дрон|беспилотник) )+(?=\p{Lu}|\d)/iu;

/** Letters with a number, or with capitals behind a dash (`Х-БПЛА`), are a designation. */
const kindOf = (text: string): Kind => (/\d/.test(text) || SERIES.test(text) ? "designation" : "nickname");

const SERIES = /^\p{Lu}\p{L}?-\p{Lu}{2,}$/u;

function formsOfPart({ text, kind, isWhole }: Part, { name, lang, steps, indeclinable }: Given): readonly NameForm[] {
  const origin = isWhole ? steps : [kind, ...steps];
  const spelt = [
    { text, steps: origin, isOther: false },
    ...otherScript(text, kind, steps).map((other) => {
      return { text: other, steps: ["transliteration", ...origin], isOther: true };
    }),
  ];
  return spelt.flatMap(({ text, steps, isOther }) => {
    const form: NameForm = { text, name, lang, steps, strength: strengthOf(text, kind) };
    const ended = indeclinable ? [] : withEndings(text, kind, isOther);
    const isMany = (step: string): boolean => kind === "nickname" && isOneAlone(text) && step.endsWith("plural");
    return [
      form,
      ...ended.map(
        ({ text, step }): NameForm => ({
          ...form,
          text,
          steps: [step, ...steps],
          strength: isMany(step) ? "short" : form.strength,
        }),
      ),
    ];
  });
}

/** A nickname with a letter behind it (`Искандер-М`) is nothing else. */
const strengthOf = (text: string, kind: Kind): Strength =>
  kind === "designation" || /-\p{Lu}{1,2}$/u.test(text) ? "full" : isOrdinary(text) ? "weak" : "short";

/** Names that NATO gives are in Latin letters everywhere. */
export function otherScript(text: string, kind: Kind, steps: readonly string[]): readonly string[] {
  if (steps.some((step) => /^nato /i.test(step))) return [];
  const plain = single(text.replace(QUOTES, " "));
  const [, designation, nickname] = DESIGNATION_AND_NICKNAME.exec(plain) ?? [];
  if (designation && nickname) {
    const [first] = otherScript(designation, "designation", []);
    const [second] = otherScript(nickname, "nickname", []);
    return first && second ? [`${first} ${second}`] : [];
  }
  if (/\p{Script=Cyrillic}/u.test(plain)) return kind === "nickname" ? latinNicknames(plain) : latinDesignation(plain);
  return kind === "nickname" ? cyrillicNickname(plain) : cyrillicDesignation(plain);
}

interface Ended {
  readonly text: string;
  readonly step: string;
}

/** What is only spelt in Latin letters has no Russian endings, as `F-16-х` has. */
function withEndings(text: string, kind: Kind, isOther: boolean): readonly Ended[] {
  if (!/\p{Script=Cyrillic}/u.test(text))
    return [...latinEndings(text), ...(isOther ? [] : numberEndings(text, ["х", "ми", "м", "е"]))];
  const [, designation, nickname] = /^(\S*\d\S*\s+[«"]?)(\p{Lu}[^\d«»"]*)[»"]?$/u.exec(text) ?? [];
  if (designation && nickname)
    return inflected(nickname)
      .slice(0, 5)
      .map(({ text, step }) => ({ text: designation.replace(QUOTES, "") + text, step }));
  const isWord = kind === "nickname" || /^[«"]?(?:\p{Lu}?[а-яё]{2}|МиГ|ЗиЛ)/u.test(text);
  const declined = isWord ? inflected(text) : [];
  return declined.length > 0 && !/^\p{L}{2}\p{Lu}-/u.test(text)
    ? declined
    : [...declined, ...numberEndings(text, NUMBER_ENDINGS), ...letterEndings(text)];
}

/** `Су-30СМов`. */
const letterEndings = (text: string): readonly Ended[] =>
  /\d[БВГДЗКЛМНПРСТФХ]{1,3}$/.test(text)
    ? LETTER_ENDINGS.map((ending) => ({ text: text + ending, step: "plural" }))
    : [];

const LETTER_ENDINGS = ["ы", "ов", "ам", "ами", "ах"];

const latinEndings = (text: string): readonly Ended[] =>
  /s$/i.test(text)
    ? []
    : [
        { text: `${text}s`, step: "plural" },
        { text: `${text}'s`, step: "possessive" },
      ];

const NUMBER_ENDINGS = ["х", "ми", "м", "е", "й", "го", "му", "ый", "ых", "ые"];

const numberEndings = (text: string, endings: readonly string[]): readonly Ended[] =>
  /\d$/.test(text) ? endings.map((ending) => ({ text: `${text}-${ending}`, step: "case or plural" })) : [];

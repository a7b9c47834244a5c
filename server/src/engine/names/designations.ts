import { latin } from "../likeness";
import type { Entity } from "../records";
import type { NameForm, Strength } from "./form";
import { isOrdinary } from "./nicknames";
import { inflected } from "./nouns";

/**
 * The forms of a weapon system: designation and nickname together and alone, in the other script, with the endings of cases and
 * of the plural. How letters and numbers are joined does not matter.
 */
export function formsOfWeapon({ names, designations }: Entity): readonly NameForm[] {
  const given = [
    ...names.flatMap(({ value, lang, forms }) => [
      { value, lang, steps: [] },
      ...forms.map((form) => ({ value: form, lang, steps: ["form"] })),
    ]),
    ...designations.map(({ value, lang }) => ({ value, lang: "", steps: [`${lang} designation`] })),
  ];
  return given.flatMap(({ value, lang, steps }) =>
    partsOf(value).flatMap((part) => formsOfPart(part, { name: value, lang, steps })),
  );
}

interface Part {
  readonly text: string;
  readonly steps: readonly string[];
  readonly isNickname: boolean;
}

type Origin = Pick<NameForm, "name" | "lang" | "steps">;

/** The whole, and where it is a designation with a nickname both alone: `С-400 «Триумф»`, `F-35 Lightning II`, `SA-10 Grumble`. */
function partsOf(value: string): readonly Part[] {
  const text = value
    .replace(/[«»„“”"]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const whole = { text, steps: [], isNickname: !/\d/.test(text) };
  const [, designation, nickname] = /^((?:\S*\d\S*|\S+[- ]\d\S*))\s+(\p{L}[^\d]*)$/u.exec(text) ?? [];
  if (!designation || !nickname) return [whole];
  return [
    whole,
    { text: designation, steps: ["designation"], isNickname: false },
    { text: nickname, steps: ["nickname"], isNickname: true },
  ];
}

function formsOfPart({ text, steps, isNickname }: Part, { name, lang, steps: given }: Origin): readonly NameForm[] {
  const strength: Strength = !isNickname ? "full" : isOrdinary(text) ? "weak" : "short";
  const made = (form: string, ...more: readonly string[]): NameForm => ({
    text: form,
    name,
    lang,
    steps: [...more, ...steps, ...given],
    strength,
  });
  const spelt = [made(text), ...otherScript(text, isNickname).map((other) => made(other, "transliteration"))];
  return spelt.flatMap((form) => [
    form,
    ...withEndings(form.text, isNickname).map(({ text: ended, step }) => ({
      ...form,
      text: ended,
      steps: [step, ...form.steps],
    })),
  ]);
}

function withEndings(text: string, isNickname: boolean): readonly { readonly text: string; readonly step: string }[] {
  const head = /^[а-яё]{3,}/iu.test(text) && !/^\p{Lu}{2,}\b/u.test(text);
  const nouns = isNickname || head ? inflected(text) : [];
  if (/\p{Script=Cyrillic}/u.test(text) && /\d$/.test(text))
    return [...nouns, ...RUSSIAN_ENDINGS.map((ending) => ({ text: `${text}-${ending}`, step: "case or plural" }))];
  if (/^[\p{Script=Latin}\d\s-]+$/u.test(text) && !/s$/i.test(text))
    return [
      { text: `${text}s`, step: "plural" },
      { text: `${text}'s`, step: "possessive" },
    ];
  return nouns.length === 0 && /^\p{Lu}\p{Ll}\p{Lu}$/u.test(text) ? inflected(text) : nouns;
}

const RUSSIAN_ENDINGS = ["х", "ми", "м", "е", "й", "го", "му", "ый"];

/** The designation in the letters of the other script, as Soviet and Russian ones are written in both; a nickname as the press spells it. */
function otherScript(text: string, isNickname: boolean): readonly string[] {
  if (/\p{Script=Cyrillic}/u.test(text)) return isNickname ? [capitalised(text, latin(text))] : [inLatin(text)];
  if (isNickname) return [];
  const cyrillic = inCyrillic(text);
  return cyrillic === null ? [] : [cyrillic];
}

const capitalised = (like: string, words: string): string =>
  /^\p{Lu}/u.test(like) ? words.replace(/\p{L}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1)) : words;

/** Letter for letter; a capital that becomes two letters keeps one capital: `Су` is `Su`, `Х` is `Kh`, `ПМУ` is `PMU`. */
const inLatin = (text: string): string =>
  text.replace(/\p{Script=Cyrillic}/gu, (letter) => {
    const other = latin(letter);
    return /\p{Lu}/u.test(letter) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  });

/** Only of series that are Russian: nobody writes `Ф-16` for `F-16` in a registry. */
function inCyrillic(text: string): string | null {
  const [, series = "", rest = ""] = /^(\p{L}+)(.*)$/u.exec(text) ?? [];
  const russian = SERIES[series.toLowerCase()];
  if (!russian || /\p{L}{4,}/u.test(rest)) return null;
  return russian + [...rest].map((letter) => LETTERS[letter] ?? letter).join("");
}

const SERIES: Readonly<Record<string, string>> = {
  s: "С",
  su: "Су",
  mig: "МиГ",
  tu: "Ту",
  il: "Ил",
  ka: "Ка",
  mi: "Ми",
  an: "Ан",
  yak: "Як",
  be: "Бе",
  t: "Т",
  kh: "Х",
  rs: "РС",
  r: "Р",
  bmp: "БМП",
  btr: "БТР",
  tos: "ТОС",
  a: "А",
  bm: "БМ",
  p: "П",
  msta: "Мста",
};

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [..."ABVGDEZIKLMNOPRSTUFY"].map((letter, i) => [letter, [..."АБВГДЕЗИКЛМНОПРСТУФЫ"][i]!]),
);

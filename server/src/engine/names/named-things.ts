import type { Entity, Name } from "../records";
import type { NameForm, Strength } from "./form";
import { inflected } from "./nouns";

/** The forms of an organization, a place, an event and of whatever else a corpus has: Russian ones declined, English ones with `'s`. */
export const formsOfThing = ({ names, designations }: Entity): readonly NameForm[] => [
  ...names.flatMap(formsOfName),
  ...designations.map(
    ({ value, lang }): NameForm => ({
      text: plain(value),
      name: value,
      lang: "",
      steps: [`${lang} designation`],
      strength: strengthOf(value),
    }),
  ),
];

function formsOfName({ value, lang, forms, indeclinable }: Name): readonly NameForm[] {
  const strength = strengthOf(value);
  const made = (text: string, ...steps: readonly string[]): NameForm => ({ text, name: value, lang, steps, strength });
  const text = plain(value);
  const ended = indeclinable
    ? []
    : /\p{Script=Cyrillic}/u.test(text)
      ? inflected(text)
          .filter(({ step }) => !step.includes("plural"))
          .map(({ text: declined, step }) => made(declined, step))
      : /s$/i.test(text)
        ? []
        : [made(`${text}'s`, "possessive")];
  return [made(text), ...forms.map((form) => made(plain(form), "form")), ...ended];
}

const plain = (words: string): string => words.replace(/\s+/g, " ").trim();

const strengthOf = (text: string): Strength => (/[\s\d-]/.test(text) ? "full" : "short");

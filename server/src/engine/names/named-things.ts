import type { Entity, Name } from "../records";
import { latinNicknames } from "./designation-scripts";
import type { NameForm, Strength } from "./form";
import { single } from "./made";
import { inflected } from "./nouns";

/**
 * The forms of an organization, a place, an event and of whatever else a corpus has: Russian ones declined, Latin ones with `'s`, but for Vietnamese;
 * a Russian word in Latin letters where no name is in these.
 */
export function formsOfThing({ names, designations }: Entity): readonly NameForm[] {
  const isRussianOnly = names.every(({ value }) => !/\p{Script=Latin}/u.test(value));
  return [
    ...names.flatMap((name) => formsOfName(name, isRussianOnly)),
    ...designations.map(({ value, lang: scheme }): NameForm => {
      const text = single(value);
      return { text, name: value, lang: "", steps: [`${scheme} designation`], strength: strengthOf(text) };
    }),
  ];
}

function formsOfName({ value, lang, forms, indeclinable }: Name, isRussianOnly: boolean): readonly NameForm[] {
  const whole = single(value.normalize("NFC"));
  const inner = innerName(whole);
  const made = (text: string, ...steps: readonly string[]): NameForm => ({
    text,
    name: value,
    lang,
    steps,
    strength: strengthOf(text),
  });
  const named = [
    { text: whole, steps: [] },
    ...(inner ? [{ text: inner, steps: ["name alone"] }] : []),
    ...(isRussianOnly && /^\p{L}+$/u.test(whole)
      ? latinNicknames(whole).map((text) => ({ text, steps: ["transliteration"] }))
      : []),
  ];
  return [
    ...named.flatMap(({ text, steps }) => [
      made(text, ...steps),
      ...(indeclinable ? [] : endedForms(text, lang)).map((ended) => made(ended.text, ended.step, ...steps)),
    ]),
    ...forms.map((form) => made(single(form), "form")),
  ];
}

/** The plural of a name that has one means something else: `Россия` is one. */
const endedForms = (text: string, lang: string): readonly { readonly text: string; readonly step: string }[] =>
  /\p{Script=Cyrillic}/u.test(text)
    ? inflected(text).filter(({ step }) => !step.includes("plural"))
    : /\p{Script=Latin}/u.test(text) && !/s$/i.test(text) && !lang.startsWith("vi")
      ? [{ text: `${text}'s`, step: "possessive" }]
      : [];

/** `ПАО «Газпром»`: what is in the quotation marks says as much. */
const LEGAL_FORM = /^(?:ОАО|ПАО|ЗАО|АО|ООО|ГК|ФГУП|ГУП|НПО|ЧВК|НКО|JSC|PJSC|LLC) [«"“„]([^«»"“”„]+)[»"”“]$/u;

/** The name alone of one with its legal form before it; `null` where there is none. */
export const innerName = (whole: string): string | null => LEGAL_FORM.exec(whole)?.[1] ?? null;

/** Several words, numbers and abbreviations say enough. */
const strengthOf = (text: string): Strength => (/[\s\d-]|^\p{Lu}{3,}/u.test(text) ? "full" : "short");

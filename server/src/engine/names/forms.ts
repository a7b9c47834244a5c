import { foldWords } from "../fold";
import type { Entity } from "../records";
import type { NameForm, Strength } from "./form";

const known = new WeakMap<Entity, readonly NameForm[]>();

/**
 * Every form in which texts may write an entity, each text once and by its shortest derivation. Names come as they are written, with
 * the irregular forms that they spell out; designations too. No form has white space other than single spaces.
 */
export function formsOf(entity: Entity): readonly NameForm[] {
  let forms = known.get(entity);
  if (!forms) known.set(entity, (forms = distinct(allForms(entity))));
  return forms;
}

function allForms({ names, designations }: Entity): readonly NameForm[] {
  const named = names.flatMap(({ value, lang, forms }): NameForm[] => [
    { text: value, name: value, lang, steps: [], strength: strengthOf(value) },
    ...forms.map((text) => ({ text, name: value, lang, steps: ["form"], strength: strengthOf(text) })),
  ]);
  const designated = designations.map(
    ({ value, lang }): NameForm => ({
      text: value,
      name: value,
      lang: "",
      steps: [`${lang} designation`],
      strength: "full",
    }),
  );
  return [...named, ...designated];
}

const strengthOf = (text: string): Strength => (/[\s\d]/.test(text) ? "full" : "short");

function distinct(forms: readonly NameForm[]): readonly NameForm[] {
  const byText = new Map<string, NameForm>();
  for (const form of forms) {
    const words = foldWords(form.text);
    const other = byText.get(words);
    if (!other || form.steps.length < other.steps.length) byText.set(words, form);
  }
  return [...byText.values()];
}

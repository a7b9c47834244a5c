import { foldWords } from "../fold";
import type { Entity } from "../records";
import type { NameForm, Strength } from "./form";
import { formsOfPerson } from "./people";

const known = new WeakMap<Entity, readonly NameForm[]>();

/**
 * Every form in which texts may write an entity, each text once and by its shortest derivation. Names come as they are written, with
 * the irregular forms that they spell out; designations too. No form has white space other than single spaces, and each has a letter or digit.
 */
export function formsOf(entity: Entity): readonly NameForm[] {
  let forms = known.get(entity);
  if (!forms) known.set(entity, (forms = distinct(allForms(entity))));
  return forms;
}

function allForms(entity: Entity): readonly NameForm[] {
  const { names, designations } = entity;
  const named = entity.type?.value === "person" ? formsOfPerson(entity) : names.flatMap(plainForms);
  const designated = designations.map(
    ({ value, lang }): NameForm => ({
      text: single(value),
      name: value,
      lang: "",
      steps: [`${lang} designation`],
      strength: "full",
    }),
  );
  return [...named, ...designated];
}

const plainForms = ({ value, lang, forms }: Entity["names"][number]): readonly NameForm[] => [
  { text: single(value), name: value, lang, steps: [], strength: strengthOf(value) },
  ...forms.map((text) => ({ text: single(text), name: value, lang, steps: ["form"], strength: strengthOf(text) })),
];

const single = (text: string): string => text.replace(/\s+/g, " ").trim();

const strengthOf = (text: string): Strength => (/[\s\d]/.test(text) ? "full" : "short");

/** Forms are the same where their letters and digits are, whatever stands between them. */
function distinct(forms: readonly NameForm[]): readonly NameForm[] {
  const byTokens = new Map<string, NameForm>();
  for (const form of forms) {
    const tokens = IS_PLAIN.test(form.text) ? form.text : foldWords(form.text).match(TOKEN)?.join(" ");
    if (tokens === undefined) continue;
    const other = byTokens.get(tokens);
    if (!other || form.steps.length < other.steps.length) byTokens.set(tokens, form);
  }
  return [...byTokens.values()];
}

const TOKEN = /[\p{L}\p{M}]+|\p{N}+/gu;

/** Most forms by far: words of which neither folding nor taking apart makes anything else. */
const IS_PLAIN = /^[A-Za-zА-Яа-я]+(?: [A-Za-zА-Яа-я]+)*$/;

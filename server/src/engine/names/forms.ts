import { entitiesById } from "../corpus";
import { foldWords } from "../fold";
import type { AnnotationFile, Entity } from "../records";
import { saysTheSame } from "../said";
import { formsOfWeapon } from "./designations";
import type { NameForm, Strength } from "./form";
import { formsOfThing } from "./named-things";

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

/** What was worked out of the entities of a file is kept for those of which its next state says the same. */
export function adoptForms(before: AnnotationFile, after: AnnotationFile): void {
  for (const [id, [entity]] of entitiesById(after)) {
    const old = entitiesById(before).get(id)?.[0];
    const forms = old && known.get(old);
    if (entity && forms && saysTheSame(before, after, id)) known.set(entity, forms);
  }
}

function allForms(entity: Entity): readonly NameForm[] {
  switch (entity.type?.value) {
    case "person":
      return entity.names.map(({ value, lang }) => ({
        text: value,
        name: value,
        lang,
        steps: [],
        strength: strengthOf(value),
      }));
    case "weapon-system":
      return formsOfWeapon(entity);
    default:
      return formsOfThing(entity);
  }
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

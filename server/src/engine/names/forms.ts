import { entitiesById } from "../corpus";
import { foldWords } from "../fold";
import type { AnnotationFile, Entity } from "../records";
import { remembered } from "../remembered";
import { saysTheSame } from "../said";
import { formsOfWeapon } from "./designations";
import type { NameForm } from "./form";
import { formsOfThing } from "./named-things";
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
      return formsOfPerson(entity);
    case "weapon-system":
      return formsOfWeapon(entity);
    default:
      return formsOfThing(entity);
  }
}

/** Forms are the same where their letters and digits are, whatever stands between them. */
function distinct(forms: readonly NameForm[]): readonly NameForm[] {
  const byTokens = new Map<string, NameForm>();
  for (const form of forms) {
    const tokens = tokensOf(form.text);
    if (tokens === "") continue;
    const other = byTokens.get(tokens);
    if (!other || form.steps.length < other.steps.length) byTokens.set(tokens, form);
  }
  return [...byTokens.values()].map(({ text, name, lang, steps, strength }) => {
    return { text, name, lang, steps: steps.length === 0 ? NONE : sameSteps(steps.join("\0")), strength };
  });
}

const NONE: readonly string[] = [];

/** Thousands of forms come about in a few ways, of which one list each is enough. */
const sameSteps = remembered((steps): readonly string[] => steps.split("\0"));

/** The runs of letters and of digits of folded words, with spaces between; words of usual letters go the quick way. */
function tokensOf(text: string): string {
  if (ARE_WORDS.test(text)) return text;
  if (IS_USUAL.test(text)) return text.replace(/[ .,’-]+/g, " ").trim();
  return foldWords(text).match(TOKEN)?.join(" ") ?? "";
}

const ARE_WORDS = /^[A-Za-zА-Яа-я]+(?: [A-Za-zА-Яа-я]+)*$/;
const IS_USUAL = /^[A-Za-zА-Яа-я .,’-]+$/;
const TOKEN = /[\p{L}\p{M}]+|\p{N}+/gu;

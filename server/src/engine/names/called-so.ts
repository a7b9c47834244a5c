import { isCalled, type Office, officeIn, quickLook } from "../office";
import type { Entity } from "../records";
import type { FormOf } from "./trie";

/** Those whom the words before call by an office of theirs, where the others have none in that language to be called by. */
export function calledSo(forms: readonly FormOf[], before: string, lang: string | null): readonly FormOf[] {
  if (!mayCall(forms)(before)) return forms;
  const called = forms.filter(({ declared: { entity } }) =>
    officesOf(entity).some((office) => isCalled(office, before, "")),
  );
  const isKnown = ({ declared: { entity } }: FormOf): boolean =>
    entity.roles.some(({ title }) => title.some((each) => lang === null || each.lang === "" || each.lang === lang));
  return called.length > 0 && forms.every((form) => called.includes(form) || isKnown(form)) ? called : forms;
}

const looks = new WeakMap<readonly FormOf[], (words: string) => boolean>();

/** A quick look for whether an office of any of them can be in words, remembered for each list, of which a trie has one for a name. */
function mayCall(forms: readonly FormOf[]): (words: string) => boolean {
  let look = looks.get(forms);
  if (!look) looks.set(forms, (look = quickLook(forms.flatMap(({ declared }) => officesOf(declared.entity)))));
  return look;
}

const offices = new WeakMap<Entity, readonly Office[]>();

function officesOf(entity: Entity): readonly Office[] {
  let known = offices.get(entity);
  if (!known)
    offices.set(entity, (known = entity.roles.flatMap(({ title }) => title.map(({ value }) => officeIn(value)))));
  return known;
}

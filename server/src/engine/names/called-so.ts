import { isCalled, type Office, officeIn, quickLookAtFolded } from "../office";
import type { Entity } from "../records";
import type { FormOf } from "./trie";

/** Those whom the words before, which are folded, call by an office of theirs, where the others have none in that language to be called by. */
export function calledSo(forms: readonly FormOf[], before: string, lang: string | null): readonly FormOf[] {
  if (!mayCall(forms)(before)) return forms;
  const called = forms.filter(({ declared: { entity } }) => {
    const { all, mayStandIn } = officesOf(entity);
    return mayStandIn(before) && all.some((office) => isCalled(office, before, ""));
  });
  const isKnown = ({ declared: { entity } }: FormOf): boolean =>
    entity.roles.some(({ title }) => title.some((each) => lang === null || each.lang === "" || each.lang === lang));
  return called.length > 0 && forms.every((form) => called.includes(form) || isKnown(form)) ? called : forms;
}

const looks = new WeakMap<readonly FormOf[], (words: string) => boolean>();

/** A quick look for whether an office of any of them can be in words, remembered for each list, of which a trie has one for a name. */
function mayCall(forms: readonly FormOf[]): (words: string) => boolean {
  let look = looks.get(forms);
  if (!look)
    looks.set(forms, (look = quickLookAtFolded(forms.flatMap(({ declared }) => officesOf(declared.entity).all))));
  return look;
}

interface Offices {
  readonly all: readonly Office[];
  readonly mayStandIn: (words: string) => boolean;
}

const offices = new WeakMap<Entity, Offices>();

function officesOf(entity: Entity): Offices {
  let known = offices.get(entity);
  if (!known) {
    const all = entity.roles.flatMap(({ title }) => title.map(({ value }) => officeIn(value)));
    offices.set(entity, (known = { all, mayStandIn: quickLookAtFolded(all) }));
  }
  return known;
}

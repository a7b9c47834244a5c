import type { Entity } from "../records";
import { isHomograph } from "./homographs";
import { tokenKey } from "./tokens";
import type { FormOf } from "./trie";

/** What is to be known of all that some words may name; worked out once for each list, of which a trie has one for each name. */
export interface Bearers {
  readonly people: readonly FormOf[];
  readonly others: readonly FormOf[];
  /** The people whose whole name it is. */
  readonly full: readonly FormOf[];
  /** By which people of one surname are known: the last words of all their names. */
  readonly surnames: readonly string[];
  /** Whether it says enough wherever it stands. */
  readonly isPlain: boolean;
  readonly hasRoles: boolean;
  /** Whether one of them is a woman whose surname it is as it stands. */
  readonly hasWomanUndeclined: boolean;
  /** Whether all have the same letters, as nearly always. */
  readonly isOneText: boolean;
  /** Whether all of the people are weak, or none. */
  readonly isWeak: boolean | null;
}

export function bearersOf(forms: readonly FormOf[]): Bearers {
  const list = forms as readonly FormOf[] & { bearers?: Bearers };
  return (list.bearers ??= sorted(forms));
}

function sorted(forms: readonly FormOf[]): Bearers {
  const people = kept(forms, ({ declared }) => declared.entity.type?.value === "person");
  return {
    people,
    others: kept(forms, ({ declared }) => declared.entity.type?.value !== "person"),
    full: kept(people, ({ form }) => form.strength === "full"),
    surnames: [...new Set(people.flatMap(({ declared }) => surnamesOf(declared.entity)))],
    isPlain: people.every(({ form }) => form.strength !== "weak" && !isHomograph(form.text)),
    isWeak: people.every(({ form }) => form.strength === "weak")
      ? true
      : people.some(({ form }) => form.strength === "weak")
        ? null
        : false,
    isOneText: forms.every(({ form }) => form.text === forms[0]!.form.text),
    hasWomanUndeclined: people.some(
      ({ form, declared }) => declared.entity.gender === "female" && form.steps[0] === "surname",
    ),
    hasRoles: people.some(({ declared }) => declared.entity.roles.length > 0),
  };
}

/** The very same list where all are kept. */
export function kept(forms: readonly FormOf[], isKept: (form: FormOf) => boolean): readonly FormOf[] {
  return forms.every(isKept) ? forms : forms.filter(isKept);
}

const surnamesOf = ({ names }: Entity): readonly string[] =>
  names.map(({ value }) => tokenKey(value.trim().split(/\s+/).at(-1)!));

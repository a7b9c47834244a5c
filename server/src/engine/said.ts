import type { AnnotationFile, Entity } from "./records";

/** Whether two states of a file say the same of an id, as far as mentions of it in other files are judged by that. */
export const saysTheSame = (a: AnnotationFile, b: AnnotationFile, id: string): boolean =>
  saidOf(a, id) === saidOf(b, id);

/** Whether two states of a file declare the same entities, and say the same of them. */
export function declaresTheSame(a: AnnotationFile, b: AnnotationFile): boolean {
  const ids = new Set([...a.entities, ...b.entities].map(({ id }) => id));
  return [...ids].every((id) => saysTheSame(a, b, id));
}

const known = new WeakMap<AnnotationFile, ReadonlyMap<string, string>>();

function saidOf(file: AnnotationFile, id: string): string | undefined {
  let said = known.get(file);
  if (!said)
    known.set(file, (said = new Map(file.entities.toReversed().map((entity) => [entity.id, inWords(entity)]))));
  return said.get(id);
}

/** Its gloss and addresses concern nobody else, and those are what is written most. */
const inWords = ({ type, gender, names, roles, broader, designations }: Entity): string =>
  JSON.stringify([
    type?.value,
    gender,
    broader?.value,
    names.map(({ value, lang, forms, hidden, indeclinable }) => [value, lang, forms, hidden, indeclinable]),
    roles.map(({ title, from, to }) => [title.map(({ lang, value }) => [lang, value]), from, to]),
    designations.map(({ lang, value }) => [lang, value]),
  ]);

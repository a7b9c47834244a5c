import type { NameForm } from "../../../server/src/engine/names/form";
import { formsOf } from "../../../server/src/engine/names/forms";
import { readFile } from "../../../server/src/engine/read/file";
import type { Entity } from "../../../server/src/engine/records";

/** A person with what an annotation file says of one: `names: {ru: Лев Толстой}, gender: male`. */
export function person(said: string): Entity {
  const { entities, findings } = readFile(
    "file:///a.ann.yaml",
    `version: 1\nentities:\n  one: {type: person, ${said}}\n`,
  );
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join("\n"));
  return entities[0]!;
}

export const formCalled = (said: string, text: string): NameForm | undefined =>
  formsOf(person(said)).find((form) => form.text === text);

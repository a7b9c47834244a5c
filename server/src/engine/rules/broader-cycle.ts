import { type Corpus, declared } from "../corpus";
import type { Entity } from "../records";
import type { Rule } from "./rule";

/** Following `broader` from an entity leads back to it. */
export const broaderCycle: Rule = {
  code: "broader.cycle",
  severity: "error",
  about: "An entity is broader than itself.",
  check: (corpus, { file }) =>
    file.entities.flatMap(({ id, broader }) => {
      const path = broader ? pathBack(corpus, id) : null;
      if (!broader || !path) return [];
      const message = `"${id}" is broader than itself (${path.join(" → ")}); remove one "broader" of this circle.`;
      return [{ message, start: broader.start, end: broader.end }];
    }),
};

function pathBack(corpus: Corpus, id: string): readonly string[] | null {
  const path = [id];
  const broaderOf = (of: string): Entity["broader"] => declared(corpus, of)?.entity.broader ?? null;
  for (let next = broaderOf(id); next; next = broaderOf(next.value)) {
    path.push(next.value);
    if (next.value === id) return path;
    if (path.indexOf(next.value) < path.length - 1) return null;
  }
  return null;
}

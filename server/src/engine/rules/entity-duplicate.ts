import { declarationsOf } from "../corpus";
import type { Rule } from "./rule";

/** Each declaration points at others, at most `MAX_RELATED`. */
export const entityDuplicate: Rule = {
  code: "entity.duplicate",
  severity: "error",
  about: "An entity is declared more than once.",
  check: (corpus, { file }) =>
    file.entities.flatMap((entity) => {
      const all = declarationsOf(corpus, entity.id);
      const others = all.filter((other) => other.entity !== entity);
      if (others.length === 0) return [];
      const related = others.slice(0, MAX_RELATED).map(({ uri, entity: other }) => ({
        uri,
        start: other.start,
        end: other.end,
        message: `"${entity.id}" is declared here too.`,
      }));
      const message = `The entity "${entity.id}" is declared ${all.length} times; keep one declaration.`;
      return [{ message, start: entity.start, end: entity.end, related }];
    }),
};

/** An id declared in each of a thousand files would otherwise be told of in a million places. */
const MAX_RELATED = 20;

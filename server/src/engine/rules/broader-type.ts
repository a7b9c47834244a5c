import { entityOf } from "./known-entity";
import type { Rule } from "./rule";

export const broaderType: Rule = {
  code: "broader.type",
  severity: "warning",
  about: "`broader` names an entity of another type.",
  check: (corpus, { file }) =>
    file.entities.flatMap(({ id, type, broader }) => {
      const family = broader ? entityOf(corpus, broader.value) : null;
      if (!type || !broader || !family?.type || family.type.value === type.value) return [];
      const message = `"${id}" is a ${type.value} and "${family.id}" a ${family.type.value}; correct one of the types, or "broader".`;
      return [{ message, start: broader.start, end: broader.end }];
    }),
};

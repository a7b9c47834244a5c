import { suggestion } from "../spelling";
import type { Rule } from "./rule";

export const entityTypeUnknown: Rule = {
  code: "entity.type-unknown",
  severity: "warning",
  about: "A type that is neither built in nor in glossator.yaml.",
  check: ({ config }, { file }) =>
    file.entities.flatMap(({ type }) => {
      if (!type || config.types.includes(type.value)) return [];
      const hint = suggestion(type.value, config.types) || " Add it to `types` in glossator.yaml.";
      const message = `There is no entity type "${type.value}".${hint}`;
      return [{ message, start: type.start, end: type.end }];
    }),
};

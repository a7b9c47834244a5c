import type { Rule } from "./rule";

export const entityNoName: Rule = {
  code: "entity.no-name",
  severity: "warning",
  about: "An entity has no name.",
  check: (_, { file }) =>
    file.entities.flatMap(({ id, isEmpty, names, start, end }) => {
      if (isEmpty || names.some(({ hidden }) => !hidden)) return [];
      return [{ message: `The entity "${id}" has no name to show; add "names".`, start, end }];
    }),
};

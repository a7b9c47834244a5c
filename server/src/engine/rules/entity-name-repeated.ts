import { foldWords } from "../fold";
import type { Rule } from "./rule";

export const entityNameRepeated: Rule = {
  code: "entity.name-repeated",
  severity: "warning",
  about: "A name stands twice among the names of one language.",
  check: (_, { file }) =>
    file.entities.flatMap(({ id, names }) => {
      const seen = new Set<string>();
      return names.flatMap(({ lang, value, start, end }) => {
        const key = `${lang} ${foldWords(value)}`;
        if (!seen.has(key)) {
          seen.add(key);
          return [];
        }
        const message = `"${value}" stands twice among the names of "${id}" in "${lang}"; remove one.`;
        return [{ message, start, end }];
      });
    }),
};

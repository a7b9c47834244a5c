import { isSameLanguage } from "../language";
import type { Rule } from "./rule";

export const glossMissing: Rule = {
  code: "gloss.missing",
  severity: "off",
  about: "An entity has no gloss in one of the languages of glossator.yaml.",
  check: ({ config }, { file }) =>
    file.entities.flatMap(({ id, gloss, isEmpty, start, end }) => {
      const missing = config.languages.filter(
        (wanted) => !gloss.some(({ lang }) => lang === "" || isSameLanguage(lang, wanted)),
      );
      if (isEmpty || missing.length === 0) return [];
      return [{ message: `"${id}" has no gloss in ${missing.join(", ")}; add one.`, start, end }];
    }),
};

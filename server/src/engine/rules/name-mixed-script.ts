import { hasMixedWord, scriptOf, unmixed } from "../lookalike";
import type { Rule } from "./rule";

/** Where the letters only look alike it is `name.homoglyph`. */
export const nameMixedScript: Rule = {
  code: "name.mixed-script",
  severity: "warning",
  about: "A word of a name has both Latin and Cyrillic letters.",
  check: (_, { file }) =>
    file.entities.flatMap(({ names }) =>
      names.flatMap(({ lang, value, hidden, start, end }) => {
        if (hidden || !hasMixedWord(value) || unmixed(value, scriptOf(lang)) !== null) return [];
        const message = `"${value}" has a word of both Latin and Cyrillic letters; write it in one script, or make it a hidden name.`;
        return [{ message, start, end }];
      }),
    ),
};

import type { Rule } from "./rule";
import { unreadableSource } from "./unreadable-source";

export const sourceMissing: Rule = {
  code: "source.missing",
  severity: "error",
  about: "The source text does not exist.",
  check: (corpus, state) =>
    unreadableSource(corpus, state, {
      missing: (name, isNamed) =>
        `The source text "${name}" does not exist; ${isNamed ? 'correct "path" in source' : "put it beside this file or name another in `source.path`"}.`,
    }),
};

import type { Rule } from "./rule";
import { unreadableSource } from "./unreadable-source";

export const sourceOutsideRoot: Rule = {
  code: "source.outside-root",
  severity: "error",
  about: "The source text lies outside the corpus.",
  check: (corpus, state) =>
    unreadableSource(corpus, state, {
      "outside-root": (name) =>
        `The source text "${name}" lies outside the corpus; move it below the folder of glossator.yaml.`,
    }),
};

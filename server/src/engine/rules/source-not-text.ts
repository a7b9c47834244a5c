import type { Rule } from "./rule";
import { unreadableSource } from "./unreadable-source";

export const sourceNotText: Rule = {
  code: "source.not-text",
  severity: "error",
  about: "The source text is not a UTF-8 text, or is too large.",
  check: (corpus, state) =>
    unreadableSource(corpus, state, {
      unreadable: (name) => `The source text "${name}" cannot be read; give yourself the right to.`,
      "not-text": (name) => `The source text "${name}" is not UTF-8 text; save it as UTF-8.`,
      "too-large": (name) => `The source text "${name}" is larger than 32 MB; split it.`,
    }),
};

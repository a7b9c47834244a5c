import type { Rule } from "./rule";
import { isDeclared, unknownEntity } from "./unknown-entity";

export const broaderUnknown: Rule = {
  code: "broader.unknown",
  severity: "error",
  about: "`broader` names an entity that no file declares.",
  needsWholeCorpus: true,
  check: (corpus, { file }) =>
    file.entities.flatMap(({ broader }) =>
      broader && !isDeclared(corpus, broader.value) ? [unknownEntity(corpus, broader)] : [],
    ),
};

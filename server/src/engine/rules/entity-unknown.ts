import { isLive } from "../records";
import type { Rule } from "./rule";
import { isDeclared, unknownEntity } from "./unknown-entity";

export const entityUnknown: Rule = {
  code: "entity.unknown",
  severity: "error",
  about: "A mention refers to an entity that no file declares.",
  needsWholeCorpus: true,
  ignoresText: true,
  check: (corpus, { file }) =>
    file.mentions.flatMap((mention) => {
      if (!mention.entity || !isLive(mention) || isDeclared(corpus, mention.entity.value)) return [];
      return [unknownEntity(corpus, mention.entity)];
    }),
};

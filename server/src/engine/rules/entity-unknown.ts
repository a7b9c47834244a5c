import { isLive } from "../records";
import { entityOf } from "./known-entity";
import type { Rule } from "./rule";
import { unknownEntity } from "./unknown-entity";

export const entityUnknown: Rule = {
  code: "entity.unknown",
  severity: "error",
  about: "A mention refers to an entity that no file declares.",
  needsWholeCorpus: true,
  ignoresText: true,
  check: (corpus, { file }) =>
    file.mentions.flatMap((mention) => {
      if (!mention.entity || !isLive(mention) || entityOf(corpus, mention.entity.value)) return [];
      return [unknownEntity(corpus, mention.entity)];
    }),
};

import { isLive } from "../records";
import { entityOf } from "./known-entity";
import { eachMention, type Rule } from "./rule";
import { unknownEntity } from "./unknown-entity";

export const entityUnknown: Rule = {
  code: "entity.unknown",
  severity: "error",
  about: "A mention refers to an entity that no file declares.",
  needsWholeCorpus: true,
  ...eachMention((corpus, _, mention) => {
    if (!mention.entity || !isLive(mention) || entityOf(corpus, mention.entity.value)) return [];
    return [unknownEntity(corpus, mention.entity)];
  }),
};

import { get } from "../table";
import { narrowerThan } from "./known-entity";
import type { Rule } from "./rule";

export const entityUnused: Rule = {
  code: "entity.unused",
  severity: "off",
  about: "An entity that no mention refers to, nor to a variant of it.",
  needsWholeCorpus: true,
  check: (corpus, { file }) => {
    const isMentioned = (id: string): boolean => (get(corpus.entities, id)?.mentions ?? 0) > 0;
    return file.entities.flatMap(({ id, start, end }) => {
      if (isMentioned(id) || narrowerThan(corpus, id).some((variant) => isMentioned(variant.id))) return [];
      const message = `No mention refers to "${id}", nor to a variant of it; remove it, or annotate where it is meant.`;
      return [{ message, start, end }];
    });
  },
};

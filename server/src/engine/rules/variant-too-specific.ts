import { broaderThan, entityOf, spellingsOf } from "./known-entity";
import { namedMentions } from "./named-mention";
import type { Rule } from "./rule";

/** Silent where the same file has a mention that calls the variant by its own name: then the short form means it too. */
export const variantTooSpecific: Rule = {
  code: "variant.too-specific",
  severity: "warning",
  about: "The text names the family, and the mention is linked to a variant of it.",
  check: (corpus, { file }) => {
    const named = namedMentions(file);
    const isSaid = (id: string, names: ReadonlySet<string>) =>
      named.some(({ entity, said }) => entity.value === id && names.has(said));
    return named.flatMap(({ entity: { value: id, start, end }, words, said }) => {
      const entity = entityOf(corpus, id);
      if (!entity?.broader) return [];
      const family = broaderThan(corpus, entity).find((broader) => spellingsOf(broader).has(said));
      if (!family || isSaid(id, spellingsOf(entity))) return [];
      const message = `"${words}" is a name of "${family.id}" and none of "${id}"; link the mention to "${family.id}", or give "${id}" this name.`;
      return [{ message, start, end, instead: { words: id, by: family.id } }];
    });
  },
};

import type { Entity } from "../records";
import { broaderThan, spellingsOf } from "./known-entity";
import { namedMentions } from "./named-mention";
import type { Rule } from "./rule";

/** Silent where the same file has a mention that calls the variant by its own name: then the short form means it too. */
export const variantTooSpecific: Rule = {
  code: "variant.too-specific",
  severity: "warning",
  about: "The text names the family, and the mention is linked to a variant of it.",
  ignoresText: true,
  check: (corpus, { file }) => {
    const named = namedMentions(corpus, file);
    const said = new Map<string, boolean>();
    const isSaid = (entity: Entity): boolean => {
      const names = spellingsOf(entity);
      const known = said.get(entity.id) ?? named.some((each) => each.entity === entity && names.has(each.said));
      said.set(entity.id, known);
      return known;
    };
    return named.flatMap(({ link: { value: id, start, end }, entity, words, said }) => {
      if (!entity?.broader) return [];
      const family = broaderThan(corpus, entity).find((broader) => spellingsOf(broader).has(said));
      if (!family || isSaid(entity)) return [];
      const message = `"${words}" is a name of "${family.id}" and none of "${id}"; link the mention to "${family.id}", or give "${id}" this name.`;
      return [{ message, start, end, instead: { words: id, by: family.id } }];
    });
  },
};

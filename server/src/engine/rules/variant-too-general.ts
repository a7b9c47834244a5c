import { narrowerThan, spellingsOf } from "./known-entity";
import { eachNamed } from "./named-mention";
import type { Rule } from "./rule";

export const variantTooGeneral: Rule = {
  code: "variant.too-general",
  severity: "warning",
  about: "The text names a variant, and the mention is linked to its family.",
  ...eachNamed((corpus, _, { link: { value: id, start, end }, entity, words, said }) => {
    const variants = entity ? narrowerThan(corpus, id) : [];
    if (!entity || variants.length === 0) return [];
    if (spellingsOf(entity).has(said)) return [];
    const variant = variants.find((narrower) => spellingsOf(narrower).has(said));
    if (!variant) return [];
    const message = `"${words}" is a name of "${variant.id}", a variant of "${id}"; link the mention to "${variant.id}".`;
    return [{ message, start, end, instead: { words: id, by: variant.id } }];
  }),
};

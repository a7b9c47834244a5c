import type { Corpus } from "../corpus";
import { fits } from "../names/fit";
import { entitiesFitting, rememberMisfits } from "../names/misfits";
import { broaderThan, narrowerThan, spellingsOf } from "./known-entity";
import { eachNamed, type NamedMention } from "./named-mention";
import type { Rule } from "./rule";

/** The commonest sign of a wrong link. Silent where the words are a form of a family's name or just a variant's: other rules tell which of them are wrong. */
export const nameUnknownForm: Rule = {
  code: "name.unknown-form",
  severity: "warning",
  needsWholeCorpus: true,
  about: "The words of a mention are no form of the names of its entity.",
  ...eachNamed((corpus, file, named) => {
    if (!isMisfit(corpus, named)) return [];
    rememberMisfits(file);
    const {
      mention,
      link: { value: id },
      words,
    } = named;
    const { start, end } = mention.exact[0]!;
    const others = entitiesFitting(corpus, words, file.source.lang).filter((other) => other !== id);
    return [{ message: messageOf(words, id, others), start, end }];
  }),
};

function isMisfit(corpus: Corpus, { mention, entity, words, said }: NamedMention): boolean {
  if (
    !entity ||
    mention.status === "suggested" ||
    entity.names.length === 0 ||
    spellingsOf(entity).has(said) ||
    fits(words, entity)
  )
    return false;
  const isFamily = broaderThan(corpus, entity).some((family) => fits(words, family));
  return !isFamily && !narrowerThan(corpus, entity.id).some((variant) => spellingsOf(variant).has(said));
}

function messageOf(words: string, id: string, others: readonly string[]): string {
  if (others.length === 0)
    return `"${words}" is no form of the names of "${id}"; add it to them, or say \`form: description\` where it is no name.`;
  const ids = others.map((other) => `"${other}"`).join(" or ");
  return `"${words}" is a form of ${ids} and of no name of "${id}"; link the mention to ${ids}, or add the words to the names of "${id}".`;
}

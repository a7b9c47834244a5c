import { isWebAddress, linksIn } from "../markdown";
import type { Rule } from "./rule";

/** `gloss.link`: a link that no hover will ever show. */
export const glossLink: Rule = {
  needsWholeCorpus: false,
  check: (_, { file }) => {
    const glosses = [...file.entities, ...file.mentions].flatMap(({ gloss }) => gloss);
    const written = glosses.flatMap((gloss) => linksIn(gloss.value).map((link) => ({ ...gloss, link })));
    const same = file.entities.flatMap(({ sameAs }) => sameAs.map((place) => ({ ...place, link: place.value })));
    return [
      ...written.filter(({ link }) => !/^https?:\/\//i.test(link)),
      ...same.filter(({ link }) => !isWebAddress(link)),
    ].map(({ link, start, end }) => ({
      code: "gloss.link",
      message: `The link "${link}" is no http or https address, so it is never shown as one; correct or remove it.`,
      start,
      end,
    }));
  },
};

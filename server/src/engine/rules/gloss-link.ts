import { isWebAddress, linksIn } from "../markdown";
import type { Rule } from "./rule";

/** A link that no hover will ever show. */
export const glossLink: Rule = {
  code: "gloss.link",
  severity: "warning",
  about: "A link that is not http or https is never shown.",
  ignoresText: true,
  check: (_, { file }) => {
    const glosses = [...file.entities, ...file.mentions].flatMap(({ gloss }) => gloss);
    const written = glosses.flatMap((gloss) => linksIn(gloss.value).map((link) => ({ ...gloss, link })));
    const same = file.entities.flatMap(({ sameAs }) => sameAs.map((place) => ({ ...place, link: place.value })));
    return [
      ...written.filter(({ link }) => !/^https?:\/\//i.test(link)),
      ...same.filter(({ link }) => !isWebAddress(link)),
    ].map(({ link, start, end }) => ({
      message: `The link "${link}" is no http or https address, so it is never shown as one; correct or remove it.`,
      start,
      end,
    }));
  },
};

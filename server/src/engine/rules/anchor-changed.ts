import { wordsOf } from "../records";
import { wordsSpan } from "./mention-place";
import type { Rule } from "./rule";

export const anchorChanged: Rule = {
  code: "anchor.changed",
  severity: "warning",
  about: "The words of a mention were edited in the text.",
  check: (_, { file, anchors }) =>
    file.mentions.flatMap((mention, i) => {
      const words = anchors?.at(i)?.words?.join(" … ");
      if (words === undefined) return [];
      const message = `"${wordsOf(mention)}" is "${words}" in the text now; accept the new words, or correct the mention.`;
      return [{ message, ...wordsSpan(mention) }];
    }),
};

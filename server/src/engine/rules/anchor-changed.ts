import type { Anchor } from "../anchor/anchor";
import { type Mention, wordsOf } from "../records";
import { wordsSpan } from "./mention-place";
import type { Rule } from "./rule";

export const anchorChanged: Rule = {
  code: "anchor.changed",
  severity: "warning",
  about: "The words of a mention were edited in the text.",
  check: (_, { file, anchors }) =>
    file.mentions.flatMap((mention, i) => {
      const anchor = anchors?.at(i);
      return anchor?.result === "changed" ? [{ message: changedMessage(mention, anchor), ...wordsSpan(mention) }] : [];
    }),
};

/** What became of the words of a changed mention. */
export const changedMessage = (mention: Mention, { words = [] }: Anchor): string =>
  `"${wordsOf(mention)}" is "${words.join(" … ")}" in the text now; accept the new words, or correct the mention.`;

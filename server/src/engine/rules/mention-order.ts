import { hull } from "../anchor/anchor";
import { type Mention, wordsOf } from "../records";
import type { Rule } from "./rule";

/** Told once a file, at the first mention that stands in the text before the one above it. */
export const mentionOrder: Rule = {
  code: "mention.order",
  severity: "info",
  about: "The mentions are not in the order of the text.",
  check: (_, { file, anchors }) => {
    let above: { readonly mention: Mention; readonly start: number } | null = null;
    for (const [i, mention] of file.mentions.entries()) {
      const at = hull(anchors?.at(i))?.start;
      if (at === undefined) continue;
      if (above && at < above.start) {
        const { start, end } = mention.exact[0]!;
        const message = `"${wordsOf(mention)}" stands in the text before "${wordsOf(above.mention)}", which is annotated above it; put the mentions in the order of the text.`;
        return [{ message, start, end }];
      }
      above = { mention, start: at };
    }
    return [];
  },
};

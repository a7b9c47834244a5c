import { wordsOf } from "../records";
import type { Rule } from "./rule";

/** Told once a file, at the first mention that stands in the text before the one above it. */
export const mentionOrder: Rule = {
  code: "mention.order",
  severity: "info",
  about: "The mentions are not in the order of the text.",
  check: (_, { file, anchors }) => {
    const { mentions } = file;
    let above = -1;
    for (let i = 0; anchors && i < mentions.length; i++) {
      const at = anchors.startAt(i);
      if (at === -1) continue;
      if (above !== -1 && at < anchors.startAt(above)) {
        const { start, end } = mentions[i]!.exact[0]!;
        const message = `"${wordsOf(mentions[i]!)}" stands in the text before "${wordsOf(mentions[above]!)}", which is annotated above it; put the mentions in the order of the text.`;
        return [{ message, start, end }];
      }
      above = i;
    }
    return [];
  },
};

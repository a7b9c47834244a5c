import { type Mention, wordsOf } from "../records";
import { placedMentions, relatedTo } from "./mention-place";
import type { Rule } from "./rule";

/** The same entity or the same glosses at the same place. */
export const mentionDuplicate: Rule = {
  code: "mention.duplicate",
  severity: "warning",
  about: "Two mentions say the same about the same words.",
  check: (_, state) => {
    const first = new Map<string, Mention>();
    return placedMentions(state).flatMap(({ mention, span }) => {
      const key = JSON.stringify([
        span.start,
        span.end,
        mention.entity?.value,
        mention.gloss.map(({ value }) => value),
      ]);
      const original = first.get(key);
      if (!original) {
        first.set(key, mention);
        return [];
      }
      const { start, end } = mention.exact[0]!;
      const related = relatedTo(state, original, "The first one is here.");
      const message = `"${wordsOf(mention)}" is annotated here a second time; remove one of the two mentions.`;
      return [{ message, start, end, related }];
    });
  },
};

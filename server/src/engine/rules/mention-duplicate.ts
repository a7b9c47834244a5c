import { type Mention, wordsOf } from "../records";
import { overlappingMentions, type Placed, relatedTo } from "./mention-place";
import type { Rule } from "./rule";

/** The same entity or the same glosses at the same place. */
export const mentionDuplicate: Rule = {
  code: "mention.duplicate",
  severity: "warning",
  about: "Two mentions say the same about the same words.",
  check: (_, state) => {
    const byStart = new Map<number, Placed[]>();
    return overlappingMentions(state).flatMap((placed) => {
      const { mention, span } = placed;
      const there = byStart.get(span.start);
      const original = there?.find((other) => other.span.end === span.end && areAlike(other.mention, mention))?.mention;
      if (!original) {
        if (there) there.push(placed);
        else byStart.set(span.start, [placed]);
        return [];
      }
      const { start, end } = mention.exact[0]!;
      const related = relatedTo(state, original, "The first one is here.");
      const message = `"${wordsOf(mention)}" is annotated here a second time; remove one of the two mentions.`;
      return [{ message, start, end, related }];
    });
  },
};

const areAlike = (a: Mention, b: Mention): boolean =>
  a.entity?.value === b.entity?.value &&
  a.gloss.length === b.gloss.length &&
  a.gloss.every(({ value }, i) => value === b.gloss[i]!.value);

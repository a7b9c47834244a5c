import { wordsOf } from "../records";
import { entityOf } from "./known-entity";
import { overlappingMentions, type Placed, relatedTo } from "./mention-place";
import type { Rule } from "./rule";

/** In UTF-16 code units. */
const LONGER_THAN_TEXTS = 2 ** 26;

/** Suggestions are questions, and may contradict each other. An id that nobody declares is another rule's matter. */
export const mentionEntityConflict: Rule = {
  code: "mention.entity-conflict",
  severity: "error",
  about: "Two mentions of the same words refer to two entities.",
  check: (corpus, state) => {
    const first = new Map<number, Placed>();
    return overlappingMentions(state).flatMap((placed) => {
      const { mention, span } = placed;
      if (!mention.entity || mention.status === "suggested" || !entityOf(corpus, mention.entity.value)) return [];
      const place = span.start * LONGER_THAN_TEXTS + span.end;
      const other = first.get(place);
      if (!other) first.set(place, placed);
      if (!other || other.mention.entity!.value === mention.entity.value) return [];
      const { value, start, end } = mention.entity;
      const related = relatedTo(state, other.mention, "The other one is here.");
      const message = `"${wordsOf(mention)}" is "${other.mention.entity!.value}" and "${value}" at the same place; remove one of the two mentions.`;
      return [{ message, start, end, related }];
    });
  },
};

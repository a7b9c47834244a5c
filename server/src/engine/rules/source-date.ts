import { isLive } from "../records";
import { entityOf } from "./known-entity";
import type { Rule } from "./rule";

/** Told once a file, and only where somebody with roles is mentioned: nothing else depends on the date. */
export const sourceDate: Rule = {
  code: "source.date",
  severity: "info",
  about: "A text without a date mentions somebody whose roles depend on it.",
  check: (corpus, { file, sourceUri }) => {
    if (sourceUri === null || file.source.date !== null) return [];
    const mention = file.mentions.find(
      (each) => each.entity && isLive(each) && (entityOf(corpus, each.entity.value)?.roles.length ?? 0) > 0,
    );
    if (!mention) return [];
    const message = `The text has no date, so no role of "${mention.entity!.value}" can be shown; add "date" to source.`;
    return [{ message, start: 0, end: 0 }];
  },
};

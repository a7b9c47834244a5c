import { wordsOf } from "../records";
import { bySpan, crosses } from "../span";
import { overlappingMentions, type Placed, relatedTo } from "./mention-place";
import type { Rule, RuleFinding } from "./rule";

export const mentionCrossing: Rule = {
  code: "mention.crossing",
  severity: "warning",
  about: "Two mentions overlap and neither lies inside the other.",
  check: (_, state) => {
    const findings: RuleFinding[] = [];
    const open: Placed[] = [];
    for (const placed of overlappingMentions(state).toSorted((a, b) => bySpan(a.span, b.span))) {
      while (open.length > 0 && open.at(-1)!.span.end <= placed.span.start) open.pop();
      const other = open.findLast(({ span }) => crosses(span, placed.span));
      open.push(placed);
      if (!other) continue;
      const { start, end } = placed.mention.exact[0]!;
      const related = relatedTo(state, other.mention, "The other one is here.");
      const message = `"${wordsOf(placed.mention)}" overlaps "${wordsOf(other.mention)}" in the text; shorten one of them.`;
      findings.push({ message, start, end, related });
    }
    return findings;
  },
};

import { type Anchor, countOfPlaces } from "../anchor/anchor";
import { type Mention, wordsOf } from "../records";
import { wordsSpan } from "./mention-place";
import type { Rule } from "./rule";

export const anchorOrphan: Rule = {
  code: "anchor.orphan",
  severity: "error",
  about: "The words of a mention are not in the text, or not where the selector says.",
  check: (_, { file, anchors }) =>
    (anchors?.doubtful() ?? []).flatMap((i) => {
      const [mention, anchor] = [file.mentions[i]!, anchors!.at(i)!];
      return anchor.result === "orphan" ? [{ message: messageOf(mention, anchor), ...wordsSpan(mention) }] : [];
    }),
};

function messageOf(mention: Mention, anchor: Anchor): string {
  const words = `"${wordsOf(mention)}"`;
  if (anchor.candidates.length === 0) return `${words} is not in the text; correct "exact" or remove the mention.`;
  if (mention.occurrence > 0)
    return `${words} stands in ${countOfPlaces(anchor)} with these surroundings, so there is no occurrence ${mention.occurrence}.`;
  return `${words} stands in the text, but not with these words around it; correct prefix and suffix.`;
}

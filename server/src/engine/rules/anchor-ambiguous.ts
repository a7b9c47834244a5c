import { countOfPlaces } from "../anchor/anchor";
import { wordsOf } from "../records";
import { wordsSpan } from "./mention-place";
import type { Rule } from "./rule";

export const anchorAmbiguous: Rule = {
  code: "anchor.ambiguous",
  severity: "error",
  about: "The words of a mention stand in several places that fit equally well.",
  check: (_, { file, anchors }) =>
    (anchors?.doubtful() ?? []).flatMap((i) => {
      const [mention, anchor] = [file.mentions[i]!, anchors!.at(i)!];
      if (anchor.result !== "ambiguous") return [];
      const message = `"${wordsOf(mention)}" fits ${countOfPlaces(anchor)} equally well; add words to prefix or suffix, or an occurrence.`;
      return [{ message, ...wordsSpan(mention) }];
    }),
};

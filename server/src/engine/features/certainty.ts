import { type Anchor, countOfPlaces } from "../anchor/anchor";

/** A confidence in words, `93 % sure` or `likely`; never all of it, and empty where nothing can be said. */
export function percent(confidence: number, word: "sure" | "likely"): string {
  const hundredths = Math.min(99, Math.round(100 * confidence));
  return hundredths === 0 ? "" : `${hundredths} % ${word}`;
}

/** How a mention was found, how sure that is, and why, in one line; empty for one that stands where its selector says. */
export function certaintyOf(anchor: Anchor): string {
  const { result, candidates } = anchor;
  const sure = percent(anchor.confidence, "sure");
  const likely = percent(anchor.confidence, "likely");
  const said = sure === "" ? "" : `, ${sure}`;
  switch (result) {
    case "exact":
      return "";
    case "moved":
      return `moved${said}: the same words, in other surroundings`;
    case "changed":
      return `changed${said}: other words, where the surroundings and neighbours are`;
    case "ambiguous":
      return `ambiguous: ${countOfPlaces(anchor)} compete${likely === "" ? "" : `, the likeliest one ${likely}`}`;
    case "orphan":
      if (candidates.length === 0) return "orphan: the words are not in the text";
      return `orphan: the words stand in other surroundings${likely === "" ? "" : `, the likeliest place is ${likely}`}`;
  }
}

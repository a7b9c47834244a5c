import { type Anchor, countOfPlaces } from "../anchor/anchor";

/** A confidence in words, `93 % sure` or `likely`; never all of it, and empty where nothing can be said. */
export function percent(confidence: number, word: "sure" | "likely"): string {
  const hundredths = Math.min(99, Math.round(100 * confidence));
  return hundredths === 0 ? "" : `${hundredths} % ${word}`;
}

/**
 * How a mention was found, how sure that is, and why, in one line; empty for one that stands where its selector says, and
 * where there is no more to say than the problem does.
 */
export function certaintyOf(anchor: Anchor): string {
  const likely = percent(anchor.confidence, "likely");
  switch (anchor.result) {
    case "exact":
      return "";
    case "moved":
      return `moved, ${percent(anchor.confidence, "sure")}: the same words, in other surroundings`;
    case "changed":
      return `changed, ${percent(anchor.confidence, "sure")}: other words, in the same surroundings`;
    case "ambiguous":
      return likely === "" ? "" : `ambiguous: ${countOfPlaces(anchor)} compete, the best one ${likely}`;
    case "orphan":
      return likely === "" ? "" : `orphan: the best place is only ${likely}`;
  }
}

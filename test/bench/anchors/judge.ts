import type { Span } from "../../../server/src/engine/span";
import type { Answer } from "./methods";
import type { Task, Truth } from "./task";

/**
 * `right`: just the mention's words. `loose`: most of them, with other borders. `wrong`: silently, another place.
 * `orphaned`: it is still there, but the method does not say where. `gone`: deleted, and the method says so. `kept`:
 * deleted, but found all the same.
 */
export type Outcome = "right" | "loose" | "wrong" | "orphaned" | "gone" | "kept";

/** Judges the answers for every mention of a text, in their order. */
export function judged({ truths }: Task, answers: readonly Answer[]): readonly Outcome[] {
  const index = new Map(truths.map(({ id }, i) => [id, i]));
  const outcomes = truths.map((truth, i) => outcome(truth, answers[i]!.span));
  truths.forEach((truth, i) => {
    if (outcomes[i] !== "kept") return;
    const twin = truth.twins
      .map((id) => index.get(id)!)
      .find((other) => outcomes[other] === "orphaned" && isIn(answers[i]!.span!, truths[other]!));
    if (twin === undefined) return;
    outcomes[i] = "gone";
    outcomes[twin] = "right";
  });
  return outcomes;
}

function outcome(truth: Truth, span: Span | null): Outcome {
  const [place] = truth.spans;
  if (!place) return span ? "kept" : "gone";
  if (!span) return "orphaned";
  if (isIn(span, truth)) return "right";
  const shared = Math.min(span.end, place.end) - Math.max(span.start, place.start);
  const whole = Math.max(span.end, place.end) - Math.min(span.start, place.start);
  return shared >= whole / 2 ? "loose" : "wrong";
}

const isIn = ({ start, end }: Span, { spans }: Truth): boolean =>
  spans.some((span) => span.start === start && span.end === end);

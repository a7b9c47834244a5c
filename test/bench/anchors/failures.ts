import type { Span } from "../../../server/src/engine/span";
import type { Failure } from "./figures";

const AROUND = 60;

/** A mention that went wrong: its selector, where it stood, where it is, and where the method has it. */
export function failureText({ task, method, mention, answer, outcome, at }: Failure): string {
  const { id, exact, prefix, suffix, occurrence, entity } = mention;
  const [truth] = task.truths[at]!.spans;
  const selector = `${prefix} ⟦${exact}⟧ ${suffix}${occurrence > 0 ? ` (${occurrence}.)` : ""}`;
  return [
    `${outcome}: ${method} says ${answer.result}; ${task.kind}, text ${task.index} (${task.lang}), mention ${id}, ${entity}`,
    `  selector  ${selector}`,
    `  before    ${around(task.before.text, mention)}`,
    `  after     ${truth ? around(task.after, truth) : "deleted"}`,
    ...(answer.span ? [`  found     ${around(task.after, answer.span)}`] : []),
    "",
  ].join("\n");
}

const around = (text: string, { start, end }: Span): string =>
  `${text.slice(Math.max(0, start - AROUND), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + AROUND)}`.replace(
    /\n/g,
    "⏎",
  );

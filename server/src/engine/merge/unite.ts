import { commentsIn } from "../edit/declaration";
import { shifted } from "../edit/lines";
import { readYaml } from "../read/recover";
import type { Node } from "../yaml";
import { type Side, written } from "./side";
import type { Choice, Step } from "./step";

/** The survivor's declaration after all steps, with the choices that were made by the key of a conflict. */
export function united(mine: Side, steps: readonly Step[], keep: ReadonlyMap<string, Choice>): string {
  let { text } = mine;
  for (const { conflict, act } of steps)
    text = act(text, conflict ? chosen(keep.get(conflict.key), conflict.choices) : "other");
  return written({ ...mine, text });
}

const chosen = (wanted: Choice | undefined, choices: readonly Choice[]): Choice =>
  wanted && choices.includes(wanted) ? wanted : choices[0]!;

/** The comments of the other declaration that did not come along with what they stand in, as lines at a column. */
export function commentsLeft(other: Side, survivor: string, column: number): string {
  const root = readYaml(other.text).root;
  const comments = commentsIn(other.text, { start: 0, end: other.text.length }, scalarsOf(root));
  const left = comments.filter((comment) => !survivor.includes(comment));
  return left.map((comment) => `${shifted(comment, column)}\n`).join("");
}

/** Keys and values, in text order. */
function scalarsOf(node: Node | null): readonly Node[] {
  if (!node || node.kind === "scalar") return node ? [node] : [];
  if (node.kind === "seq") return node.items.flatMap(scalarsOf);
  return node.pairs.flatMap(({ key, value }) => [key, ...scalarsOf(value)]);
}

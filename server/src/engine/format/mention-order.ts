import { lineEnd, lineStart } from "../edit/lines";
import { readYaml } from "../read/recover";
import type { Pair, SeqNode } from "../yaml";
import { countBelonging, levelOf } from "./block";
import { flowText } from "./flow-text";
import { UNUSUAL } from "./layout";
import { isBlock, keepsLines, linesBetween, membersOf } from "./member";
import { type Order, ordered } from "./order";

/**
 * The text of an annotation file with its mentions in the order of the text. Whole mentions move with the comments above
 * them; blank lines stay between the same places, and every line stays as it is. A file whose mentions cannot be moved
 * comes back as it is.
 */
export function inTextOrder(text: string, placeOf: Order["placeOf"]): string {
  const { root, findings } = readYaml(text);
  if (findings.length > 0 || root?.kind !== "map" || UNUSUAL.test(text)) return text;
  const pair = root.pairs.find(({ key }) => key.value === PATH[0]);
  if (pair?.value?.kind !== "seq") return text;
  const order: Order = { root: "file", placeOf, areKeysKept: true };
  const { start, end } = pair.value;
  if (isBlock(text, pair.value)) return movedLines(text, pair, pair.value, order);
  return text.slice(0, start) + flowText(text, pair.value, PATH, order) + text.slice(end);
}

const PATH = ["mentions"];

function movedLines(text: string, { key }: Pair, list: SeqNode, order: Order): string {
  const members = membersOf(text, list, PATH);
  if (members.some(({ value }) => value && keepsLines(text, value))) return text;
  let gap = linesBetween(text, key.end, members[0]!.start);
  const blanks: (readonly string[])[] = [];
  const items = members.map((member, i): readonly string[] => {
    const next = members[i + 1]?.start ?? text.length;
    const after = linesBetween(text, member.end, next);
    const inner = member.value && isBlock(text, member.value) ? member.value : null;
    const taken = inner ? countBelonging(after, levelOf(text, inner, member)) : 0;
    const said = gap.findIndex((line) => line.trim() !== "");
    const comments = said === -1 ? gap.length : said;
    blanks.push(gap.slice(0, comments));
    const own = text.slice(lineStart(text, member.start), lineEnd(text, member.end));
    const whole = [...gap.slice(comments), own, ...after.slice(0, taken)];
    gap = after.slice(taken);
    return whole;
  });
  const before = items.flatMap((item, i) => [...blanks[i]!, ...item]).join("\n");
  const after = ordered(list, PATH, order).flatMap((from, i) => [...blanks[i]!, ...items[from]!]);
  const start = lineEnd(text, key.end) + 1;
  return text.slice(0, start) + after.join("\n") + text.slice(start + before.length);
}

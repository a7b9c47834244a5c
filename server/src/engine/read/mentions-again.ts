import { difference } from "../edit/edit";
import type { UsualMention } from "./usual-mention";

/**
 * The usual mentions of a text that stayed in another one, by where they begin there; to be asked in ascending order. What is read of a mention
 * depends on nothing before it, and on nothing behind the hyphen of the next one.
 */
export function mentionsAgain(
  text: string,
  usual: readonly UsualMention[],
  now: string,
): (start: number) => UsualMention | null {
  const { start: from, end: to } = difference(text, now);
  const shift = now.length - text.length;
  let next = 0;
  return (start) => {
    const isBehind = start - shift >= to;
    const old = isBehind ? start - shift : start;
    while (next < usual.length && usual[next]!.start < old) next++;
    const mention = usual[next];
    if (mention?.start !== old) return null;
    if (isBehind) return shift === 0 ? mention : mention.moved(shift);
    const following = usual[next + 1];
    return following && following.start <= from ? mention : null;
  };
}

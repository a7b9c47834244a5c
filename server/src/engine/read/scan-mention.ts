import { flat } from "../flat";
import type { Located } from "../span";
import { afterSpaces, lineBehind } from "./scan-line";
import { scalarAt } from "./scan-scalar";
import { UsualMention } from "./usual-mention";

/**
 * Reads the mention of the usual shape whose first key stands at `from`, in this column:
 *
 *     entity: dmitry-rogozin
 *     exact: Дмитрий Рогозин
 *     prefix: Российской Федерации
 *     suffix: ", отвечающий за"
 *
 * The keys may come in any order, and the last two be missing. Answers `null` for anything else. The words stay pieces of the
 * text and so keep it in memory, since together they are the most of it; unless `isAlone`.
 */
export function scanMention(text: string, from: number, column: number, isAlone = false): UsualMention | null {
  const values: (Located | null)[] = [null, null, null, null];
  for (let at = from; ; ) {
    const key = keyAt(text, at);
    if (key === -1 || values[key]) return null;
    const value = scalarAt(text, at + KEYS[key]!.length);
    if (!value) return null;
    values[key] = value;
    const line = lineBehind(text, value.end);
    at = afterSpaces(text, line);
    if (line === -1 || at - line > column || isSilent(text, at)) return null;
    if (at - line < column) return mentionOf(isAlone ? values.map(apart) : values, from, value.end);
  }
}

const KEYS = ["entity: ", "exact: ", "prefix: ", "suffix: "];

/** Which of the keys stands here; -1 for none. */
function keyAt(text: string, at: number): number {
  for (let key = 0; key < KEYS.length; key++) if (text.startsWith(KEYS[key]!, at)) return key;
  return -1;
}

function mentionOf([entity, exact, prefix, suffix]: readonly (Located | null)[], start: number, end: number) {
  if (!entity || !exact) return null;
  const id = { ...entity, value: flat(entity.value) };
  return new UsualMention({ start, end }, id, exact, prefix?.value ?? "", suffix?.value ?? "");
}

const apart = (located: Located | null): Located | null => located && { ...located, value: flat(located.value) };

/** Whether the line is empty or a comment. */
const isSilent = (text: string, at: number): boolean =>
  text.charCodeAt(at) === LINE_FEED || text.charCodeAt(at) === HASH;

const LINE_FEED = 0x0a;
const HASH = 0x23;

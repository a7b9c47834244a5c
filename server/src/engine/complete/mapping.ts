import { lineEnd } from "../edit/lines";
import { ITEM } from "../key-path";
import { isIdle, type Line, lineOf, linesAbove } from "./line";

/** The block mapping that a line belongs to, as far as the lines above tell. */
export interface Around {
  readonly path: readonly string[];
  /** The keys above with what is written on their lines. */
  readonly siblings: ReadonlyMap<string, string>;
  /** Whether the line stands where an item of a list could begin. */
  readonly isItem: boolean;
}

/**
 * The path of what begins at `column` of the line at `start`, behind `dashes`. It is followed upwards by indentation
 * alone, so that whatever is broken elsewhere does not matter. `null` for a line that only goes on with a longer value.
 */
export function mappingAbove(text: string, start: number, dashes: readonly number[], column: number): Around | null {
  const path: string[] = [];
  const siblings = new Map<string, string>();
  let level = column;
  let isList = false;
  let isOwn = true;
  let isItem = false;

  const enter = (columns: readonly number[]): void => {
    if (columns.length === 0) return;
    path.unshift(...columns.map(() => ITEM));
    level = columns[0]!;
    isList = true;
    isOwn = false;
  };
  const enterKey = ({ key, content, dashes: columns }: Line): void => {
    path.unshift(key!.name);
    level = content;
    isList = false;
    isOwn = false;
    enter(columns);
  };

  enter(dashes);
  for (const { line } of linesAbove(text, start, () => level)) {
    if (level === 0 && !isList && !isOwn) break;
    const inner = line.dashes.at(-1) ?? -1;
    const keyless = line.key === null && inner === -1 && WORD.test(line.rest);
    if (isList) {
      if (line.key && line.content <= level) enterKey(line);
      else if (inner >= 0 && inner < level) enter(line.dashes);
      else if (keyless && line.indent <= level) enterKey({ ...line, key: { name: line.rest, end: 0 } });
    } else if (line.key && line.content < level) {
      if (line.rest !== "") return null;
      enterKey(line);
    } else if (line.key && (line.content === level || (inner >= 0 && inner < level))) {
      if (isOwn) siblings.set(line.key.name, line.rest);
      isItem = false;
      enter(line.dashes);
    } else if (inner >= 0 && inner < level) {
      if (line.rest !== "") return null;
      enter(line.dashes);
    } else if (inner === level && isOwn && level > 0) {
      isItem = true;
    } else if (keyless && line.indent < level) {
      enterKey({ ...line, key: { name: line.rest, end: 0 } });
    }
  }
  return { path, siblings: isItem ? new Map() : siblings, isItem };
}

/** A key that lacks its colon. */
const WORD = /^[A-Za-z]+$/;

/** The keys that stand at `column` below the line that ends at `end`, in the same mapping. */
export function siblingsBelow(text: string, end: number, column: number): ReadonlyMap<string, string> {
  const siblings = new Map<string, string>();
  for (let at = end + 1; at < text.length; at = lineEnd(text, at) + 1) {
    const words = text.slice(at, lineEnd(text, at));
    if (isIdle(words)) continue;
    const line = lineOf(words);
    if (line.indent < column) break;
    if (line.key && line.content === column && line.dashes.length === 0) siblings.set(line.key.name, line.rest);
  }
  return siblings;
}

import { flat } from "../flat";
import type { LocalText } from "../records";
import type { Located } from "../span";
import { flowTexts, type KeyAt, langAt, type Scanned } from "./scan-flow";
import { afterSpaces, lineBehind, lineThatSays } from "./scan-line";
import { scalarAt } from "./scan-scalar";

/** The line of a block that is read. */
export interface Cursor {
  readonly text: string;
  line: number;
  /** Its first character that is not a space. */
  at: number;
  /** How far it is indented; -1 behind the last line. */
  column: number;
}

/** Reads the value of a key whose colon stands before `at`; the cursor is then on the line behind it. */
export type Read<T> = (cursor: Cursor, at: number) => Scanned<T> | null;

/** Goes from the end of a value to the next line that says something; `false` where something surprising is between. */
export function goTo(cursor: Cursor, end: number): boolean {
  const { text } = cursor;
  const behind = lineBehind(text, end);
  const line = behind === -1 ? -1 : lineThatSays(text, behind);
  if (line === -1) return false;
  cursor.line = line;
  cursor.at = afterSpaces(text, line);
  cursor.column = line >= text.length ? -1 : cursor.at - line;
  return true;
}

/** The mapping with these keys, in any order, that begins at the cursor; and where it ends. */
export function fieldsAt<F>(cursor: Cursor, read: { readonly [K in keyof F]: Read<F[K]> }): Scanned<Partial<F>> | null {
  const { text, column } = cursor;
  const value: Partial<F> = {};
  let end = -1;
  while (cursor.column === column) {
    const colon = text.indexOf(":", cursor.at);
    const key = text.slice(cursor.at, colon) as keyof F;
    if (!Object.hasOwn(read, key) || value[key] !== undefined) return null;
    const found = read[key](cursor, colon + 1);
    if (!found) return null;
    value[key] = found.value;
    end = found.end;
  }
  return { value, end };
}

/** The mapping below its key, from what `keyAt` knows as a key to what `read` reads of one line. */
export function entriesAt<T>(
  cursor: Cursor,
  at: number,
  keyAt: KeyAt,
  read: (key: string, at: number) => Scanned<readonly T[]> | null,
): Scanned<readonly T[]> | null {
  const { text } = cursor;
  const keys: string[] = [];
  const value: T[] = [];
  const end = below(cursor, at, () => {
    const key = keyAt(text, cursor.at);
    if (key === null || keys.includes(key)) return -1;
    keys.push(key);
    const found = read(key, valueAt(text, cursor.at + key.length + 1));
    if (!found || !goTo(cursor, found.end)) return -1;
    value.push(...found.value);
    return found.end;
  });
  return end === -1 ? null : { value, end };
}

/** Calls `read` on each line of the block below a key; answers where the block ends, or -1 as `read` does. */
export function below(cursor: Cursor, at: number, read: () => number): number {
  const outer = cursor.column;
  if (cursor.text.charAt(at) !== "\n" || !goTo(cursor, at)) return -1;
  const { column } = cursor;
  if (column <= outer) return -1;
  let end = -1;
  while (cursor.column === column) {
    end = read();
    if (end === -1) return -1;
  }
  return cursor.column > outer ? -1 : end;
}

/** A word, which is no piece of the text any more. */
export const word: Read<Located> = (cursor, at) => {
  const found = scalarAt(cursor.text, valueAt(cursor.text, at));
  return found && goTo(cursor, found.end) ? { value: apart(found), end: found.end } : null;
};

/** The same, and no piece of the text any more. */
export const apart = ({ value, start, end }: Located): Located => ({ value: flat(value), start, end });

/** One string for every language, or a mapping from languages to strings, on the line of its key or below it. */
export function textsAt(cursor: Cursor, at: number): Scanned<readonly LocalText[]> | null {
  const { text } = cursor;
  if (text.charAt(at) === "\n")
    return entriesAt(cursor, at, langAt, (lang, at) => {
      const found = scalarAt(text, at);
      return found && { value: [{ lang, ...found }], end: found.end };
    });
  const start = valueAt(text, at);
  const only = scalarAt(text, start);
  const found = only ? { value: [{ lang: "", ...only }], end: only.end } : flowTexts(text, start, langAt);
  return found && goTo(cursor, found.end) ? found : null;
}

/** Where the value begins on the line of its key, whose colon stands before `at`; -1 without a space between. */
export const valueAt = (text: string, at: number): number => (text.charAt(at) === " " ? afterSpaces(text, at) : -1);

import { lineEnd, lineStart } from "../edit/lines";
import type { Span } from "../span";
import { flowAt } from "./flow";
import { isIdle, type Line, lineOf, linesAbove } from "./line";
import { mappingAbove, siblingsBelow } from "./mapping";

/** A place of a YAML file where a key or a value is being written. */
export interface Place {
  /** The keys from the root, `[]` for an item of a list; with that of the value itself. */
  readonly path: readonly string[];
  readonly kind: "key" | "value";
  /** What is being written: what a completion replaces. Quotation marks stay. */
  readonly span: Span;
  /** The quotation mark before the span, if there is one. */
  readonly quote: string;
  /** Whether the quotation mark is closed behind the span. */
  readonly isClosed: boolean;
  readonly isFlow: boolean;
  /** Where the key begins, or the one whose value it is. */
  readonly keyStart: number;
  /** Whether the key has its colon already. */
  readonly hasColon: boolean;
  /** The other keys of the same mapping with what is written on their lines. */
  readonly siblings: ReadonlyMap<string, string>;
}

/**
 * The place of an offset, decided by indentation, by the lines above and below, and by the brackets that are open
 * there: the file need not be valid. `null` where nothing can be completed: in comments, in the lines of a longer text,
 * behind the end of a value.
 */
export function placeAt(text: string, offset: number): Place | null {
  const start = lineStart(text, offset);
  const before = lineOf(text.slice(start, offset));
  const flow = flowPlace(text, start, before, offset);
  if (flow !== undefined) return flow;
  const column = before.content;
  const line = lineOf(text.slice(start, lineEnd(text, offset)));
  const isComment = isIdle(text.slice(start, offset)) && offset > start + before.indent;
  if (isComment || (line.indent > column && line.rest !== "")) return null;
  const around = mappingAbove(text, start, before.dashes, column);
  if (!around) return null;
  const below = siblingsBelow(text, lineEnd(text, offset), column);
  const siblings = new Map([...around.siblings, ...(around.isItem ? [] : below)]);
  const inLine = before.key
    ? valueIn(text, start, before, line, offset)
    : keyIn(text, start + column, line.key && line.content === column ? start + line.key.end : -1, offset);
  if (!inLine) return null;
  const path = before.key ? [...around.path, before.key.name] : around.path;
  return { ...inLine, path, isFlow: false, keyStart: start + before.content, siblings };
}

type InLine = Pick<Place, "kind" | "span" | "quote" | "isClosed" | "hasColon">;

function keyIn(text: string, start: number, keyEnd: number, offset: number): InLine | null {
  const typed = text.slice(start, offset);
  if (/^["'{[|>&*!]|\s#/.test(typed)) return null;
  const hasColon = keyEnd >= offset;
  const end = hasColon ? keyEnd : offset + /^[^\s:#,[\]{}]*/.exec(text.slice(offset, lineEnd(text, offset)))![0].length;
  return { kind: "key", span: { start: Math.min(start, offset), end }, quote: "", isClosed: true, hasColon };
}

function valueIn(text: string, lineAt: number, before: Line, line: Line, offset: number): InLine | null {
  const typed = text.slice(lineAt + before.value, offset);
  if (/^[[{|>&*!#]|\s#/.test(typed) && !/^["']/.test(typed)) return null;
  const quote = /^["']/.exec(line.rest)?.[0] ?? "";
  const start = Math.min(lineAt + line.value, offset);
  const end = lineAt + line.value + line.rest.length;
  const found = { kind: "value", quote, hasColon: true } as const;
  if (quote === "" || start === offset)
    return { ...found, quote: "", isClosed: true, span: { start, end: Math.max(end, offset) } };
  const isClosed = line.rest.length > 1 && line.rest.endsWith(quote);
  if (isClosed && offset >= end) return null;
  return { ...found, isClosed, span: { start: start + 1, end: isClosed ? end - 1 : offset } };
}

/** The place in brackets; `undefined` where no bracket is open at the offset, `null` where nothing can be completed. */
function flowPlace(text: string, start: number, before: Line, offset: number): Place | null | undefined {
  let found: { readonly at: number; readonly line: Line } | null = opens(text, start, before, offset);
  let level = isIdle(text.slice(start, offset)) ? offset - start : before.indent;
  for (const { at, line } of linesAbove(text, start, () => level - 1)) {
    level = line.indent;
    found = opens(text, at, line, offset) ?? found;
    if (level === 0) break;
  }
  if (!found) return undefined;
  const { at, line } = found;
  const opening = at + line.value;
  const place = flowAt(text, opening, offset, entryEnd(text, offset, line.indent));
  const around = mappingAbove(text, at, line.dashes, line.content);
  if (!place || !around) return null;
  const path = [...around.path, ...(line.key ? [line.key.name] : []), ...place.path];
  return { ...place, path, isFlow: true };
}

/** The line, if a bracket begins its value and is still open at the offset. */
function opens(text: string, at: number, line: Line, offset: number) {
  const opening = at + line.value;
  if (!/[[{]/.test(text[opening] ?? "") || offset <= opening) return null;
  return flowAt(text, opening, offset, entryEnd(text, offset, line.indent)) ? { at, line } : null;
}

/** The beginning of the first line behind `offset` that is indented no more than `indent`. */
function entryEnd(text: string, offset: number, indent: number): number {
  for (let at = lineEnd(text, offset); at < text.length; at = lineEnd(text, at + 1)) {
    const words = text.slice(at + 1, lineEnd(text, at + 1));
    if (!isIdle(words) && lineOf(words).indent <= indent) return at + 1;
  }
  return text.length;
}

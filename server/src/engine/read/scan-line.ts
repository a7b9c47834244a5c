import { isSurprising } from "../scan";

/** Where the first line from here on begins that is neither empty nor a comment; -1 where a comment is surprising. */
export function lineThatSays(text: string, from: number): number {
  for (let line = from; line < text.length; ) {
    const at = afterSpaces(text, line);
    const isComment = text.charCodeAt(at) === HASH;
    if (at < text.length && !isComment && text.charCodeAt(at) !== LINE_FEED) return line;
    const newline = text.indexOf("\n", at);
    const next = newline === -1 ? text.length : newline + 1;
    if (isComment && isSurprising(text.slice(line, next))) return -1;
    line = next;
  }
  return text.length;
}

/** Where the next line begins; -1 where something else than spaces follows on this one. */
export function lineBehind(text: string, from: number): number {
  const at = afterSpaces(text, from);
  if (at >= text.length) return at;
  return text.charCodeAt(at) === LINE_FEED ? at + 1 : -1;
}

export function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

const SPACE = 0x20;
const LINE_FEED = 0x0a;
const HASH = 0x23;

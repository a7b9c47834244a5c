import type { FileState } from "../corpus";
import { edited } from "../edit/edit";
import { lineStart } from "../edit/lines";
import type { Problem } from "../problem";
import { readFile } from "../read/file";
import { suppressionOf } from "../suppress";
import type { Fix } from "./fix";

/** What stands for the reason until somebody has written one. */
const REASON = "reason";

/**
 * Writes a comment above the mention, the entity or the line that has a problem, which says to ignore it; the reason is left to be
 * typed. None where such a comment would be about something else. `text` is the file's canonical text.
 */
export function ignoring({ file }: FileState, text: string, { code, start: at }: Problem): readonly Fix[] {
  if (code.startsWith("suppression.")) return [];
  const items = [...file.mentions, ...file.entities.map(({ whole }) => whole)];
  const item = items.find(({ start, end }) => start <= at && at < end);
  const start = lineStart(text, item?.start ?? at);
  const indent = /^[ \t]*/.exec(text.slice(start))![0];
  const head = `${indent}# glossator-ignore ${code} `;
  const edit = {
    start,
    end: start,
    text: `${head}${REASON}\n`,
    blank: { start: head.length, end: head.length + REASON.length },
  };
  const after = readFile(file.uri, edited(text, [edit]));
  if (!suppressionOf(after, code, { start: at + edit.text.length })) return [];
  return [{ title: `Ignore ${code} Here`, edits: [edit], isSafe: false }];
}

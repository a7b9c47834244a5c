import { lineEnd, lineStart } from "../edit/lines";
import { readYaml } from "../read/recover";
import { blockOf } from "./block";
import { linesOf } from "./block-lines";
import { flowText } from "./flow-text";
import { endOf } from "./member";
import type { Order } from "./order";

/**
 * The text of a YAML file in canonical layout: keys and mentions in order, blocks indented by two spaces. Comments stay
 * with what they stand above or behind, blank lines between the same places; quoting, brackets and everything inside a
 * line stay as they are. A file that is not valid, or uses what annotation files do not, comes back as it is.
 */
export function laidOut(text: string, order: Order): string {
  const { root, findings } = readYaml(text);
  if (findings.length > 0 || !root || root.kind === "scalar" || UNUSUAL.test(text)) return text;
  if (/[[{]/.test(text[root.start]!))
    return text.slice(0, root.start) + flowText(text, root, [], order) + text.slice(root.end);
  const first = lineStart(text, root.start);
  if (text.slice(first, root.start).trim() !== "") return text;
  const isEnded = text.endsWith("\n");
  const body = isEnded ? text.slice(0, -1) : text;
  const header = HEADER.exec(text.slice(0, first))?.[0] ?? "";
  const above = text.slice(header.length, first).split("\n").slice(0, -1);
  const behind = body
    .slice(lineEnd(body, endOf(body, root, root.start)))
    .split("\n")
    .slice(1);
  const lines = linesOf(blockOf(body, root, [], { above, behind }, order), 0);
  return header + lines.join("\n") + (isEnded ? "\n" : "");
}

/** Keys that begin with a question mark, and hyphens with a tab behind them. */
export const UNUSUAL = /^[ \t]*(?:- +)*(?:\?\s|-\t)/m;

/** What is said of the file before anything of its first key: up to a blank line or the mark of a document. */
const HEADER = /^(?:[\s\S]*\n)?(?:[ \t]*|---.*)\n/;

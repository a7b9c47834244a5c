import type { Report } from "../problem";
import type { Suppression } from "../records";
import { CODES, isCode } from "../rules/codes";
import type { Located, Span } from "../span";
import { suggestion } from "../spelling";
import { commentsIn } from "./comments";

/** The word that begins such a comment. */
const WORD = "glossator-ignore";

/**
 * The comments `# glossator-ignore code reason` of a file. One inside a mention or entity, on its last line, or alone on
 * the lines above it, is about that one; any other is about what stands in none. `items` are the mentions and entities.
 */
export function readSuppressions(text: string, items: readonly Span[], report: Report): readonly Suppression[] {
  if (!text.includes(WORD)) return [];
  return commentsIn(text).flatMap((comment) => {
    const written = PATTERN.exec(comment.value);
    if (!written) return [];
    const [, code = "", reason = ""] = written;
    const complaint = complaintAbout(code, reason);
    if (complaint) report("suppression.malformed", complaint, comment);
    if (complaint) return [];
    return [{ code, reason, item: itemOf(text, comment, items), start: comment.start, end: comment.end }];
  });
}

const PATTERN = /^#\s*glossator-ignore(?:\s+(\S+))?(?:\s+(.*\S))?\s*$/;

function complaintAbout(code: string, reason: string): string | null {
  if (code === "") return `Say which problem is ignored and why: "# ${WORD} anchor.orphan the page is gone".`;
  if (!isCode(code)) return `There is no problem "${code}" to ignore.${suggestion(code, CODES.keys())}`;
  return reason === "" ? `Say why ${code} is ignored, behind its name.` : null;
}

function itemOf(text: string, comment: Located, items: readonly Span[]): Span | null {
  const inside = items.find(({ start, end }) => start <= comment.start && comment.start < end);
  if (inside) return inside;
  const line = lineOf(text, comment.start);
  const beside = items.find(({ end }) => line.start < end && end <= comment.start);
  if (beside) return beside;
  if (text.slice(line.start, comment.start).trim() !== "") return null;
  const next = /^(?![ \t]*(?:#|$))/gm;
  next.lastIndex = line.end;
  const below = next.exec(text)?.index;
  return items.find(({ start }) => lineOf(text, start).start === below) ?? null;
}

function lineOf(text: string, at: number): Span {
  const end = text.indexOf("\n", at);
  return { start: at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1, end: end === -1 ? text.length : end };
}

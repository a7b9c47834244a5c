import type { Span } from "../span";
import { parseYaml, type YamlFile, type YamlFinding } from "../yaml";

/**
 * Parses a piece of a larger text alone; `kind` is what it must hold. A piece that is broken, or holds something else,
 * has one syntax finding, which names the likely cause where that can be told.
 */
export function parsePiece(text: string, piece: Span, kind: "seq" | "map"): YamlFile {
  const words = text.slice(piece.start, piece.end).trimEnd();
  const file = parseYaml(words, piece.start);
  if (!file.isBroken && file.root?.kind === kind) return file;
  if (file.root === null && file.findings.length > 0) return { ...file, isBroken: true };
  const others = file.findings.filter(({ code }) => code !== "yaml.syntax");
  return { ...file, isBroken: true, findings: [...others, ...causeOf(file, words, lineAt(text, piece.start), kind)] };
}

/** The line of `text` that begins at `start`, without what indents it. */
export function lineAt(text: string, start: number): Span {
  const end = text.indexOf("\n", start);
  const line = text.slice(start, end === -1 ? text.length : end);
  return { start: start + line.length - line.trimStart().length, end: start + line.length };
}

export const syntaxFinding = ({ start, end }: Span, message: string): YamlFinding => ({
  code: "yaml.syntax",
  message,
  start,
  end,
});

function causeOf(file: YamlFile, words: string, line: Span, kind: "seq" | "map"): readonly YamlFinding[] {
  const base = line.start - words.length + words.trimStart().length;
  const conflict = placeOf(/^<{7} .*$/m, words, base);
  if (conflict) return [syntaxFinding(conflict, "A merge conflict is left here; keep one side and remove the marks.")];
  if (/^(?:={7}|>{7})(?: |$)/.test(words)) return [];
  const tab = placeOf(/^ *\t+/m, words, base);
  if (tab) return [syntaxFinding(tab, "A tab indents this line; use spaces.")];
  if (kind === "seq" && file.root?.kind !== "seq")
    return [syntaxFinding(line, 'Each mention begins with "- "; write it before this line.')];
  const found = file.findings.find(({ code }) => code === "yaml.syntax");
  return [found ?? syntaxFinding(line, 'Write "key: value" here.')];
}

function placeOf(pattern: RegExp, words: string, base: number): Span | null {
  const match = pattern.exec(words);
  return match && { start: base + match.index, end: base + match.index + match[0].length };
}

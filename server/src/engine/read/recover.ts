import type { Span } from "../span";
import {
  type MapNode,
  type Node,
  type Pair,
  parseYaml,
  type ScalarNode,
  type YamlFile,
  type YamlFinding,
} from "../yaml";

/**
 * Reads the YAML of an annotation file. Where it has syntax errors, it is read again piece by piece (each top-level
 * key, and under `entities:` and `mentions:` each item), so that a broken item costs that item only: an open quotation
 * mark or bracket no longer swallows what follows it.
 */
export function readYaml(text: string): YamlFile {
  const whole = parseYaml(text);
  if (!whole.findings.some(({ code }) => code === "yaml.syntax")) return whole;
  const sections = piecesOf(text, { start: 0, end: text.length }, TOP_LEVEL);
  if (sections.length === 0) return whole;
  const findings: YamlFinding[] = [];
  const pairs = sections.flatMap((section) => readSection(text, section, findings));
  const root: MapNode = { kind: "map", pairs, start: sections[0]!.start, end: text.length };
  return { root, findings: findings.length > 0 ? findings : whole.findings };
}

const TOP_LEVEL = /^[A-Za-z][\w-]*:(?=\s|$)/gm;

function readSection(text: string, section: Span, findings: YamlFinding[]): readonly Pair[] {
  const key = /^[\w-]+/.exec(text.slice(section.start, section.end))![0];
  if (key !== "entities" && key !== "mentions") return pairsOf(parsePiece(text, section, findings));
  const body = { start: section.start + key.length + 1, end: section.end };
  const pieces = itemsOf(text, body, key === "mentions");
  if (pieces.length === 0) return pairsOf(parsePiece(text, section, findings));
  const keyNode: ScalarNode = { kind: "scalar", value: key, start: section.start, end: section.start + key.length };
  const parts = pieces.map((piece) => parsePiece(text, piece, findings).root);
  const span = { start: pieces[0]!.start, end: section.end };
  const value: Node =
    key === "mentions"
      ? { kind: "seq", items: parts.flatMap((part) => (part?.kind === "seq" ? part.items : [])), ...span }
      : { kind: "map", pairs: parts.flatMap((part) => (part?.kind === "map" ? part.pairs : [])), ...span };
  return [{ key: keyNode, value }];
}

function parsePiece(text: string, piece: Span, findings: YamlFinding[]): YamlFile {
  const file = parseYaml(text.slice(piece.start, piece.end), piece.start);
  findings.push(...file.findings);
  return file;
}

const pairsOf = ({ root }: YamlFile): readonly Pair[] => (root?.kind === "map" ? root.pairs : []);

/** The items of a block list or mapping: each begins on a line indented as the first one is. */
function itemsOf(text: string, body: Span, isList: boolean): readonly Span[] {
  const first = (isList ? /^( *)- /gm : /^( +)[^\s#-]/gm).exec(text.slice(body.start, body.end));
  if (!first) return [];
  return piecesOf(text, body, new RegExp(`^${first[1]}${isList ? "-(?=\\s)" : "[^\\s#-]"}`, "gm"));
}

/** Cuts `range` before every match of `start`; what stands before the first match belongs to no piece. */
function piecesOf(text: string, range: Span, start: RegExp): readonly Span[] {
  const starts = [...text.slice(range.start, range.end).matchAll(start)].map(({ index }) => range.start + index);
  return starts.map((at, i) => ({ start: at, end: starts[i + 1] ?? range.end }));
}

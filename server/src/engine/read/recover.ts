import { scan, surpriseIn } from "../scan";
import type { Span } from "../span";
import {
  type MapNode,
  type Node,
  type Pair,
  parseYaml,
  refused,
  type ScalarNode,
  type YamlFile,
  type YamlFinding,
} from "../yaml";
import { ENTITY_KEYS } from "./entity";
import { MENTION_KEYS } from "./mention";
import { lineAt, parsePiece, syntaxFinding } from "./piece";

/**
 * Reads the YAML of an annotation file, the quick way where it has the usual shape. Where it has syntax errors, it is
 * read again piece by piece (each top-level key, and under `entities:` and `mentions:` each item), so that a broken item
 * costs that item only: an open quotation mark or bracket no longer swallows what follows it. Each piece has at most one
 * syntax error.
 */
export function readYaml(text: string): YamlFile {
  const root = scan(text);
  if (root) return { root, findings: [], isBroken: false };
  if (text.length > MAX_SLOW) return refused("file.unreadable", TOO_SLOW, surpriseIn(text));
  const whole = parseYaml(text);
  if (!whole.isBroken) return whole;
  const sections = sectionsOf(text);
  if (sections.length === 0) return whole;
  const findings: YamlFinding[] = [];
  const pairs = sections.flatMap((section) => readSection(text, section, findings));
  const pieces: MapNode = { kind: "map", pairs, start: sections[0]!.start, end: text.length };
  return { root: pieces, findings: findings.length > 0 ? findings : whole.findings, isBroken: true };
}

/** Longer texts, in UTF-16 units, are read the quick way only: the other one takes a second for each half million. */
const MAX_SLOW = 2 ** 20;
const TOO_SLOW = `A file of more than ${MAX_SLOW / 2 ** 20} MB is read only if every value stands on one line; mend this line, or split the file.`;

/** More broken pieces than these are not read: they have one cause. */
const MAX_BROKEN = 1000;

/** Each begins with a key at the left edge; `entities` and `mentions` may lack their colon. */
function sectionsOf(text: string): readonly Span[] {
  const starts = [...text.matchAll(/^(?:[A-Za-z][\w-]*:(?=\s|$)|(?:entities|mentions)[ \t]*$)/gm)];
  return starts.map(({ index }, i) => ({ start: index, end: starts[i + 1]?.index ?? text.length }));
}

function readSection(text: string, section: Span, findings: YamlFinding[]): readonly Pair[] {
  const head = lineAt(text, section.start);
  const [, key, colon, inline] = /^([\w-]+)(:?)[ \t]*(.*)/.exec(text.slice(head.start, head.end))!;
  const keyNode: ScalarNode = { kind: "scalar", value: key!, start: head.start, end: head.start + key!.length };
  if (colon === "") findings.push(syntaxFinding(keyNode, `Write a colon after "${key}".`));
  const isList = key === "mentions";
  const isCut = (isList || key === "entities") && /^(?:#|$)/.test(inline!);
  const items = isCut ? itemsOf(text, { start: head.end, end: section.end }, isList) : [];
  if (items.length === 0) return colon === "" ? [] : pairsOf(readPiece(text, section, "map", findings));
  const span = { start: items[0]!.start, end: section.end };
  const value: Node = isList
    ? { kind: "seq", items: items.flatMap((item) => readItem(text, item, findings)), ...span }
    : { kind: "map", pairs: items.flatMap((item) => readEntry(text, item, findings)), ...span };
  return [{ key: keyNode, value }];
}

/** A piece of `entities:` or `mentions:`, to be read alone. */
interface Item extends Span {
  readonly isAligned: boolean;
}

/**
 * An item begins on every line that is indented no more than the first item, unless it can only belong to the one
 * before it, and on every line that begins as only a mention does. No items where the value is no block.
 */
function itemsOf(text: string, body: Span, isList: boolean): readonly Item[] {
  const lines = [...text.slice(body.start, body.end).matchAll(/^( *)[^\s#].*$/gm)];
  const level = lines[0]?.[1]?.length ?? 0;
  const starts: { start: number; indent: number }[] = [];
  for (const { 0: line, 1: space, index } of lines) {
    const indent = space!.length;
    const belongs = indent > (starts.at(-1)?.indent ?? indent) && BELONGS.test(line);
    if ((indent <= level && !belongs) || (isList && BEGINS.test(line)))
      starts.push({ start: body.start + index, indent });
  }
  const isBlock = starts.some(({ start, indent }) => (text[start + indent] === "-") === isList);
  if (!isBlock || /[[{]/.test(text[body.start + lines[0]!.index + level]!)) return [];
  return starts.map(({ start, indent }, i) => ({
    start,
    end: starts[i + 1]?.start ?? body.end,
    isAligned: indent === level,
  }));
}

const BELONGS = new RegExp(`^ +(?:${[...MENTION_KEYS, ...ENTITY_KEYS].join("|")}):`);
const BEGINS = new RegExp(`^ *- +(?:\\{|(?:${MENTION_KEYS.join("|")}):)`);

/** A mention; nothing where it is broken, for what is left of it may say something else than its author meant. */
function readItem(text: string, item: Item, findings: YamlFinding[]): readonly Node[] {
  const { root, isBroken } = readPiece(text, item, "seq", findings);
  if (isBroken || root?.kind !== "seq") return [];
  checkAlignment(text, item, findings);
  return root.items;
}

/** An entity. A broken one stays, as far as it can be read: others refer to it. */
function readEntry(text: string, item: Item, findings: YamlFinding[]): readonly Pair[] {
  const file = readPiece(text, item, "map", findings);
  if (!file.isBroken) checkAlignment(text, item, findings);
  return pairsOf(file);
}

const pairsOf = ({ root, isBroken }: YamlFile): readonly Pair[] =>
  root?.kind !== "map" ? [] : isBroken ? root.pairs.map((pair) => ({ ...pair, isBroken })) : root.pairs;

function checkAlignment(text: string, { start, isAligned }: Item, findings: YamlFinding[]): void {
  if (!isAligned) findings.push(syntaxFinding(lineAt(text, start), "Indent this item just as the first one is."));
}

function readPiece(text: string, piece: Span, kind: "seq" | "map", findings: YamlFinding[]): YamlFile {
  if (findings.length >= MAX_BROKEN) return { root: null, findings: [], isBroken: true };
  const file = parsePiece(text, piece, kind);
  findings.push(...file.findings);
  return file;
}

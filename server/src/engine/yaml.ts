import { type Alias, Composer, CST, isAlias, isMap, isScalar, isSeq, Parser, type YAMLError } from "yaml";
import type { Located, Span } from "./span";

/** A YAML node with its place. Only what annotation files may hold is here; everything else became a finding. */
export type Node = ScalarNode | MapNode | SeqNode;

/** `value` is what a quoted scalar means and what a plain one says: `no` is the word no, `0123` keeps its zero. */
export interface ScalarNode extends Located {
  readonly kind: "scalar";
}

export interface MapNode extends Span {
  readonly kind: "map";
  readonly pairs: readonly Pair[];
}

export interface SeqNode extends Span {
  readonly kind: "seq";
  readonly items: readonly Node[];
}

export interface Pair {
  readonly key: ScalarNode;
  /** `null` where the value is missing or could not be used. */
  readonly value: Node | null;
}

/** Something wrong with the YAML itself. */
export interface YamlFinding extends Span {
  readonly code: "yaml.syntax" | "yaml.alias" | "yaml.tag" | "yaml.depth" | "yaml.key";
  readonly message: string;
}

export interface YamlFile {
  readonly root: Node | null;
  readonly findings: readonly YamlFinding[];
}

/** Deeper nesting is refused: composing it can end the process, and no annotation file needs more than 8. */
const MAX_DEPTH = 64;

/** A file full of errors is told its first ones; each further one would say the same. */
const MAX_FINDINGS = 100;

/**
 * Parses one YAML document. It never throws: what is broken becomes a finding, and everything else is still returned.
 * `base` is added to every offset, for a piece of a larger text.
 *
 * The composer is recursive and can end the process on deep nesting, so depth is checked between parser and composer.
 */
export function parseYaml(text: string, base = 0): YamlFile {
  try {
    return compose([...new Parser().parse(text)], text.length, base);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = "This YAML is too tangled to be read; mend its brackets and indentation.";
    return { root: null, findings: [{ code: "yaml.syntax", message, start: base, end: base }] };
  }
}

function compose(tokens: readonly CST.Token[], length: number, base: number): YamlFile {
  const tooDeep = deeperThan(tokens, MAX_DEPTH);
  if (tooDeep !== null) {
    const message = `This is nested more than ${MAX_DEPTH} levels deep; flatten it so that the file can be read.`;
    return { root: null, findings: [{ code: "yaml.depth", message, start: base + tooDeep, end: base + tooDeep + 1 }] };
  }
  const findings: YamlFinding[] = [];
  const report = (code: YamlFinding["code"], message: string, start: number, end: number) => {
    if (findings.length < MAX_FINDINGS)
      findings.push({ code, message, start: base + start, end: base + Math.max(end, start) });
  };
  let root: Node | null = null;
  let isFirst = true;
  for (const token of tokens) {
    if (token.type === "directive")
      report(
        "yaml.syntax",
        "YAML directives are not used here; remove this line.",
        token.offset,
        token.offset + token.source.length,
      );
  }
  const composer = new Composer({
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    version: "1.2",
    schema: "failsafe",
  });
  for (const document of composer.compose(
    tokens.filter((token) => token.type !== "directive"),
    true,
    length,
  )) {
    for (const error of document.errors) report("yaml.syntax", sentence(error), error.pos[0], error.pos[1]);
    if (isFirst) root = convert(document.contents, base, report);
    else
      report(
        "yaml.syntax",
        "Only one YAML document can stand in a file; remove what follows the ---.",
        document.range[0],
        document.range[0] + 3,
      );
    isFirst = false;
  }
  return { root, findings };
}

type Report = (code: YamlFinding["code"], message: string, start: number, end: number) => void;

function convert(node: unknown, base: number, report: Report): Node | null {
  if (isScalar(node)) {
    const [start, end] = node.range!;
    refuseProperties(node, start, report);
    return { kind: "scalar", value: String(node.value ?? ""), start: base + start, end: base + end };
  }
  if (isMap(node)) {
    const [start, end] = node.range!;
    refuseProperties(node, start, report);
    const pairs: Pair[] = [];
    for (const { key, value } of node.items) {
      if (isScalar(key) && key.value === "<<") {
        const [from, to] = key.range!;
        report("yaml.alias", "Merge keys are not used here; write the keys out.", from, to);
      } else if (isScalar(key)) {
        pairs.push({ key: convert(key, base, report) as ScalarNode, value: convert(value, base, report) });
      } else {
        const range = (key as { range?: [number, number, number] } | null)?.range ?? [start, start + 1, start + 1];
        report("yaml.key", "A key must be a plain word; write `key: value`.", range[0], range[1]);
      }
    }
    const last = pairs.at(-1);
    return {
      kind: "map",
      pairs,
      start: base + start,
      end: node.flow || !last ? base + end : (last.value ?? last.key).end,
    };
  }
  if (isSeq(node)) {
    const [start, end] = node.range!;
    refuseProperties(node, start, report);
    const items: Node[] = [];
    for (const item of node.items) {
      const converted = convert(item, base, report);
      if (converted) items.push(converted);
    }
    return { kind: "seq", items, start: base + start, end: node.flow ? base + end : (items.at(-1)?.end ?? base + end) };
  }
  if (isAlias(node)) {
    const [start, end] = (node as Alias).range!;
    report("yaml.alias", "YAML aliases are not used here; write the value out.", start, end);
  }
  return null;
}

function refuseProperties(
  node: { anchor?: string; tag?: string | undefined; srcToken?: unknown },
  start: number,
  report: Report,
): void {
  if (node.anchor)
    report("yaml.alias", `The YAML anchor &${node.anchor} is not used here; remove it.`, start, start + 1);
  if (node.tag) report("yaml.tag", `The YAML tag ${node.tag} is not used here; remove it.`, start, start + 1);
}

/** Where nesting first exceeds `limit`, or `null`. An explicit stack: the input decides the depth, not our call stack. */
function deeperThan(tokens: readonly CST.Token[], limit: number): number | null {
  const stack: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { token, depth } = next;
    if (depth > limit) return token.offset;
    if (token.type === "document" && token.value) stack.push({ token: token.value, depth: depth + 1 });
    if (!CST.isCollection(token)) continue;
    for (const { key, value } of token.items) {
      if (key) stack.push({ token: key, depth: depth + 1 });
      if (value) stack.push({ token: value, depth: depth + 1 });
    }
  }
  return null;
}

/** The library's message as one sentence that begins in upper case and ends in a full stop. */
function sentence({ message }: YAMLError): string {
  const line = message.split("\n")[0]!.trim();
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}${/[.!?]$/.test(line) ? "" : "."}`;
}

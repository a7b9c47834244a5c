import { type Alias, Composer, CST, isAlias, isMap, isScalar, isSeq, Lexer, Parser, type Pair as YamlPair } from "yaml";
import { flat } from "./flat";
import type { Located, Span } from "./span";
import { yamlMessage } from "./yaml-message";

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
  /** Whether it comes from a piece with a syntax error, so that what seems wrong in it only follows from that. */
  readonly isBroken?: boolean;
}

/** Something wrong with the YAML itself. */
export interface YamlFinding extends Span {
  readonly code: "yaml.syntax" | "yaml.alias" | "yaml.tag" | "yaml.depth" | "yaml.key" | "file.unreadable";
  readonly message: string;
}

export interface YamlFile {
  readonly root: Node | null;
  readonly findings: readonly YamlFinding[];
  /** Whether the document has a syntax error; it is among the findings, and further ones that follow from it are not. */
  readonly isBroken: boolean;
}

/** Deeper nesting is refused: composing it can end the process, and no annotation file needs more than 8. */
const MAX_DEPTH = 64;

/** A file full of errors is told its first ones; each further one would say the same. */
const MAX_FINDINGS = 100;

/** A document is one token, with a few before it; each further one is an error, and thousands say no more than these. */
const MAX_TOKENS = 100;

/**
 * Parses one YAML document. It never throws: what is broken becomes a finding, and everything else is still returned.
 * `base` is added to every offset, for a piece of a larger text.
 *
 * The composer is recursive and can end the process on deep nesting, so depth is checked between parser and composer.
 */
export function parseYaml(text: string, base = 0): YamlFile {
  try {
    const tokens: CST.Token[] = [];
    for (const token of new Parser().parse(text)) if (tokens.push(token) === MAX_TOKENS) break;
    return compose(text, tokens, base);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refused("yaml.syntax", "This YAML is too tangled to be read; mend its brackets and indentation.", base);
  }
}

/** The characters of a YAML text in pieces, with control characters between them that say what comes (see `yaml`'s lexer). */
export const lexemesOf = (text: string): Iterable<string> => new Lexer().lex(text);

/** What is said of YAML that is not read. */
export function refused(code: YamlFinding["code"], message: string, start: number): YamlFile {
  return { root: null, findings: [{ code, message, start, end: start + 1 }], isBroken: true };
}

function compose(text: string, tokens: readonly CST.Token[], base: number): YamlFile {
  const tooDeep = deeperThan(tokens, MAX_DEPTH);
  if (tooDeep !== null) {
    const message = `This is nested more than ${MAX_DEPTH} levels deep; flatten it so that the file can be read.`;
    return refused("yaml.depth", message, base + tooDeep);
  }
  const findings: YamlFinding[] = [];
  const report: Report = (code, message, start, end) => {
    const last = base + Math.min(end, text.length);
    if (findings.length < MAX_FINDINGS) findings.push({ code, message, start: base + start, end: last });
  };
  const directive = tokens.find(({ type }) => type === "directive");
  if (directive) {
    const end = directive.offset + CST.stringify(directive).trimEnd().length;
    report("yaml.syntax", "YAML directives are not used here; remove this line.", directive.offset, end);
  }
  const firstError = tokens.findIndex(({ type }) => type === "error");
  const content = tokens.filter(({ type }, i) => type !== "directive" && (type !== "error" || i === firstError));
  const documents = new Composer(OPTIONS).compose(content, true, text.length);
  const [document, second] = withoutTraces(() => [documents.next().value, documents.next().value]);
  const error = document?.errors[0];
  if (error) {
    const opening = /^Missing closing ["']/.test(error.message) ? lastQuoted(tokens) : null;
    const start = opening ?? Math.min(error.pos[0], text.trimEnd().length);
    const end = opening === null ? error.pos[1] : `${text}\n`.indexOf("\n", opening);
    report("yaml.syntax", yamlMessage(error.message), start, Math.max(start + 1, end));
  }
  const root = convert(document?.contents, { text, base, report });
  if (second) {
    const [start] = second.range;
    report(
      "yaml.syntax",
      "Only one YAML document can stand in a file; remove this and what follows.",
      start,
      start + 3,
    );
  }
  return { root, findings, isBroken: error !== undefined };
}

/** The library makes an `Error` of each problem, a million in a damaged file, and nobody looks at where it was made. */
function withoutTraces<T>(act: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return act();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

const OPTIONS = {
  uniqueKeys: false,
  merge: false,
  prettyErrors: false,
  resolveKnownTags: false,
  version: "1.2",
  schema: "failsafe",
} as const;

type Report = (code: YamlFinding["code"], message: string, start: number, end: number) => void;

/** What a conversion needs besides the node: the text its offsets count in, what to add to them, where to report. */
interface Context {
  readonly text: string;
  readonly base: number;
  readonly report: Report;
}

function convert(node: unknown, context: Context): Node | null {
  const { base, report } = context;
  if (isAlias(node)) {
    const [start, end] = (node as Alias).range!;
    report("yaml.alias", "YAML aliases are not used here; write the value out.", start, end);
  }
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null;
  refuseProperties(node, context);
  const [start, end] = node.range!;
  if (isScalar(node))
    return { kind: "scalar", value: flat(String(node.value ?? "")), start: base + start, end: base + end };
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => convert(item, context) ?? []);
    return { kind: "seq", items, start: base + start, end: node.flow ? base + end : (items.at(-1)?.end ?? base + end) };
  }
  const pairs = node.items.flatMap((pair) => convertPair(pair, context, start));
  const last = pairs.at(-1);
  return {
    kind: "map",
    pairs,
    start: base + start,
    end: node.flow || !last ? base + end : (last.value ?? last.key).end,
  };
}

function convertPair({ key, value }: YamlPair, context: Context, start: number): readonly Pair[] {
  if (!isScalar(key)) {
    const [from, to] = (key as { range?: [number, number, number] } | null)?.range ?? [start, start + 1];
    context.report("yaml.key", "A key must be a plain word; write `key: value`.", from, to);
    return [];
  }
  if (key.value === "<<") {
    const [from, to] = key.range!;
    context.report("yaml.alias", "Merge keys are not used here; write the keys out.", from, to);
    return [];
  }
  return [{ key: convert(key, context) as ScalarNode, value: convert(value, context) }];
}

/** Reports anchor and tag where they stand: before the node. */
function refuseProperties({ anchor, tag, range }: Refused, { text, report }: Context): void {
  const [start] = range!;
  const refuse = (code: "yaml.alias" | "yaml.tag", kind: string, written: string) => {
    const at = text.lastIndexOf(written, start);
    const from = at === -1 ? start : at;
    report(code, `The YAML ${kind} ${written} is not used here; remove it.`, from, from + written.length);
  };
  if (anchor) refuse("yaml.alias", "anchor", `&${anchor}`);
  if (tag) refuse("yaml.tag", "tag", tag.replace(/^tag:yaml\.org,2002:/, "!!"));
}

interface Refused {
  readonly anchor?: string;
  readonly tag?: string | undefined;
  readonly range?: readonly [number, number, number] | null | undefined;
}

/** Where nesting first exceeds `limit`, or `null`. */
function deeperThan(tokens: readonly CST.Token[], limit: number): number | null {
  for (const { token, depth } of within(tokens)) if (depth > limit) return token.offset;
  return null;
}

/** Where the last quoted scalar begins, which is the one that is not closed if any is. */
function lastQuoted(tokens: readonly CST.Token[]): number | null {
  let last = -1;
  for (const { token } of within(tokens))
    if (/^(?:double|single)-quoted-scalar$/.test(token.type)) last = Math.max(last, token.offset);
  return last === -1 ? null : last;
}

/** All tokens, with their depth. An explicit stack: the input decides the depth, not our call stack. */
function* within(tokens: readonly CST.Token[]): Generator<{ readonly token: CST.Token; readonly depth: number }> {
  const stack = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next;
    const { token, depth } = next;
    if (token.type === "document" && token.value) stack.push({ token: token.value, depth: depth + 1 });
    if (!CST.isCollection(token)) continue;
    for (const { key, value } of token.items) {
      if (key) stack.push({ token: key, depth: depth + 1 });
      if (value) stack.push({ token: value, depth: depth + 1 });
    }
  }
}

import { foldWords } from "../fold";
import { readYaml } from "../read/recover";
import type { AnnotationFile, Mention } from "../records";
import type { Located, Span } from "../span";
import type { MapNode, Node, Pair } from "../yaml";
import { type Edit, edited } from "./edit";
import { glossLines } from "./item-text";
import { columnOf, contentEnd, isBlockItem, lineEnd, linesOfItem } from "./lines";
import { scalar } from "./scalar";
import type { Selector } from "./selector";

/** Removes a mention: its lines, or its place in a flow list. */
export const removeMention = (text: string, file: AnnotationFile, mention: Mention): Edit =>
  isBlockItem(text, mention)
    ? { ...linesOfItem(text, mention), text: "" }
    : removeFromFlow(text, mention, file.mentions.at(-1) === mention);

/** Links a mention to another entity. */
export function setEntity(text: string, mention: Mention, id: string): Edit {
  if (mention.entity) return replaceScalar(text, mention.entity, id);
  return firstKey(text, mention, `entity: ${scalar(id)}`);
}

/** Writes a value over a scalar, in quotes where it had them. */
export function replaceScalar(text: string, { start, end }: Located, value: string, write = scalar): Edit {
  const quote = text[start];
  if (quote === "'" && !/[\n']/.test(value)) return { start, end, text: `'${value}'` };
  return { start, end, text: quote === '"' ? JSON.stringify(value) : write(value, true) };
}

/** Sets a key of a mention to a scalar, as `write` has it: over the old value, or behind the last key. */
export function setKey(text: string, mention: Span, key: string, value: string, write = scalar): Edit {
  const node = itemNode(text, mention);
  const pair = node?.pairs.find((each) => each.key.value === key);
  if (pair?.value?.kind === "scalar") return replaceScalar(text, pair.value, value, write);
  if (pair?.value) return { start: pair.value.start, end: contentEnd(text, pair.value), text: write(value, true) };
  return lastKey(text, mention, [`${key}: ${write(value)}`], `${key}: ${write(value, true)}`);
}

/** Removes a key of a mention or entity, if it is there; `null` if it is not. */
export function removeKey(text: string, item: Span, key: string): Edit | null {
  const node = itemNode(text, item);
  const index = node?.pairs.findIndex((each) => each.key.value === key) ?? -1;
  if (!node || index === -1) return null;
  const pair = node.pairs[index]!;
  const whole = { start: pair.key.start, end: pair.value?.end ?? pair.key.end };
  if (isFlow(text, node)) return removeFromFlow(text, whole, index === node.pairs.length - 1);
  const next = node.pairs[index + 1];
  if (index === 0 && next) return { start: whole.start, end: next.key.start, text: "" };
  return { ...linesOfItem(text, whole), text: "" };
}

/** The text with another selector for a continuous mention; what the selector does not need goes. */
export function withSelector(text: string, { start, end, exact, ...mention }: Mention, selector: Selector): string {
  let now = text;
  const change = (edit: (item: Span) => Edit | null) => {
    const made = edit({ start, end: end + now.length - text.length });
    if (made) now = edited(now, [made]);
  };
  if (foldWords(exact[0]!.value) !== foldWords(selector.exact))
    change((item) => setKey(now, item, "exact", selector.exact));
  for (const key of ["prefix", "suffix"] as const) {
    if (selector[key] !== "") change((item) => setKey(now, item, key, selector[key]));
    else if (mention[key] !== "") change((item) => removeKey(now, item, key));
  }
  if (selector.occurrence > 0) change((item) => setKey(now, item, "occurrence", String(selector.occurrence)));
  else if (mention.occurrence > 0) change((item) => removeKey(now, item, "occurrence"));
  return now;
}

/** Gives a mention a gloss in one language, over the old one in that language if there is one. */
export function setGloss(text: string, mention: Mention, lang: string, gloss: string): Edit {
  const node = itemNode(text, mention);
  const value = node?.pairs.find(({ key }) => key.value === "gloss")?.value;
  const lines = glossLines(new Map([[lang, gloss]]));
  if (!value) return lastKey(text, mention, lines, `gloss: {${lang}: ${scalar(gloss, true)}}`);
  if (value.kind === "scalar")
    return { start: value.start, end: contentEnd(text, value), text: lines[0]!.slice("gloss: ".length) };
  return value.kind === "map"
    ? setPair(text, value, lang, gloss)
    : { start: value.start, end: value.end, text: scalar(gloss, true) };
}

function setPair(text: string, map: MapNode, key: string, value: string): Edit {
  const pair = map.pairs.find((each) => each.key.value === key);
  if (pair?.value?.kind === "scalar") return replaceScalar(text, pair.value, value);
  const last = map.pairs.at(-1);
  if (isFlow(text, map) || !last) {
    const at = contentEnd(text, map) - 1;
    return { start: at, end: at, text: `${last ? ", " : ""}${key}: ${scalar(value, true)}` };
  }
  const at = lineEnd(text, contentEnd(text, spanOf(last)));
  return { start: at, end: at, text: `\n${" ".repeat(columnOf(text, last.key.start))}${key}: ${scalar(value)}` };
}

/** The mapping of a mention or entity in the file's tree, found by where it begins. */
function itemNode(text: string, { start }: Span): MapNode | null {
  const { root } = readYaml(text);
  const find = (node: Node | null): MapNode | null => {
    if (!node || node.kind === "scalar") return null;
    if (node.kind === "map" && node.start === start) return node;
    for (const child of node.kind === "seq" ? node.items : node.pairs.map(({ value }) => value)) {
      const found = child && child.start <= start && start < Math.max(child.end, child.start + 1) ? find(child) : null;
      if (found) return found;
    }
    return null;
  };
  return find(root);
}

const isFlow = (text: string, node: MapNode): boolean => text[node.start] === "{";

const spanOf = ({ key, value }: Pair): Span => ({ start: key.start, end: value?.end ?? key.end });

function firstKey(text: string, item: Span, line: string): Edit {
  const isInBraces = text[item.start] === "{";
  const at = isInBraces ? item.start + 1 : item.start;
  return { start: at, end: at, text: isInBraces ? `${line}, ` : `${line}\n${" ".repeat(columnOf(text, at))}` };
}

function lastKey(text: string, item: Span, lines: readonly string[], flow: string): Edit {
  const end = contentEnd(text, item);
  if (text[item.start] === "{") return { start: end - 1, end: end - 1, text: `, ${flow}` };
  const at = lineEnd(text, end);
  const indent = " ".repeat(columnOf(text, item.start));
  return { start: at, end: at, text: lines.map((line) => `\n${indent}${line}`).join("") };
}

function removeFromFlow(text: string, { start, end }: Span, isLast: boolean): Edit {
  const to = contentEnd(text, { start, end });
  if (isLast) return { start: start - (/,\s*$/.exec(text.slice(0, start))?.[0].length ?? 0), end: to, text: "" };
  return { start, end: to + (/^\s*,\s*/.exec(text.slice(to))?.[0].length ?? 0), text: "" };
}

import { contentEnd, lineStart } from "../edit/lines";
import { readYaml } from "../read/recover";
import { covers, type Span } from "../span";
import type { Node, Pair } from "../yaml";

/**
 * What to select around `offset`, innermost first, each inside the next: the word, the value without and with its
 * quotation marks, the key with its value, the item, the list or mapping, and so on up to the whole file.
 */
export function selections(text: string, offset: number): readonly Span[] {
  const chain = [{ start: 0, end: text.length }, ...around(text, readYaml(text).root, offset), ...wordAt(text, offset)];
  const spans: Span[] = [];
  for (const { start, end } of chain) {
    const outer = spans[0];
    const isInside = !outer || (outer.start <= start && end <= outer.end && end - start < outer.end - outer.start);
    if (isInside && covers({ start, end }, offset)) spans.unshift({ start, end });
  }
  return spans;
}

/** The spans around the offset in a node, outermost first. */
function around(text: string, node: Node | null, offset: number): readonly Span[] {
  if (!node) return [];
  const span = { start: node.start, end: contentEnd(text, node) };
  if (!covers(span, offset)) return [];
  switch (node.kind) {
    case "scalar":
      return /["']/.test(text[node.start] ?? "") ? [span, { start: span.start + 1, end: span.end - 1 }] : [span];
    case "seq": {
      const item = node.items.find((each) => covers({ ...withHyphen(text, each), end: each.end }, offset));
      return item ? [span, withHyphen(text, item), ...around(text, item, offset)] : [span];
    }
    case "map": {
      const pair = node.pairs.find((each) => covers(wholeOf(each), offset));
      if (!pair) return [span];
      const { start, end } = wholeOf(pair);
      const whole = { start, end: contentEnd(text, { start, end }) };
      return [span, whole, ...around(text, pair.key, offset), ...around(text, pair.value, offset)];
    }
  }
}

const wholeOf = ({ key, value }: Pair): Span => ({ start: key.start, end: Math.max(key.end, value?.end ?? 0) });

/** An item together with the hyphen that begins it, where that stands on its line. */
function withHyphen(text: string, item: Span): Span {
  const hyphen = /-[ \t]+$/.exec(text.slice(lineStart(text, item.start), item.start));
  return { start: item.start - (hyphen?.[0].length ?? 0), end: contentEnd(text, item) };
}

function wordAt(text: string, offset: number): readonly Span[] {
  let [start, end] = [offset, offset];
  while (start > 0 && WORD.test(text[start - 1]!)) start--;
  while (end < text.length && WORD.test(text[end]!)) end++;
  return start < end ? [{ start, end }] : [];
}

const WORD = /[\p{L}\p{M}\p{N}_]/u;

import { contentEnd, lineStart } from "../edit/lines";
import { readYaml } from "../read/recover";
import type { Span } from "../span";
import type { Node } from "../yaml";

/** Lines that can be folded: from the line of the start, which stays, to the line of the end. */
export interface Fold extends Span {
  readonly isComment: boolean;
}

/**
 * What can be folded in a YAML file: sections, entities, mentions and every other value of several lines, and comments
 * of several lines. Of what begins on one line only the longest.
 */
export function folds(text: string): readonly Fold[] {
  const values = [...valuesIn(readYaml(text).root)].map(({ start, end }) => ({
    start,
    end: contentEnd(text, { start, end }),
    isComment: false,
  }));
  const longest = new Map<number, Fold>();
  for (const fold of [...values, ...commentsIn(text)]) {
    if (!text.slice(fold.start, fold.end).includes("\n")) continue;
    const line = lineStart(text, fold.start);
    if ((longest.get(line)?.end ?? -1) < fold.end) longest.set(line, fold);
  }
  return [...longest.values()].sort((a, b) => a.start - b.start);
}

function* valuesIn(node: Node | null): Generator<Span> {
  if (node?.kind === "seq")
    for (const item of node.items) {
      yield item;
      yield* valuesIn(item);
    }
  if (node?.kind === "map")
    for (const { key, value } of node.pairs) {
      yield { start: key.start, end: Math.max(key.end, value?.end ?? 0) };
      yield* valuesIn(value);
    }
}

/** Lines one after the other that begin with `#`, indented alike. */
const commentsIn = (text: string): readonly Fold[] =>
  [...text.matchAll(/^([ \t]*)#.*(?:\n\1#.*)+/gm)].map(({ 0: lines, index }) => ({
    start: index,
    end: index + lines.length,
    isComment: true,
  }));

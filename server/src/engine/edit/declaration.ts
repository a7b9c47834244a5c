import type { AnnotationFile, Entity } from "../records";
import type { Span } from "../span";
import type { Edit } from "./edit";
import { columnOf, contentEnd, lineEnd, lineStart, linesOfItem } from "./lines";
import { cutItems } from "./remove-items";

/** Where an annotation file declares an entity: whole lines with their comments, or the pair alone in braces. */
export interface Declaration extends Span {
  readonly isInBraces: boolean;
  /** The offset of the id. */
  readonly id: number;
}

/**
 * Where an entity is declared in the canonical text of a file. What stands on lines of its own takes along the comments
 * right above it and, further indented than the id, those right below.
 */
export function declarationOf(text: string, file: AnnotationFile, { start, whole }: Entity): Declaration {
  if (isInBraces(text, file)) return { start, end: contentEnd(text, whole), isInBraces: true, id: start };
  const column = columnOf(text, start);
  const lines = linesOfItem(text, whole);
  let from = lines.start;
  for (let above = from; above > 0; from = above) {
    above = lineStart(text, above - 1);
    if (text.slice(above, lineEnd(text, above)).search(/\S/) !== column || text[above + column] !== "#") break;
  }
  let to = lines.end;
  for (let below = to; below < text.length; ) {
    const line = text.slice(below, lineEnd(text, below));
    below = Math.min(below + line.length + 1, text.length);
    const indent = line.search(/\S/);
    if (indent !== -1 && (indent <= column || line[indent] !== "#")) break;
    if (indent !== -1) to = below;
  }
  return { start: from, end: to, isInBraces: false, id: start };
}

/** Whether a file declares its entities in braces. */
export function isInBraces(text: string, { sections: { entities } }: AnnotationFile): boolean {
  return entities !== null && /^[^:]*:(?:\s|#.*\n)*\{/.test(text.slice(entities.start, entities.end));
}

/** Removes a declaration with its comments, and `entities:` with the last one. */
export function removeDeclaration(text: string, file: AnnotationFile, entity: Entity): readonly Edit[] {
  const { start, end, isInBraces: isFlow } = declarationOf(text, file, entity);
  if (isFlow) {
    const wholes = file.entities.map(({ whole }) => whole);
    return cutItems(text, wholes, (i) => file.entities[i] === entity);
  }
  const section = file.sections.entities!;
  const key = { start: lineStart(text, section.start), end: lineEnd(text, section.start) + 1 };
  const isLast = file.entities.length === 1 && /^entities:\s*$/.test(text.slice(key.start, key.end));
  const lines = { start, end, text: "" };
  if (!isLast) return [lines];
  return key.end === start ? [{ ...lines, start: key.start }] : [{ ...key, text: "" }, lines];
}

/** The comments between the keys and values of a span, which are given in text order; each from its `#` to the end of the line. */
export function commentsIn(text: string, { start, end }: Span, scalars: readonly Span[]): readonly string[] {
  const edges = [...scalars, { start: end, end }];
  return edges.flatMap((scalar, i) => {
    const gap = text.slice(i === 0 ? start : edges[i - 1]!.end, scalar.start);
    return [...gap.matchAll(/(?<=^|\s)#.*/g)].map(([comment]) => comment.trimEnd());
  });
}

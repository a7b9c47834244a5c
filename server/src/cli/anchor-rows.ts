import type { FileState } from "../engine/corpus";
import type { MentionHealth } from "../engine/features/health";
import type { Span } from "../engine/span";
import { type Lines, positionAt } from "../engine/units";
import type { CorpusHost } from "../host/corpus-host";
import type { AnchorRow, RowPlace } from "../report/anchor-rows";

/** The canonical text under an annotation file; `null` where it cannot be read. */
export const textOf = (host: CorpusHost, { sourceUri, anchors: found }: FileState): string | null =>
  sourceUri === null || !found ? null : host.textOf(sourceUri);

/** A mention that is listed. */
export function rowOf({ file, lines, anchors: found }: FileState, doubt: MentionHealth): AnchorRow {
  const { exact, entity } = file.mentions[doubt.index]!;
  const place = (span: Span): RowPlace => rowPlace(found!.lines, span);
  return {
    result: doubt.result,
    anchor: doubt.result,
    entity: entity?.value ?? null,
    old: doubt.words,
    new: doubt.newWords,
    confidence: rounded(doubt.confidence),
    annotation: rowPlace(lines, { start: exact[0]!.start, end: exact.at(-1)!.end }),
    place: doubt.span && place(doubt.span),
    candidates: doubt.candidates.map(({ span, confidence, before, words, after }) => ({
      ...place(span),
      confidence: rounded(confidence),
      before,
      words,
      after,
    })),
  };
}

const rounded = (confidence: number): number => Math.round(confidence * 1000) / 1000;

/** A span as rows have it. */
export function rowPlace(lines: Lines, { start, end }: Span): RowPlace {
  const [from, to] = [positionAt(lines, start), positionAt(lines, end)];
  return { line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 };
}

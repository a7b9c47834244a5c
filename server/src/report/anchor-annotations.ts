import type { AnchorFileRow, AnchorRow, RowPlace } from "./anchor-rows";
import { wordsText } from "./anchor-text";
import type { Annotation } from "./github";

/**
 * What is to be told beside the lines: in the text where the mention stands, or at the line nearest to where it stood,
 * else in the annotation file.
 */
export const annotationsOf = (rows: readonly AnchorFileRow[]): readonly Annotation[] =>
  rows.flatMap((file) =>
    file.mentions.flatMap((row): readonly Annotation[] => {
      const told = TOLD[row.result];
      if (!told) return [];
      const severity = row.result === "changed" && isAccepted(row) ? "info" : told.severity;
      return [{ ...whereOf(file, row), severity, code: told.code, message: messageOf(file, row) }];
    }),
  );

const TOLD: Readonly<Record<string, Pick<Annotation, "severity" | "code">>> = {
  moved: { severity: "info", code: "anchor.moved" },
  changed: { severity: "warning", code: "anchor.changed" },
  ambiguous: { severity: "error", code: "anchor.ambiguous" },
  orphan: { severity: "error", code: "anchor.orphan" },
  vanished: { severity: "error", code: "anchor.orphan" },
  lost: { severity: "error", code: "anchor.orphan" },
  removed: { severity: "info", code: "mention.removed" },
};

/** Whether the annotation file says the new words already. */
const isAccepted = ({ anchor }: AnchorRow): boolean => anchor === "exact";

function whereOf({ file, annotation }: AnchorFileRow, { place, was, annotation: item }: AnchorRow) {
  if (place) return { file, ...only(place) };
  if (was) return { file, ...onLine(was.nearest) };
  return item ? { file: annotation, ...only(item) } : { file, ...onLine(1) };
}

const only = ({ line, column, endLine, endColumn }: RowPlace): RowPlace => ({ line, column, endLine, endColumn });

const onLine = (line: number): RowPlace => ({ line, column: 1, endLine: line, endColumn: 1 });

function messageOf(file: AnchorFileRow, row: AnchorRow): string {
  const { result, annotation, place, was } = row;
  const words = `${wordsText({ ...row, new: null })}${row.entity === null ? "" : ` (${row.entity})`}`;
  const item = annotation ? `${file.annotation}:${annotation.line}` : file.annotation;
  const toDo = `mend the mention at ${item}, or set its status to removed`;
  switch (result) {
    case "changed":
      return isAccepted(row)
        ? `${words} is "${row.new}" now, and ${item} says so.`
        : `${words} is "${row.new}" now; accept the new words with "glossator anchors --accept changed", or correct the mention at ${item}.`;
    case "moved":
      return was && was.line !== place?.line
        ? `${words} stood in line ${was.line} before.`
        : `${words} stands in other surroundings than before.`;
    case "ambiguous":
      return `${words} fits several places equally well; say which at ${item}.`;
    case "vanished":
      return `${words} stood here and is not found any more; ${toDo}.`;
    case "removed":
      return `${words} stood here; its mention is not in ${file.annotation} any more.`;
    default:
      return `${words} is not found in ${file.file}; ${toDo}.`;
  }
}

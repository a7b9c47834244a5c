import type { AnchorFileRow, AnchorRow, CandidateRow, RowPlace } from "./anchor-rows";

/** The files with their listed mentions, then one line for those that have none, and one for all. `quiet` results alone are none. */
export function anchorText(rows: readonly AnchorFileRow[], quiet: readonly string[]): string {
  const isTold = ({ mentions }: AnchorFileRow): boolean => mentions.some(({ result }) => !quiet.includes(result));
  const told = rows.filter(isTold);
  const others = rows.filter((row) => !isTold(row));
  const groups = told.map((row) => `${row.annotation}: ${countsText(row.counts)}\n${linesOf(row)}\n`);
  const rest = others.length === 0 ? "" : `${filesText(others)} with nothing in doubt: ${countsText(sumOf(others))}\n`;
  const all = `${filesText(rows)} in all: ${countsText(sumOf(rows))}\n`;
  return groups.join("") + (told.length === 0 ? "" : rest) + all;
}

/** `12 exact, 1 moved`: the counts that are not 0. */
export function countsText(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).flatMap(([result, count]) => (count === 0 ? [] : [`${count} ${result}`]));
  return parts.length === 0 ? "no mentions" : parts.join(", ");
}

const filesText = ({ length }: readonly unknown[]): string => `${length} annotation file${length === 1 ? "" : "s"}`;

function sumOf(rows: readonly AnchorFileRow[]): Readonly<Record<string, number>> {
  const sum: Record<string, number> = {};
  for (const { counts } of rows)
    for (const [result, count] of Object.entries(counts)) sum[result] = (sum[result] ?? 0) + count;
  return sum;
}

/** `  12:12  changed  98 %  "Рогозин" -> "Рогозина"  talks.txt:3:5`, and below it the candidates. */
function linesOf({ file, mentions }: AnchorFileRow): string {
  const cells = mentions.map((row) => [startOf(row.annotation), row.result, row.place ? percent(row) : ""]);
  const widths = widthsOf(cells);
  const lines = mentions.map((row, i) => {
    const [place, result, sure] = cells[i]!;
    const front = `  ${place!.padEnd(widths[0]!)}  ${result!.padEnd(widths[1]!)}  ${sure!.padStart(widths[2]!)}`;
    const line = `${front}  ${wordsText(row)}${placeText(file, row)}\n`;
    return line + candidatesText(file, row.candidates, " ".repeat(front.length + 2));
  });
  return lines.join("");
}

/** Of each column the widest. */
const widthsOf = (cells: readonly (readonly string[])[]): readonly number[] =>
  (cells[0] ?? []).map((_, column) => Math.max(...cells.map((each) => each[column]!.length)));

const startOf = (place: RowPlace | null): string => (place ? `${place.line}:${place.column}` : "-");

/** Never more sure than it is; nothing where nothing can be said. */
const percent = ({ confidence }: { readonly confidence: number }): string =>
  confidence === 0 ? "" : `${Math.floor(confidence * 100)} %`;

export const wordsText = ({ old, new: words }: Pick<AnchorRow, "old" | "new">): string =>
  `"${spaced(old)}"${words === null ? "" : ` -> "${spaced(words)}"`}`;

/** Where it stands in the text, and where it stood if that is another line. */
function placeText(file: string, { result, place, was }: AnchorRow): string {
  const isElsewhere = was && (!place || (result === "moved" && was.line !== place.line));
  const parts = [
    ...(place ? [`${file}:${startOf(place)}`] : []),
    ...(isElsewhere ? [`${place ? "before" : "stood"} in line ${was.line}`] : []),
  ];
  return parts.length === 0 ? "" : `  ${parts.join(", ")}`;
}

function candidatesText(file: string, candidates: readonly CandidateRow[], indent: string): string {
  const cells = candidates.map((each) => [`${file}:${startOf(each)}`, percent(each)]);
  const [places, sure] = widthsOf(cells);
  const line = ({ before, words, after }: CandidateRow, i: number): string => {
    const [place, percents] = cells[i]!;
    const front = `${place!.padEnd(places!)}  ${sure === 0 ? "" : `${percents!.padStart(sure!)}  `}`;
    return `${indent}${front}${before}[${words}]${after}`.trimEnd();
  };
  return candidates.map((each, i) => `${line(each, i)}\n`).join("");
}

const spaced = (words: string): string => words.replace(/\s+/g, " ");

import { visible } from "./visible";

/** A line as it is shown, and below it carets under a part of it. */
export interface Frame {
  readonly shown: string;
  readonly spaces: string;
  readonly carets: string;
}

/**
 * Shows a line in at most `columns` columns, with carets under its UTF-16 units from `start` to `end`: wide characters take
 * two columns, combining ones none, a tab as many as it is shown with. A longer line is cut around the carets.
 */
export function frameOf(line: string, start: number, end: number, columns: number): Frame {
  const cells = cellsAround(line, start, end);
  const first = Math.max(
    0,
    cells.findIndex((cell) => cell.end > start),
  );
  const isBehind = cells.length === 0 || cells.at(-1)!.end <= start;
  const from = isBehind ? cells.length : first;
  const to = Math.max(from, cells.findLastIndex((cell) => cell.start < Math.max(end, start + 1)) + 1);
  const { left, right } = window(cells, from, to, columns);
  const isCutLeft = left > 0 || (cells[0]?.start ?? 0) > 0;
  const isCutRight = right < cells.length || (cells.at(-1)?.end ?? line.length) < line.length;
  const before = cells.slice(left, from);
  const marked = cells.slice(from, Math.min(to, right));
  return {
    shown: [isCutLeft ? "…" : "", ...cells.slice(left, right).map(({ text }) => text), isCutRight ? "…" : ""].join(""),
    spaces: " ".repeat(widthOf(before) + (isCutLeft ? 1 : 0)),
    carets: "^".repeat(Math.max(1, widthOf(marked))),
  };
}

/** What a reader takes for one character. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly width: number;
}

/** So far to both sides of the carets a line is looked at, in UTF-16 units: segmenting takes its time. */
const REACH = 400;

const TAB = "    ";

/** Characters of one unit and one column that nothing joins with others: most lines have no others. */
const IS_PLAIN = /^[ -~À-ɏЀ-҂Ҋ-ӿẠ-ỹ«»‘-”–—…]*$/;

let segmenter: Intl.Segmenter | undefined;

/** Most runs meet no such line, and loading what is needed for it takes a fifth of the time in which the program starts. */
function graphemesIn(line: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  return segmenter.segment(line);
}

const columnsOf = (text: string): number => (require("string-width") as typeof import("string-width")).default(text);

function cellsAround(line: string, start: number, end: number): readonly Cell[] {
  const from = Math.max(0, start - REACH);
  const piece = line.slice(from, Math.min(line.length, Math.min(end, start + REACH) + REACH));
  if (IS_PLAIN.test(piece))
    return [...piece].map((text, i) => ({ start: from + i, end: from + i + 1, text, width: 1 }));
  return [...graphemesIn(piece)].map(({ segment, index }) => {
    const text = segment === "\t" ? TAB : visible(segment);
    return { start: from + index, end: from + index + segment.length, text, width: columnsOf(text) };
  });
}

/** Which cells are shown: all where there is room, else the carets with a third of what is left before them. */
function window(
  cells: readonly Cell[],
  from: number,
  to: number,
  columns: number,
): { readonly left: number; readonly right: number } {
  if (widthOf(cells) <= columns) return { left: 0, right: cells.length };
  const room = Math.max(0, columns - 2 - widthOf(cells.slice(from, to)));
  let left = from;
  for (let free = Math.floor(room / 3); left > 0 && (free -= cells[left - 1]!.width) >= 0; ) left--;
  let right = from;
  let free = columns - 2 - widthOf(cells.slice(left, from));
  while (right < cells.length && (free -= cells[right]!.width) >= 0) right++;
  if (right === cells.length) for (; left > 0 && (free -= cells[left - 1]!.width) >= 0; ) left--;
  return { left, right };
}

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

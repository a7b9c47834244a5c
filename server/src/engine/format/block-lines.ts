import { shifted } from "../edit/lines";
import type { Block, Entry } from "./block";

/** How many spaces a block is indented in what it belongs to. */
const STEP = 2;

/** The lines of a block whose keys or hyphens stand at `column`. */
export const linesOf = (block: Block, column: number): readonly string[] =>
  written(block, column).map(({ text }) => text);

interface Written {
  readonly text: string;
  /** Whether it is a comment, or blank, above the first entry. */
  readonly isAbove: boolean;
}

function written({ isList, entries, blanks, tail }: Block, column: number): readonly Written[] {
  const lines = entries.flatMap((entry, i): readonly Written[] => {
    const above = [
      ...Array<string>(blanks[i]!).fill(""),
      ...entry.comments.map((comment) => indented(comment, column)),
    ];
    const own = isList ? itemLines(entry, column) : pairLines(entry, column);
    return [...above.map((text) => ({ text, isAbove: i === 0 })), ...own.map((text) => ({ text, isAbove: false }))];
  });
  return [...lines, ...tail.map((comment) => ({ text: indented(comment, column), isAbove: false }))];
}

function pairLines(entry: Entry, column: number): readonly string[] {
  const below = entry.block ? linesOf(entry.block, column + STEP) : [];
  return [...moved(entry, column), ...below];
}

/** What stands above the first entry of an item's own block goes above the hyphen, without its blank lines. */
function itemLines(entry: Entry, column: number): readonly string[] {
  const content = entry.block ? written(entry.block, column + STEP) : [];
  const above = content.filter(({ text, isAbove }) => isAbove && text !== "").map(({ text }) => text.trim());
  const [first = "", ...rest] = entry.block
    ? content.filter(({ isAbove }) => !isAbove).map(({ text }) => text)
    : moved(entry, column + STEP);
  return [
    ...above.map((line) => indented(line, column)),
    indented(`- ${first.trimStart()}`.trimEnd(), column),
    ...rest,
  ];
}

/** The entry's own lines at another column; the lines of a longer value keep their distance from the first one. */
function moved({ lines: [first = "", ...rest], lines, column: from }: Entry, column: number): readonly string[] {
  if (lines.length === 0) return [];
  return [indented(first, column), ...rest.map((line) => shifted(line, column - from))];
}

const indented = (line: string, column: number): string => (line === "" ? "" : " ".repeat(column) + line);

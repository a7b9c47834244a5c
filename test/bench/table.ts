/** Columns padded to one width: the first to the left, the others to the right. */
export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]!.length))) ?? [];
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]! + 3);
  return rows.map((row) => row.map(pad).join("").trimEnd());
}

export const count = (number: number): string => number.toLocaleString("en");

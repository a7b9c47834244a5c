/** Columns padded to one width: the first to the left, the others to the right. */
export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]!.length))) ?? [];
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]! + 3);
  return rows.map((row) => row.map(pad).join("").trimEnd());
}

export const count = (number: number): string => number.toLocaleString("en");

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0)} MB`;

/** `0.42 ms`, `17.3 ms`, `420 ms`, `3.14 s`, `31.4 s`. */
export function milliseconds(time: number): string {
  if (time >= 1_000) return `${(time / 1_000).toFixed(time < 10_000 ? 2 : 1)} s`;
  return `${time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0)} ms`;
}

/** A value as JSON for people and programs: an array has one element a line. */
export function jsonReport(values: readonly unknown[]): string {
  if (values.length === 0) return "[]\n";
  return `[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]\n`;
}

/** A value as JSON for people and programs: an array has one element a line. */
export const jsonReport = (values: readonly unknown[]): string =>
  [...jsonPieces(values.map((value) => JSON.stringify(value)))].join("");

/** The same in pieces, of elements that are JSON already; one may be several with `,` and a new line between them. */
export function* jsonPieces(elements: readonly string[]): Generator<string> {
  if (elements.length === 0) return yield "[]\n";
  for (const [i, element] of elements.entries()) yield `${i === 0 ? "[" : ","}\n${element}`;
  yield "\n]\n";
}

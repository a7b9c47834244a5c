import fc from "fast-check";

/** How often a property is tried: as often as is usual, or as the environment says: `FUZZ_RUNS=1000000`. */
export const runs = (usual: number): number => Number(process.env.FUZZ_RUNS ?? usual);

/** Some lines of one of the texts, with up to three places damaged in ways that matter to YAML. */
export function damaged(texts: readonly string[]): fc.Arbitrary<string> {
  const cut = fc.record({ at: fc.nat(999), length: fc.nat(5), piece: fc.constantFrom("", ...PIECES) });
  const changed = fc.record({
    text: fc.constantFrom(...texts),
    from: fc.nat(999),
    to: fc.nat(999),
    cuts: fc.array(cut, { minLength: 1, maxLength: 3 }),
  });
  return changed.map(({ text, from, to, cuts }) => {
    const start = text.lastIndexOf("\n", (from * text.length) / 1000) + 1;
    let result = text.slice(start, Math.max(start, (to * text.length) / 500));
    for (const { at, length, piece } of cuts) {
      const place = Math.floor((at * result.length) / 999);
      result = result.slice(0, place) + piece + result.slice(place + length);
    }
    return result;
  });
}

/** Pieces that matter to YAML, to be put anywhere. */
export const PIECES = [
  ...[" ", "\n", "  ", ":", ": ", "- ", "-", "#", " #", '"', "'", "\\", "\\n", "[", "]", "{", "}", ",", ", ", "|", ">"],
  ...[
    "&a",
    "*a",
    "!t",
    "? ",
    "%",
    "@",
    "`",
    "a",
    "0",
    "~",
    "é",
    "\u00a0",
    "😀",
    "\n  ",
    "\n    ",
    "\n- ",
    "\n\n",
    "\t",
  ],
  ...["\n# c\n", "<<", "k: v\n", "\ud800", "...", "---", "x:y", '""', "''", "'a'", "[]", "{}", "{a: b}", " : "],
];

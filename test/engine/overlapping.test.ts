import assert from "node:assert/strict";
import fc from "fast-check";
import type { Anchor } from "../../server/src/engine/anchor/anchor";
import { packed } from "../../server/src/engine/anchor/packed";
import type { FileState } from "../../server/src/engine/corpus";
import { overlappingMentions } from "../../server/src/engine/rules/mention-place";
import type { Span } from "../../server/src/engine/span";

const spans: fc.Arbitrary<readonly (Span | null)[]> = fc.array(
  fc.option(
    fc.record({ start: fc.nat(30), length: fc.integer({ min: 1, max: 6 }) }).map(({ start, length }) => ({
      start,
      end: start + length,
    })),
    { freq: 8 },
  ),
  { maxLength: 8 },
);

const inOrder = spans.map((all) => all.toSorted((a, b) => (a?.start ?? 0) - (b?.start ?? 0)));

/** A file of mentions that stand at these places; an orphan where there is none. */
function stateOf(places: readonly (Span | null)[]): FileState {
  const anchorOf = (i: number): Anchor => {
    const place = places[i];
    return { result: place ? "exact" : "orphan", spans: place ? [place] : [], candidates: [], confidence: 1 };
  };
  const mentions = places.map((_, index) => ({ index }));
  return { file: { mentions }, anchors: packed(new Uint32Array([0]), places.length, anchorOf) } as unknown as FileState;
}

describe("mentions that overlap", () => {
  it("are those of which each pair says so", () =>
    fc.assert(
      fc.property(fc.oneof(spans, inOrder), (places) => {
        const share = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
        const expected = places.flatMap((place, i) =>
          place && places.some((other, j) => other && i !== j && share(place, other)) ? [i] : [],
        );
        const found = overlappingMentions(stateOf(places)).map(
          ({ mention }) => (mention as unknown as { index: number }).index,
        );
        assert.deepEqual(found, expected);
      }),
      { numRuns: 2_000 },
    ));
});

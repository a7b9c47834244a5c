import assert from "node:assert/strict";
import fc from "fast-check";
import { piecesOf, wholeOf } from "../../server/src/host/pieces";

const values: Record<string, unknown> = {
  nothing: null,
  "a list of nothing": [],
  "an object of nothing": {},
  "nothing in an object": { a: {}, b: [], c: null },
  "a list that is long": Array.from({ length: 1234 }, (_, i) => i),
  "a list that is just as long as a piece": Array.from({ length: 500 }, (_, i) => i),
  "long lists deep inside": { a: { b: { c: { list: Array.from({ length: 1001 }, (_, i) => `${i}\n`), one: 1 } } } },
  "what every object inherits": {
    valueOf: { toString: { constructor: 1 }, hasOwnProperty: Array.from({ length: 501 }, (_, i) => i) },
    ...(JSON.parse('{ "__proto__": { "__proto__": [1] } }') as object),
  },
  "an object that is deeper": { a: { b: { c: { d: { e: { f: [1] } } } } } },
};

const anyValue = fc.jsonValue({ maxDepth: 6 });

describe("a value in pieces", () => {
  for (const [what, value] of Object.entries(values))
    it(`is the same again: ${what}`, () => {
      const pieces = [...piecesOf(value)];
      assert.deepEqual(wholeOf(pieces), value);
      assert.ok(pieces.every((piece) => piece.length < 10_000 && !piece.includes("\n")));
    });

  it("is the same again, whatever it is", () =>
    fc.assert(
      fc.property(anyValue, (value) => {
        assert.equal(JSON.stringify(wholeOf(piecesOf(value))), JSON.stringify(value));
      }),
    ));

  it("is not without its pieces, or of something else", () => {
    assert.equal(wholeOf([]), undefined);
    assert.throws(() => wholeOf(["{"]));
    assert.throws(() => wholeOf(['{"value":1}']));
  });
});

import assert from "node:assert/strict";
import fc from "fast-check";
import type { Quote } from "../../server/src/engine/anchor/quote";
import { saidAgain, saidBy } from "../../server/src/engine/anchor/said";

const words = fc.constantFrom("Путин", "Путина", "Рогозин", "в Баку", "");
const quote: fc.Arbitrary<Quote | null> = fc.option(
  fc.record(
    {
      fragments: fc.oneof(
        words.map((each) => [each]),
        fc.constant(["Путин", "Рогозин"]),
      ),
      prefix: words,
      suffix: words,
      occurrence: fc.constantFrom(0, 0, 1, 2),
    },
    { noNullPrototype: true },
  ),
  { freq: 9 },
);

const quotes = fc.array(quote, { maxLength: 12 });
const texts = fc.array(words, { maxLength: 20 }).map((all) => all.join(" "));

describe("what selectors say once more", () => {
  it("is what they say at first, whatever was taken out and put in", () =>
    fc.assert(
      fc.property(texts, quotes, quotes, fc.nat(12), fc.nat(12), (text, before, more, from, to) => {
        const after = [...before.slice(0, from), ...more, ...before.slice(to)].map((each) => each && { ...each });
        assert.deepEqual(saidAgain(after, text, saidBy(before, text)), saidBy(after, text));
      }),
      { numRuns: 2000 },
    ));

  it("keeps the quotes that are the same, and asks the others", () => {
    const of = (exact: string): Quote => ({ fragments: [exact], prefix: "", suffix: "", occurrence: 0 });
    const before = saidBy([of("a"), of("b"), of("c")], "a b c d");
    const after = saidAgain([of("a"), of("d"), of("c")], "a b c d", before);
    assert.deepEqual(after.starts, [0, 6, 4]);
    assert.deepEqual(
      after.quotes.map((each) => before.quotes.includes(each)),
      [true, false, true],
    );
  });
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { automaton } from "./automaton";

describe("the automaton that the bench compares with", () => {
  it("finds at every place the longest pattern that ends there", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "б", "c"), minLength: 1, maxLength: 5 });
    const texts = fc.string({ unit: fc.constantFrom("a", "б", "c", " "), maxLength: 60 });
    fc.assert(
      fc.property(fc.uniqueArray(words, { minLength: 1, maxLength: 12 }), texts, (patterns, text) => {
        const found: string[] = [];
        automaton(patterns).scan(text, (end, length) => found.push(`${end}: ${text.slice(end - length, end)}`));
        const expected = Array.from({ length: text.length }, (_, i) => i + 1).flatMap((end) => {
          const ending = patterns.filter((pattern) => text.slice(0, end).endsWith(pattern));
          return ending.length === 0 ? [] : [`${end}: ${ending.sort((a, b) => b.length - a.length)[0]}`];
        });
        assert.deepEqual(found, expected);
      }),
    );
  });
});

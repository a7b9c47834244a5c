import assert from "node:assert/strict";
import fc from "fast-check";
import { difference, type Edit } from "../../server/src/engine/edit/edit";

/** Of so few letters that much of them is alike, and long enough for each piece that is compared at once. */
const text = fc
  .array(fc.tuple(fc.constantFrom("a", "б", "ab", "😀", "\n"), fc.constantFrom(1, 2, 63, 64, 65, 4095, 4096, 9000)), {
    maxLength: 4,
  })
  .map((runs) => runs.map(([letters, times]) => letters.repeat(times)).join(""));

describe("the difference of two texts", () => {
  it("is what a look at one code unit after the other finds", () =>
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(20), fc.boolean(), (before, words, at, gone, isNear) => {
        const start = at % (before.length + 1);
        const after = isNear ? before.slice(0, start) + words + before.slice(start + gone) : words;
        assert.deepEqual(difference(before, after), plain(before, after));
      }),
      { numRuns: 300 },
    ));
});

function plain(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let left = 0;
  while (left < most - start && before.at(-1 - left) === after.at(-1 - left)) left++;
  return { start, end: before.length - left, text: after.slice(start, after.length - left) };
}

import assert from "node:assert/strict";
import fc from "fast-check";
import { baselineOf, compared, type Known, readBaseline, writtenBaseline } from "../../server/src/report/baseline";

const known = (line: string): Known => {
  const [file, code, words] = line.split(" ") as [string, string, string];
  return { file, code, words };
};

/** What is known, what is found, which of these are new, and which entries were not met. Files in capitals are not linted. */
const cases: readonly [string, string[], string[], string[], string[]][] = [
  ["nothing", [], [], [], []],
  ["the same", ["a x w"], ["a x w"], [], []],
  ["a new one", ["a x w"], ["a x w", "a x v"], ["a x v"], []],
  ["one more of the same", ["a x w"], ["a x w", "a x w"], ["a x w"], []],
  ["one less of the same", ["a x w", "a x w"], ["a x w"], [], ["a x w 1"]],
  ["another file", ["a x w"], ["b x w"], ["b x w"], ["a x w 1"]],
  ["another code", ["a x w"], ["a y w"], ["a y w"], ["a x w 1"]],
  ["a file that was not looked at", ["A x w"], [], [], []],
];

describe("a baseline", () => {
  for (const [title, before, found, fresh, gone] of cases)
    it(title, () => {
      const result = compared(baselineOf(before.map(known)), found.map(known), (file) => file === file.toLowerCase());
      assert.deepEqual(result.fresh, fresh.map(known));
      assert.deepEqual(
        result.gone.map(({ file, code, words, count }) => `${file} ${code} ${words} ${count}`),
        gone,
      );
    });

  const problem = fc.record({
    file: fc.string(),
    code: fc.constantFrom("x", "y"),
    words: fc.string({ unit: "binary" }),
  });

  it("is read as it was written, knows all that it was made of, and does not depend on their order", () =>
    fc.assert(
      fc.property(fc.array(problem), (problems) => {
        const baseline = baselineOf(problems);
        assert.deepEqual(readBaseline(writtenBaseline(baseline)), baseline);
        assert.deepEqual(baselineOf([...problems].reverse()), baseline);
        assert.deepEqual(
          compared(baseline, problems, () => true),
          { fresh: [], gone: [] },
        );
      }),
    ));

  for (const text of ["", "[]", "null", "{}", '{"version":2,"problems":[]}', '{"version":1,"problems":[{"file":"a"}]}'])
    it(`is none: ${text}`, () => assert.equal(readBaseline(text), null));
});

import assert from "node:assert/strict";
import { foldWords } from "../../../server/src/engine/fold";
import { CASES, declined } from "../../../server/src/engine/names/declension";
import { ROWS } from "./russian-cases";

describe("Russian names in all cases", () => {
  for (const { gender, part, word, cases } of ROWS)
    it(`${gender} ${part} ${word}`, () => {
      const forms = declined(word, part, gender);
      CASES.forEach((label, i) => {
        const known = forms[i]!.map(foldWords);
        for (const form of cases[i]!) assert.ok(known.includes(foldWords(form)), `${label} ${form}: ${known}`);
        assert.ok(known.length <= 2, `${label}: ${known}`);
      });
    });

  it("are a table of more than 150", () => {
    assert.ok(ROWS.length > 150);
    assert.equal(new Set(ROWS.map(({ gender, part, word }) => `${gender} ${part} ${word}`)).size, ROWS.length);
  });
});

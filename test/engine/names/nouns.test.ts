import assert from "node:assert/strict";
import fc from "fast-check";
import { foldWords } from "../../../server/src/engine/fold";
import { inflected } from "../../../server/src/engine/names/nouns";
import { NOUNS, type NounRow, PLURAL_NOUNS } from "./noun-cases";

const CASES = ["genitive", "dative", "accusative", "instrumental", "prepositional"];
const PLURAL = ["plural", "genitive plural", "dative plural", "instrumental plural", "prepositional plural"];

describe("Russian nouns in all cases", () => {
  for (const row of NOUNS) it(row.name, () => assertCases(row, CASES));
  it("are a table of more than 150", () => {
    assert.ok(NOUNS.length > 150);
    assert.equal(new Set(NOUNS.map(({ name }) => name)).size, NOUNS.length);
  });
  it("are few that nobody writes", () => {
    const isRight = ({ name, cases }: NounRow) => {
      const known = new Set([name, ...cases.flat()].map(foldWords));
      return inflected(name)
        .filter(({ step }) => CASES.includes(step))
        .map(({ text }) => known.has(foldWords(text)));
    };
    const all = NOUNS.flatMap(isRight);
    const wrong = all.filter((is) => !is).length;
    assert.ok(wrong <= all.length * 0.08, `${wrong} of ${all.length}`);
  });
});

describe("Russian nouns in the plural", () => {
  for (const row of PLURAL_NOUNS) it(row.name, () => assertCases(row, PLURAL));
});

describe("an adjective in the plural, with no noun behind it", () => {
  it("has the five cases", () => {
    assert.deepEqual(
      inflected("Белые").map(({ text }) => text),
      ["Белых", "Белым", "Белые", "Белыми", "Белых"],
    );
  });
});

describe("words that are not declined", () => {
  for (const words of ["Ша", "", " ", "S-300", "ООН", "НАТО", "Баку", "Минобороны", "--", "«»", "ь", "Я", "123"])
    it(JSON.stringify(words), () =>
      assert.deepEqual(
        inflected(words).filter(({ text }) => text !== words),
        [],
      ),
    );
  it("never throw, and are never many", () => {
    const letters = fc.constantFrom(..."абвгдеёийклмнорстуцчшщыьэюяАБВЕИЙКОЯ -«»-2'");
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 24 }), (word) => {
        const forms = inflected(word.join(""));
        assert.ok(forms.length <= 40 && forms.every(({ text }) => !text.includes("undefined")));
      }),
    );
  });
});

/** The name itself stands for itself: a case that is like the nominative need not be given. */
function assertCases({ name, cases }: NounRow, labels: readonly string[]): void {
  const forms = inflected(name);
  cases.forEach((ways, i) => {
    const known = [name, ...forms.filter(({ step }) => step === labels[i]).map(({ text }) => text)].map(foldWords);
    for (const form of ways) assert.ok(known.includes(foldWords(form)), `${labels[i]} ${form}: ${known.join(", ")}`);
  });
}

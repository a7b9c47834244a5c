import { strict as assert } from "node:assert";
import { derivation } from "../../../server/src/engine/names/form";
import { asWritten } from "../../../server/src/engine/names/lookalikes";

/** A form and how words write it, with what is said of how these come about. */
const CASES: readonly (readonly [form: string, words: string, is: string])[] = [
  ["С-300", "С-300", "С-300"],
  ["С-300", "C-300", "Latin lookalikes of С-300"],
  ["С-300", "C 300", "Latin lookalikes of С-300"],
  ["МС-21", "МC-21", "Latin lookalikes of МС-21"],
  ["C-130", "С-130", "Cyrillic lookalikes of C-130"],
  ["S-300", "ЗРС S-300", "S-300"],
  ["С-300", "S-300", "С-300"],
  ["S-300", "S-300", "S-300"],
];

describe("letters that look alike", () => {
  for (const [text, words, is] of CASES)
    it(`${text} in ${words}: ${is}`, () =>
      assert.equal(derivation({ ...asWritten({ text, steps: [] as readonly string[] }, words), name: text }), is));
});

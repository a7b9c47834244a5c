import assert from "node:assert/strict";
import { isCapital, isNumber, tokenKey, tokensOf } from "../../../server/src/engine/names/tokens";

describe("tokens", () => {
  it("know letters, digits and capitals as Unicode does", () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const letter = String.fromCharCode(unit);
      const tokens = tokensOf(letter);
      const isLetter = /[\p{L}\p{M}\p{Surrogate}]/u.test(letter);
      assert.equal(tokens.starts.length, isLetter || /\p{N}/u.test(letter) ? 1 : 0, unit.toString(16));
      if (tokens.starts.length === 0) continue;
      assert.equal(isNumber(tokens, 0), !isLetter, unit.toString(16));
      assert.equal(isCapital(tokens, 0), /\p{Lu}/u.test(letter), unit.toString(16));
    }
  });

  for (const [words, key] of [
    ["C-300", "с-300"],
    ["РОГОЗИН", "рогозин"],
    ["Pогозин", "рогозин"],
    ["Erdoğan", "еrdоgаn"],
    ["İskender", "isкеndеr"],
    ["ông Trọng", "ông тrọng"],
    ["金正恩", "金正恩"],
    ["ß", "ß"],
  ] as const)
    it(`${words} is compared as ${key}`, () => assert.equal(tokenKey(words), key));
});

import assert from "node:assert/strict";
import { readFile } from "../../server/src/engine/read/file";

/** A scalar as it is written, and the words that it stands for. */
const scalars: readonly (readonly [written: string, words: string])[] = [
  ["Путин", "Путин"],
  ["no", "no"],
  ["true", "true"],
  ["null", "null"],
  ["~", "~"],
  ["300", "300"],
  ["0123", "0123"],
  ["1.10", "1.10"],
  ["1e3", "1e3"],
  ["0x1F", "0x1F"],
  ["2016-08-09", "2016-08-09"],
  [".inf", ".inf"],
  ["С-300 # a comment", "С-300"],
  ["С-300#1", "С-300#1"],
  ["'Охотник'", "Охотник"],
  ["'it''s'", "it's"],
  ['"no"', "no"],
  ['"tab\\t, \\"quote\\", \\u0416"', 'tab\t, "quote", Ж'],
  ['": first"', ": first"],
  ["министр\n      обороны", "министр обороны"],
  ['"министр\n      обороны"', "министр обороны"],
  ["|\n      one\n      two", "one\ntwo\n"],
  ["|-\n      one\n      two", "one\ntwo"],
  [">-\n      one\n      two", "one two"],
];

describe("scalars", () => {
  for (const [written, words] of scalars)
    it(`are read as written: ${JSON.stringify(written)}`, () => {
      const text = `version: 1\nmentions:\n  - gloss: ${written}\n    exact: x\n`;
      const { mentions, findings } = readFile("file:///a.ann.yaml", text);
      assert.deepEqual(findings, []);
      const [gloss] = mentions[0]!.gloss;
      assert.equal(gloss!.value, words);
      assert.equal(text.slice(gloss!.start, gloss!.end).trimEnd(), written.replace(/ #.*/, ""));
    });

  for (const tag of ["!!binary", "!!timestamp", "!!set", "!local"])
    it(`are read as written behind the tag ${tag}`, () => {
      const { mentions } = readFile("file:///a.ann.yaml", `mentions:\n  - {gloss: g, exact: ${tag} 0aGk}\n`);
      assert.equal(mentions[0]!.exact[0]!.value, "0aGk");
    });

  for (const written of ["", " # a comment", "''", '""'])
    it(`must say something: ${JSON.stringify(written)}`, () => {
      const text = `version: 1\nmentions:\n  - gloss: ${written}\n    exact: x\n`;
      const { findings } = readFile("file:///a.ann.yaml", text);
      assert.deepEqual(
        findings.map(({ code, start, end }) => [code, text.slice(start, end)]),
        [["schema.missing-key", "gloss"]],
      );
    });
});

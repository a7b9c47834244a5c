import assert from "node:assert/strict";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { canonical } from "../../server/src/engine/canonical";
import { edited } from "../../server/src/engine/edit/edit";
import { codePoints, linesAfter, linesOf, offsetAt, positionAt, utf16Of } from "../../server/src/engine/units";

const canonicals: readonly (readonly [text: string, canonical: string])[] = [
  ["", ""],
  ["a\nb\n", "a\nb\n"],
  ["a\r\nb\r\n", "a\nb\n"],
  ["a\rb", "a\nb"],
  ["a\r\r\nb\n\rc", "a\n\nb\n\nc"],
  ["\ufeffa", "a"],
  ["\ufeff\ufeffa", "\ufeffa"],
  ["a\ufeff", "a\ufeff"],
  ["a\u2028b\u0085c\fd\ve", "a\u2028b\u0085c\fd\ve"],
  ["и\u0306", "и\u0306"],
];

/** A text, an offset in UTF-16 units, and the same place as line and column and in code points. */
const places: readonly (readonly [text: string, utf16: number, line: number, character: number, points: number])[] = [
  ["", 0, 0, 0, 0],
  ["ab\ncd", 0, 0, 0, 0],
  ["ab\ncd", 2, 0, 2, 2],
  ["ab\ncd", 3, 1, 0, 3],
  ["ab\ncd", 5, 1, 2, 5],
  ["\n\n", 1, 1, 0, 1],
  ["\n\n", 2, 2, 0, 2],
  ["😀x\n😀y", 2, 0, 2, 1],
  ["😀x\n😀y", 3, 0, 3, 2],
  ["😀x\n😀y", 6, 1, 2, 4],
  ["и\u0306и", 2, 0, 2, 2],
  ["\ud83dx", 1, 0, 1, 1],
  ["x\ude00", 2, 0, 2, 2],
];

/** Positions that a text does not have, and where they lead. */
const beyond: readonly (readonly [text: string, line: number, character: number, utf16: number])[] = [
  ["ab\ncd\n", 0, 9, 2],
  ["ab\ncd", 1, 9, 5],
  ["ab\ncd", 7, 0, 5],
  ["ab\ncd", -1, 1, 0],
  ["ab\ncd", 1, -1, 3],
];

describe("the canonical text", () => {
  for (const [text, expected] of canonicals)
    it(`of ${JSON.stringify(text)}`, () => assert.equal(canonical(text), expected));

  it("has the lines that an editor shows", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = canonical(text).split("\n");
        const document = TextDocument.create("file:///a.txt", "plaintext", 1, text.replace(/^\ufeff/, ""));
        assert.equal(lines.length, document.lineCount);
        for (const [line, words] of lines.entries()) {
          const end = { line, character: words.length };
          assert.equal(document.getText({ start: { line, character: 0 }, end }), words);
        }
      }),
    ));
});

describe("units", () => {
  for (const [text, utf16, line, character, points] of places)
    it(`${JSON.stringify(text)} at ${utf16}`, () => {
      const lines = linesOf(text);
      assert.deepEqual(positionAt(lines, utf16), { line, character });
      assert.equal(offsetAt(lines, text.length, { line, character }), utf16);
      assert.equal(codePoints(text)(utf16), points);
      assert.equal(utf16Of(text, points), utf16);
    });
  for (const [text, line, character, utf16] of beyond)
    it(`${JSON.stringify(text)} at ${line}:${character}`, () =>
      assert.equal(offsetAt(linesOf(text), text.length, { line, character }), utf16));

  it("lead there and back", () =>
    fc.assert(
      fc.property(anyText.map(canonical), (text) => {
        const lines = linesOf(text);
        for (let at = 0; at <= text.length; at++)
          assert.equal(offsetAt(lines, text.length, positionAt(lines, at)), at, `offset ${at}`);
      }),
    ));
  it("of a text that was edited are those of the text that came of it", () =>
    fc.assert(
      fc.property(anyText.map(canonical), fc.nat(), fc.nat(), anyText.map(canonical), (before, one, other, put) => {
        const [start, end] = [one % (before.length + 1), other % (before.length + 1)].sort((a, b) => a - b);
        const edit = { start: start!, end: end!, text: put };
        for (const beside of ["", `\n${"b".repeat(100_000)}`]) {
          const after = edited(before + beside, [edit]);
          const expected = [0, ...[...after.matchAll(/\n/g)].map(({ index }) => index + 1)];
          assert.deepEqual([...linesAfter(linesOf(before + beside), edit, after)], expected);
          assert.deepEqual([...linesOf(after)], expected);
        }
      }),
    ));
  it("count code points as an iterator does, in whatever order they are asked", () =>
    fc.assert(
      fc.property(anyText.map(canonical), fc.array(fc.nat(60)), (text, order) => {
        const boundaries = boundariesOf(text);
        const count = codePoints(text);
        for (const i of order.map((each) => each % boundaries.length)) {
          assert.equal(count(boundaries[i]!), i);
          assert.equal(utf16Of(text, i), boundaries[i]);
        }
      }),
    ));
});

const anyText = fc.string({
  unit: fc.constantFrom("a", "и", "\u0306", "ễ", "e\u0302\u0303", "😀", "\ud83d", "\n", "\r", "\r\n", "\ufeff"),
  maxLength: 30,
});

/** The UTF-16 offsets of the code points of a text, and its end. */
function boundariesOf(text: string): number[] {
  const found = [0];
  for (const point of text) found.push(found.at(-1)! + point.length);
  return found;
}

import assert from "node:assert/strict";
import fc from "fast-check";
import stringWidth from "string-width";
import { frameOf } from "../../server/src/report/frame";

/** A line in which `‹` and `›` stand around what is marked, how it is shown in 30 columns, and the line below it. */
const cases: readonly (readonly [title: string, line: string, shown: string, carets: string])[] = [
  ["plain letters", "a ‹bc› d", "a bc d", "  ^^"],
  ["Cyrillic", "Путин ‹и› он", "Путин и он", "      ^"],
  ["wide characters before and in it", "習近 ‹平主› 席", "習近 平主 席", "     ^^^^"],
  [
    "combining characters before and in it",
    "e\u0301e\u0302 ‹o\u0323o\u0309›",
    "e\u0301e\u0302 o\u0323o\u0309",
    "   ^^",
  ],
  ["Vietnamese, decomposed", "Viê\u0323t ‹Nam›", "Viê\u0323t Nam", "     ^^^"],
  ["emoji of several characters", "👨‍👩‍👧 👍🏽 ‹🇻🇳› x", "👨‍👩‍👧 👍🏽 🇻🇳 x", "      ^^"],
  ["half of a character", "‹e›\u0301x", "e\u0301x", "^"],
  ["tabs before and in it", "\ta ‹b\tc›", "    a b    c", "      ^^^^^^"],
  ["what a terminal would obey", "\x1b[31m‹\x07\u202e›x", "␛[31m␇\ufffdx", "     ^^"],
  ["nothing, at the beginning", "‹›abc", "abc", "^"],
  ["nothing, at the end", "abc‹›", "abc", "   ^"],
  ["nothing, in an empty line", "‹›", "", "^"],
  ["an invisible character alone", "a‹\u200b›b", "a\u200bb", " ^"],
  ["a line as long as there is room", `${"a".repeat(28)}‹b›c`, `${"a".repeat(28)}bc`, `${" ".repeat(28)}^`],
  ["a long line, marked at its beginning", `‹ab›${"c".repeat(40)}`, `ab${"c".repeat(26)}…`, "^^"],
  ["a long line, marked at its end", `${"a".repeat(40)}‹bc›`, `…${"a".repeat(26)}bc`, `${" ".repeat(27)}^^`],
  [
    "a long line, marked in the middle",
    `${"a".repeat(40)}‹bc›${"d".repeat(40)}`,
    `…${"a".repeat(8)}bc${"d".repeat(18)}…`,
    `${" ".repeat(9)}^^`,
  ],
  ["more than there is room for", `ab‹${"c".repeat(40)}›`, `…${"c".repeat(28)}…`, ` ${"^".repeat(28)}`],
  [
    "wide characters all along",
    `${"習".repeat(40)}‹平›${"主".repeat(40)}`,
    `…${"習".repeat(4)}平${"主".repeat(9)}…`,
    `${" ".repeat(9)}^^`,
  ],
];

const marked = (line: string) => {
  const [start, end] = [line.indexOf("‹"), line.indexOf("›") - 1];
  return { text: line.replace(/[‹›]/g, ""), start, end };
};

describe("a line with carets", () => {
  for (const [title, line, shown, carets] of cases)
    it(title, () => {
      const { text, start, end } = marked(line);
      const frame = frameOf(text, start, end, 30);
      assert.equal(frame.shown, shown);
      assert.equal(frame.spaces + frame.carets, carets);
    });

  it("fits, whatever the line, and has its carets below the line", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.nat(200), fc.nat(50), (text, at, length) => {
        const line = text.replaceAll("\n", " ");
        const start = Math.min(at, line.length);
        const { shown, spaces, carets } = frameOf(line, start, Math.min(start + length, line.length), 30);
        assert.ok(stringWidth(shown) <= 30, shown);
        assert.ok(spaces.length + carets.length <= stringWidth(shown) + 1, shown);
      }),
    ));

  it("is quickly cut out of a line of a million characters", () => {
    const line = "習".repeat(1_000_000);
    const { shown, carets } = frameOf(line, 500_000, 600_000, 30);
    assert.equal(shown, `…${"習".repeat(14)}…`);
    assert.equal(carets, "^".repeat(28));
  });
});

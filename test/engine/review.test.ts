import assert from "node:assert/strict";
import fc from "fast-check";
import { anchorsOf } from "../../server/src/engine/anchor/anchors";
import { withLineEnds } from "../../server/src/engine/edit/line-ends";
import { readFile } from "../../server/src/engine/read/file";
import { lineMap } from "../../server/src/engine/review/line-map";
import { review, type Version } from "../../server/src/engine/review/review";
import { type LoadedText, sourceText } from "../../server/src/engine/source";

describe("the lines of a text later", () => {
  /** The lines before and now, a letter each; the line that each old one is, `~` before it where it is only near. */
  const cases: readonly (readonly [before: string, now: string, nearest: string])[] = [
    ["abc", "abc", "0 1 2"],
    ["abc", "xabc", "1 2 3"],
    ["abc", "ac", "0 ~1 1"],
    ["abc", "ab", "0 1 ~1"],
    ["abc", "axc", "0 ~1 2"],
    ["abcd", "axd", "0 ~1 ~1 2"],
    ["abcd", "bcda", "~0 0 1 2"],
    ["a", "", "~0"],
  ];
  const written = (letters: string, end: string): string => [...letters].join("\n") + end;
  for (const [before, now, wanted] of cases)
    for (const end of ["\n", ""])
      it(`${before} ${now} ${JSON.stringify(end)}`, () => {
        const [old, later] = [written(before, end), written(now, now === "" ? "" : end)];
        const lines = lineMap(old, later);
        const found = [...before].map((_, line) => {
          const nearest = lines.nearest(line);
          const isSame = lines.before(line) === lines.now(nearest) && before[line] === now[nearest];
          return `${isSame ? "" : "~"}${nearest}`;
        });
        assert.equal(found.join(" "), wanted);
      });

  const linesIn = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

  it("are always lines that are there", () => {
    const anyText = fc
      .array(fc.constantFrom("a\n", "b\n", "c\n", "\n", "d"), { maxLength: 12 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(anyText, anyText, (before, now) => {
        const lines = lineMap(before, now);
        const count = Math.max(1, now.split("\n").length);
        linesIn(before).forEach((text, line) => {
          const nearest = lines.nearest(line);
          assert.ok(Number.isInteger(nearest) && nearest >= 0 && nearest < count, `${line} ${nearest}`);
          if (lines.before(line) >= 0) assert.equal(linesIn(now)[nearest], text);
        });
        assert.ok(linesIn(now).every((_, line) => Number.isInteger(lines.now(line))));
      }),
    );
  });
});

describe("a review", () => {
  const version = (text: string | null, mentions: string): Version => {
    const file = readFile("file:///a.txt.ann.yaml", `version: 1\nmentions:\n${mentions}`);
    const source = text === null ? null : (sourceText("file:///a.txt", text) as LoadedText);
    return { mentions: file.mentions, source, anchors: source && anchorsOf(file, source) };
  };
  const A = "Утром Путин прибыл в Баку.\nВечером Путин уехал домой.\nВсё.\n";
  const B = "Вечером Путин уехал домой.\nВсё.\nУтром Путин прибыл в Баку.\n";
  const FIRST = "- {entity: putin, exact: Путин, prefix: Утром}\n";
  const SECOND = "- {entity: putin, exact: Путин, prefix: Вечером}\n";
  const ANYWHERE = "- {entity: putin, exact: Путин}\n";
  const cases: readonly (readonly [title: string, before: Version, now: Version, fates: string])[] = [
    ["nothing changed", version(A, FIRST + SECOND), version(A, FIRST + SECOND), "stayed stayed"],
    ["the order in the file", version(A, FIRST + SECOND), version(A, SECOND + FIRST), "stayed stayed"],
    ["a line comes first", version(A, FIRST + SECOND), version(`Новости.\n${A}`, FIRST + SECOND), "stayed stayed"],
    ["a line goes behind two others", version(A, FIRST + SECOND), version(B, FIRST + SECOND), "moved stayed"],
    [
      "a selector is written anew",
      version(A, FIRST),
      version(A, FIRST.replace("Утром", '"", suffix: прибыл')),
      "stayed",
    ],
    ["a selector says less", version(A, FIRST), version(A, ANYWHERE), "ambiguous"],
    ["one that was lost is found", version(A, ANYWHERE), version(A, FIRST), "stayed"],
    ["one that was lost still is", version(A, ANYWHERE), version(A, ANYWHERE), "lost"],
    ["another entity", version(A, FIRST), version(A, FIRST.replace("putin", "medvedev")), "came removed"],
    ["rejected", version(A, FIRST), version(A, FIRST.replace("}", ", status: rejected}")), "removed"],
    ["accepted again", version(A, FIRST.replace("}", ", status: rejected}")), version(A, FIRST), "came"],
    ["the first of two alike goes", version(A, FIRST + SECOND), version(A, SECOND), "stayed removed"],
    ["the text is gone", version(A, FIRST), version(null, FIRST), "vanished"],
    ["the text is new", version(null, FIRST), version(A, FIRST), "stayed"],
    ["all is new", version(null, ""), version(A, FIRST + ANYWHERE), "came lost"],
    [
      "words are others",
      version(A, FIRST),
      version(A.replace("Путин", "Путина"), FIRST.replace("Путин", "Путина")),
      "changed",
    ],
  ];
  for (const [title, before, now, fates] of cases)
    it(title, () =>
      assert.equal(
        review(before, now)
          .map(({ fate }) => fate)
          .join(" "),
        fates,
      ),
    );
});

describe("line ends of a file that is written back", () => {
  it("stay, whatever happens to other lines", () => {
    const anyLine = fc.tuple(fc.constantFrom("a", "b", "c", ""), fc.constantFrom("\n", "\r\n", "\r"));
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 8 }), fc.nat(8), fc.boolean(), (lines, at, hasMark) => {
        const mark = hasMark ? "\ufeff" : "";
        const joined = (all: readonly (readonly string[])[]): string => all.map((line) => line.join("")).join("");
        // A lone CR before a LF would be one line end.
        fc.pre(
          !/\r\n/.test(
            lines
              .filter(([, end]) => end !== "\r\n")
              .map((line) => line.join(""))
              .join(""),
          ),
        );
        const raw = mark + joined(lines);
        const canonicalLines = lines.map(([text]) => `${text}\n`);
        const where = Math.min(at, lines.length);
        const after = [...canonicalLines.slice(0, where), "new\n", ...canonicalLines.slice(where)].join("");
        const usual = lines[0]?.[1] ?? "\n";
        const found = withLineEnds(raw, after);
        const ends = [usual, "\n", "\r\n", "\r"];
        assert.ok(
          ends.some((end) => found === mark + joined([...lines.slice(0, where), ["new", end], ...lines.slice(where)])),
          JSON.stringify({ raw, after, found }),
        );
        assert.equal(withLineEnds(raw, canonicalLines.join("")), raw);
      }),
    );
  });
});

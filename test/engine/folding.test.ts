import assert from "node:assert/strict";
import { folds } from "../../server/src/engine/features/folding";
import { linesOf, positionAt } from "../../server/src/engine/units";

/** Each line begins with the number of folds that it lies in, `+` where one begins there and `#` where a comment does. */
const fixtures: Readonly<Record<string, string>> = {
  "sections, entities, mentions and what they hold": `
0  version: 1
0+ source:
1    lang: ru
0+ entities:
1+   putin:
2      type: person
2+     names:
3        ru: Путин
3        en: Putin
1    medvedev: {type: person}
0+ mentions:
1+   - entity: putin
2      exact: Путин
1
1    - {entity: medvedev, exact: Медведев}
1+   - entity: medvedev
2+     gloss: |
3        a
3
3        b
0`,
  "brackets and words of several lines": `
0+ entities:
1+   putin: {type: person,
2            names: {en: Putin}}
1+   medvedev:
2+     gloss: "one
3        two"
0`,
  "comments of several lines": `
0# # one
1  # two
0  version: 1
0+ mentions:
1  # alone
1#   # one
2    # two
1    - {exact: x, gloss: y}
0`,
  "the rest of a broken file": `
0+ entities:
1    putin: {type: person
1+   medvedev:
2      type: person
0`,
  nothing: `
0  version: 1
0  source: {lang: ru}
0`,
};

describe("folding", () => {
  for (const [title, drawing] of Object.entries(fixtures))
    it(title, () => {
      const text = drawing
        .slice(1)
        .split("\n")
        .map((line) => line.slice(3))
        .join("\n");
      assert.equal(draw(text), drawing.slice(1));
    });
});

function draw(text: string): string {
  const lines = linesOf(text);
  const found = folds(text).map(({ start, end, isComment }) => ({
    from: positionAt(lines, start).line,
    to: positionAt(lines, end).line,
    isComment,
  }));
  return text
    .split("\n")
    .map((words, line) => {
      const depth = found.filter(({ from, to }) => from < line && line <= to).length;
      const begins = found.find(({ from }) => from === line);
      return `${depth}${begins ? (begins.isComment ? "#" : "+") : " "} ${words}`.trimEnd();
    })
    .join("\n");
}

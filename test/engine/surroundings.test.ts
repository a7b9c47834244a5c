import assert from "node:assert/strict";
import { hover } from "../../server/src/engine/features/hover";
import { surroundings } from "../../server/src/engine/surroundings";
import { fixture, loaded, uriIn } from "../fixture";
import { opened } from "./opened";

const rows: readonly (readonly [title: string, text: string, width: number, shown: string])[] = [
  ["a short line as a whole", "one [two] three", 20, "one |two| three"],
  ["nothing of other lines", "a\nb [two] c\nd", 20, "b |two| c"],
  [
    "between words, where the line goes on",
    "alpha beta gamma [two] delta epsilon zeta",
    12,
    "… beta gamma |two| delta …",
  ],
  ["a mention of two lines as one", "a [one\n  two] b", 20, "a |one two| b"],
  ["a line without words", "[two]", 20, "|two|"],
];

describe("surroundings", () => {
  for (const [title, marked, width, shown] of rows)
    it(title, () => {
      const text = marked.replace(/[[\]]/g, "");
      const start = marked.indexOf("[");
      const { before, words, after } = surroundings(text, { start, end: marked.indexOf("]") - 1 }, width);
      assert.equal(`${before}|${words}|${after}`, shown);
    });
});

const CORPUS = `
--- talks.txt
«Рогозин» прибыл *в* Баку.
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Рогозин, gloss: him}
  - {exact: Баку, gloss: a city}
  - {exact: Минск, gloss: another}
`;

describe("hover on the words of a mention", () => {
  const given = fixture(CORPUS);
  const at = (words: string): number => given.files.get("talks.txt.ann.yaml")!.indexOf(words);
  const hovered = (words: string, host = opened(given)) =>
    hover(host.corpus(), uriIn("talks.txt.ann.yaml"), at(words), ["en"])!.markdown;

  it("shows them in their line, then what is said of them", () => {
    assert.equal(hovered("Рогозин"), "«**Рогозин**» прибыл \\*в\\* Баку.\n\n---\n\n**Рогозин**\n\nhim");
    assert.equal(hovered("Баку"), "«Рогозин» прибыл \\*в\\* **Баку**.\n\n---\n\n**Баку**\n\na city");
  });

  it("shows only what is said of them where they were not found or the text is not in memory", () => {
    assert.equal(hovered("Минск"), "**Минск**\n\nanother");
    assert.equal(hovered("Баку", loaded(given)), "**Баку**\n\na city");
  });
});

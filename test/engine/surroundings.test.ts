import assert from "node:assert/strict";
import { certaintyOf } from "../../server/src/engine/features/certainty";
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

describe("hover on the words of a mention that is not just where its selector says", () => {
  const given = fixture(`
--- talks.txt
Утром в Баку министр обороны Рогозина встретил у трапа. Вечером министр Шойгу говорил с ним.
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Рогозин, prefix: министр обороны, suffix: встретил у трапа, gloss: him}
  - {exact: Шойгу, prefix: Вчера днём министр, suffix: говорил с ним, gloss: her}
  - {exact: Минск, status: removed, date: 2026-11-03, gloss: a city}
`);
  const hovered = (words: string): string => {
    const at = given.files.get("talks.txt.ann.yaml")!.indexOf(words);
    const shown = hover(opened(given).corpus(), uriIn("talks.txt.ann.yaml"), at, ["en"])!.markdown;
    return shown.replace(/, \d\d % /, ", NN % ");
  };
  const rows: readonly (readonly [words: string, line: RegExp])[] = [
    ["Рогозин", /\n\n_changed, NN % sure: other words, in the same surroundings_\n\n---\n\n\*\*Рогозин\*\*/],
    ["Шойгу", /\n\n_moved, NN % sure: the same words, in other surroundings_\n\n---\n\n\*\*Шойгу\*\*/],
    ["Минск", /^\*\*Минск\*\*\n\na city\n\n_removed on 2026-11-03_$/],
  ];
  for (const [words, line] of rows) it(`says so: ${words}`, () => assert.match(hovered(words), line));

  const place = { start: 0, end: 1 };
  const lost: readonly (readonly [result: "ambiguous" | "orphan", likely: readonly number[], line: string])[] = [
    ["ambiguous", [0.624, 0.61], "ambiguous: 2 places compete, the best one 62 % likely"],
    ["ambiguous", [0, 0], ""],
    ["orphan", [0.3], "orphan: the best place is only 30 % likely"],
    ["orphan", [0.001], ""],
    ["orphan", [], ""],
  ];
  for (const [result, likely, line] of lost)
    it(`says of an ${result} with ${likely.join(" and ") || "nothing"}: "${line}"`, () => {
      const candidates = likely.map((confidence) => ({ ...place, confidence }));
      assert.equal(certaintyOf({ result, spans: [], candidates, confidence: likely[0] ?? 0 }), line);
    });
});

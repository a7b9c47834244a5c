import assert from "node:assert/strict";
import { checked } from "../../server/src/engine/check";
import { commentsIn } from "../../server/src/engine/read/comments";
import { fixture, loaded, uriIn } from "../fixture";
import { sameProblems } from "./marks";

/** Where a comment stands, and what it is about. Each mention but the ignored one is an orphan that is reported. */
const cases: Record<string, string> = {
  "above a mention": `
  # glossator-ignore anchor.orphan why
  - {exact: gone, gloss: g}
  - {exact: away, gloss: g}
            ^^^^ anchor.orphan
`,
  "above a mention, with other comments and blank lines between": `
  # glossator-ignore anchor.orphan why
  # another

  - {exact: gone, gloss: g}
`,
  "between two mentions, of the lower one": `
  - exact: gone
           ^^^^ anchor.orphan
    gloss: g
    # glossator-ignore anchor.orphan why
  - exact: away
    gloss: g
`,
  "in a mention": `
  - exact: gone
    # glossator-ignore anchor.orphan why
    gloss: g
  - {exact: away, gloss: g}
            ^^^^ anchor.orphan
`,
  "at the end of a line of a mention": `
  - exact: gone # glossator-ignore anchor.orphan why
    gloss: g
  - exact: away
           ^^^^ anchor.orphan
    gloss: g
`,
  "at the end of the last line of a mention": `
  - exact: gone
    gloss: g # glossator-ignore anchor.orphan why
  - exact: away
           ^^^^ anchor.orphan
    gloss: g
`,
  "of another code": `
  # glossator-ignore anchor.ambiguous why
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression.unused
  - {exact: gone, gloss: g}
            ^^^^ anchor.orphan
`,
  "two of them": `
  # glossator-ignore anchor.orphan why
  # glossator-ignore schema.unknown-key why
  - {exact: gone, glos: g, gloss: g}
`,
  "in a gloss, where it is no comment": `
  - exact: gone
           ^^^^ anchor.orphan
    gloss: |
      # glossator-ignore anchor.orphan why
  - exact: away
           ^^^^ anchor.orphan
    gloss: "x # glossator-ignore anchor.orphan why"
`,
};

describe("comments to ignore a problem", () => {
  for (const [title, mentions] of Object.entries(cases))
    it(title, () => {
      sameProblems(`--- t.txt\nText.\n--- t.txt.ann.yaml\nversion: 1\nmentions:${mentions}`);
    });

  it("keep what they ignore, with the reason", () => {
    const given = fixture(`--- t.txt
Text.
--- t.txt.ann.yaml
version: 1
mentions:
  # glossator-ignore anchor.orphan It was taken down.
  - {exact: gone, gloss: g}
`);
    const { problems, ignored } = checked(loaded(given).corpus(), uriIn("t.txt.ann.yaml"));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      ignored.map(({ code, reason, start }) => [code, reason, start]),
      [["anchor.orphan", "It was taken down.", 87]],
    );
  });
});

describe("comments of a file", () => {
  const table: readonly [string, readonly string[]][] = [
    ["# one\na: 1 # two\n", ["# one", "# two"]],
    ["a: |\n  # no\nb: '# no' # yes", ["# yes"]],
    ["\uFEFF# bom\n---\n[a, # in\n b]\n", ["# bom", "# in"]],
    ["a: x#no\n", []],
  ];
  for (const [text, wanted] of table)
    it(JSON.stringify(text), () => {
      const found = commentsIn(text);
      assert.deepEqual(
        found.map(({ value }) => value),
        wanted,
      );
      for (const { value, start, end } of found) assert.equal(text.slice(start, end), value);
    });
});

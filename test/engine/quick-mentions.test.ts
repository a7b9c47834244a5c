import assert from "node:assert/strict";
import fc from "fast-check";
import { readByNodes, readFile } from "../../server/src/engine/read/file";
import { type QuickText, quickMentionsIn } from "../../server/src/engine/read/quick-mentions";
import { damaged, PIECES, runs } from "./damaged";

const HEAD = "version: 1\n";

const quick: readonly (readonly [title: string, mentions: string])[] = [
  ["usual mentions", "  - entity: a\n    exact: А б\n    prefix: в\n    suffix: г, д\n  - entity: b\n    exact: Е\n"],
  ["keys in another order", "  - exact: А\n    suffix: x\n    prefix: y\n    entity: a\n"],
  ["quoted words", `  - entity: "a"\n    exact: 'А "б"'\n    prefix: "#x: y"\n    suffix: ", в"\n`],
  ["marks in plain words", "  - entity: a\n    exact: А#б:в\n    prefix: http://x.org/#y\n"],
  ["a list indented no further than its key", "- entity: a\n  exact: А\n- entity: b\n  exact: Б\n"],
  ["spaces behind words", "  - entity: a  \n    exact: А б   \n"],
  ["no line feed at the end", "  - entity: a\n    exact: А"],
  [
    "mentions with more to say",
    "  - entity: a\n    exact: А\n    gloss: {en: x}\n    occurrence: 2\n  - {entity: b, exact: Б}\n",
  ],
  ["fragments", "  - entity: a\n    exact: [А, Б]\n  - entity: a\n    exact:\n      - А\n      - Б\n"],
  ["comments and empty lines", "\n  # one\n  - entity: a # two\n    exact: А\n\n    # three\n    prefix: x\n# four\n"],
  ["escapes", `  - entity: a\n    exact: "\\u0410\\n"\n    prefix: 'it''s'\n`],
  [
    "mistakes",
    '  - entity: a\n  - exact: А\n  - entity: a\n    exact: А\n    exact: Б\n    enttiy: c\n  - entity: a\n    exact: А\n    prefix:\n    suffix: ""\n  - word\n',
  ],
];

const slow: readonly (readonly [title: string, text: string])[] = [
  ["no mentions", HEAD],
  ["a list without items", `${HEAD}mentions:\n`],
  ["another key behind the mentions", `${HEAD}mentions:\n  - entity: a\n    exact: А\nentities: {}\n`],
  ["mentions twice", `mentions: []\nmentions:\n  - entity: a\n    exact: А\n`],
  ["nothing before the mentions", "mentions:\n  - entity: a\n    exact: А\n"],
  ["words over two lines", `${HEAD}mentions:\n  - entity: a\n    exact: А\n      б\n`],
  ["a tab behind words", `${HEAD}mentions:\n  - entity: a\n    exact: А\t\n`],
  ["a tab beside an escape", `${HEAD}mentions:\n  - entity: a\n    exact: "\t\\n"\n    prefix: 'it''s'\n`],
  ["a control character in words", `${HEAD}mentions:\n  - entity: a\n    exact: "А\u0085"\n`],
  ["a tab in a comment", `${HEAD}mentions:\n  # \t\n  - entity: a\n    exact: А\n`],
  [
    "a mention that is indented further",
    `${HEAD}mentions:\n  - entity: a\n    exact: А\n   - entity: b\n    exact: Б\n`,
  ],
  ["an open quotation mark", `${HEAD}mentions:\n  - entity: a\n    exact: "А\n  - entity: b\n    exact: Б"\n`],
  ["a second document", `${HEAD}mentions:\n  - entity: a\n    exact: А\n---\n`],
];

describe("the quick reader of mentions", () => {
  for (const [title, mentions] of quick) it(`reads ${title}`, () => assert.ok(check(`${HEAD}mentions:\n${mentions}`)));
  for (const [title, text] of slow) it(`gives up on ${title}`, () => assert.ok(!check(text)));

  it("answers what nodes say, or gives up, whatever is done to a file", () => {
    const texts = quick.map(([, mentions]) => mentions.repeat(2));
    const tried = runs(3000);
    let compared = 0;
    fc.assert(
      fc.property(damaged(texts), (text) => {
        const items = text.slice(Math.max(0, text.search(/^ *- /m)));
        if (check(`${HEAD}mentions:\n${items}`)) compared++;
      }),
      { numRuns: tried },
    );
    assert.ok(compared > tried / 20, `only ${compared} of ${tried} were read the quick way, which proves little`);
  });
});

describe("the quick reader of a text that was edited", () => {
  it("answers what it does where it knows nothing of the text before", () => {
    const texts = quick.map(([, mentions]) => `${HEAD}mentions:\n${mentions.repeat(3)}`);
    const cuts = fc.array(
      fc.record({ at: fc.nat(999), length: fc.nat(9), piece: fc.constantFrom("", ...PIECES, ...ITEMS) }),
      {
        minLength: 1,
        maxLength: 2,
      },
    );
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(cuts, { minLength: 1, maxLength: 4 }), (first, edits) => {
        let text = first;
        let before: QuickText | null = null;
        for (const cut of [[], ...edits]) {
          for (const { at, length, piece } of cut) {
            const place = Math.floor((at * text.length) / 999);
            text = text.slice(0, place) + piece + text.slice(place + length);
          }
          const found = quickMentionsIn(text, before);
          assert.deepEqual(found, quickMentionsIn(text));
          if (found && before) read++;
          before = found && { text, quick: found };
        }
      }),
      { numRuns: runs(3000) },
    );
    assert.ok(read > runs(3000) / 20, `only ${read} were read after another one, which proves little`);
  });
});

const ITEMS = ["  - entity: a\n    exact: А\n", "\n  - {entity: b, exact: Б}", "в"];

/** Compares both ways; says whether the quick one did it. */
function check(text: string): boolean {
  assert.deepEqual(readFile("file:///a.ann.yaml", text), readByNodes("file:///a.ann.yaml", text));
  return quickMentionsIn(text) !== null;
}

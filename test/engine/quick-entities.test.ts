import assert from "node:assert/strict";
import fc from "fast-check";
import { readByNodes, readFile } from "../../server/src/engine/read/file";
import { quickEntitiesIn } from "../../server/src/engine/read/quick-entities";
import { scanEntity } from "../../server/src/engine/read/scan-entity";
import { damaged, runs } from "./damaged";

const HEAD = "version: 1\nentities:\n";

/** Entities of the shape that needs no nodes. */
const usual: readonly (readonly [title: string, entity: string])[] = [
  ["a type alone", "  a:\n    type: person\n"],
  [
    "everything",
    `  dmitry-rogozin.2_b:
    type: person
    names:
      en: [Dmitry Rogozin, "Rogozin, D.", 'O Rogozin']
      ru: Дмитрий Рогозин
    gender: male
    gloss:
      en: "Deputy: Prime Minister"
      ru: Заместитель председателя правительства, отвечающий за оборонную промышленность страны
    roles:
      - title: {en: Deputy Prime Minister, ru: вице-премьер}
        from: 2011-12
        to: 2018-05-18
      - title: Envoy to NATO
        to: 2011
      - from: 2020
        title:
          en: Director
    broader: b
    designations:
      NATO: [SA-10, Grumble]
      GRAU: 5P85
    sameAs: [wikidata:Q1, http://x.org/y]
`,
  ],
  [
    "collections of one line",
    "  a:\n    type: t\n    gloss: {en: x,  ru: y }\n    designations: {NATO: SA-10}\n    sameAs: b\n",
  ],
  ["keys in another order", "  a:\n    sameAs: x\n    gloss: y\n    type: t\n"],
  ["another indentation", "    a:\n          type: t\n          names:\n           en: A\n           ru: А\n"],
  ["comments and empty lines", "\n  # c\n  a:\n    # c\n    type: t\n\n    names:\n# c\n      en: A\n\n"],
  ["spaces behind words", "  a:\n    type: t  \n    names:\n      en: [A, B]  \n"],
  ["no line feed at the end", "  a:\n    type: t"],
];

/** Entities that are read as nodes, for something that is unusual or wrong in them. */
const unusual: readonly (readonly [title: string, entity: string])[] = [
  ["a name with more to say", "  a:\n    type: t\n    names:\n      en: [{text: A, hidden: true}, B]\n"],
  ["a list over several lines", "  a:\n    type: t\n    names:\n      en:\n        - A\n        - B\n"],
  ["names on one line", "  a:\n    type: t\n    names: {en: [A, B]}\n"],
  ["roles indented no further than their key", "  a:\n    type: t\n    roles:\n    - title: x\n"],
  ["a comment behind a value", "  a:\n    type: t # c\n"],
  ["a quotation mark in quotes", "  a:\n    type: t\n    gloss: 'it''s'\n"],
  ["an escape", '  a:\n    type: t\n    gloss: "\\u0410"\n'],
  ["a flow mapping", "  a: {type: t, names: {en: A}}\n"],
  ["a letter that is not Latin", "  рогозин:\n    type: t\n"],
  ["no type", "  a:\n    gloss: x\n"],
  ["nothing", "  a:\n  b: {}\n"],
  ["a key twice", "  a:\n    type: t\n    gloss: x\n    gloss: y\n"],
  ["an unknown key", "  a:\n    typ: t\n    toString: x\n"],
  ["no value", "  a:\n    type: t\n    gloss:\n    names:\n"],
  ["an empty list", "  a:\n    type: t\n    names:\n      en: []\n"],
  ["a wrong date", "  a:\n    type: t\n    roles:\n      - title: x\n        from: 2011-13\n"],
  ["a role that ends before it begins", "  a:\n    type: t\n    roles:\n      - {title: x, from: 2012, to: 2011}\n"],
  ["a role without a title", "  a:\n    type: t\n    roles:\n      - from: 2012\n"],
  ["a gender that there is not", "  a:\n    type: t\n    gender: other\n"],
  ["a language that there is not", "  a:\n    type: t\n    gloss: {e_n: x}\n"],
  ["a capital", "  Rogozin:\n    type: t\n"],
];

const slow: readonly (readonly [title: string, text: string])[] = [
  ["no entities", "version: 1\n"],
  ["a mapping without entries", HEAD],
  ["another key behind the entities", `${HEAD}  a:\n    type: t\nsource: {lang: ru}\n`],
  ["entities twice", `${HEAD}  a:\n    type: t\nentities:\n  b:\n    type: t\n`],
  ["an id twice", `${HEAD}  a:\n    type: t\n  a:\n    type: u\n`],
  ["entities that are indented differently", `${HEAD}  a:\n    type: t\n   b:\n    type: t\n`],
  ["words over two lines", `${HEAD}  a:\n    type: t\n      u\n`],
  ["a tab", `${HEAD}  a:\n    type: t\t\n`],
  ["a control character in a comment", `${HEAD}  # \u0085\n  a:\n    type: t\n`],
  ["an anchor", `${HEAD}  a:\n    type: &x t\n`],
  ["a second document", `${HEAD}  a:\n    type: t\n---\n`],
];

describe("the quick reader of entities", () => {
  for (const [title, entity] of usual)
    it(`reads ${title}`, () => {
      assert.ok(check(HEAD + entity));
      assert.ok(scanEntity(entity, entity.search(/^ +\w/m), entity.match(/^ +(?=\w)/m)![0].length));
    });
  for (const [title, entity] of unusual)
    it(`leaves to nodes ${title}`, () => {
      assert.ok(check(HEAD + entity));
      assert.equal(scanEntity(entity, 0, 2), null);
    });
  for (const [title, text] of slow) it(`gives up on ${title}`, () => assert.ok(!check(text)));

  it("reads entities before mentions", () => {
    const text = `${HEAD}${usual[1]![1]}mentions:\n  - entity: a\n    exact: А\n`;
    assert.ok(check(text, text.slice(0, text.indexOf("mentions:"))));
  });

  it("answers what nodes say, or gives up, whatever is done to a file", () => {
    const texts = [...usual, ...unusual].map(([, entity]) => entity + entity.replace(/^( +)(?=[^ ])/, "$1b"));
    const tried = runs(3000);
    let compared = 0;
    fc.assert(
      fc.property(damaged(texts), (text) => {
        if (check(HEAD + text.slice(Math.max(0, text.search(/^ {2,4}\w/m))))) compared++;
      }),
      { numRuns: tried },
    );
    assert.ok(compared > tried / 20, `only ${compared} of ${tried} were read the quick way, which proves little`);
  });
});

/** Compares both ways; says whether the quick one did it. */
function check(text: string, front = text): boolean {
  assert.deepEqual(readFile("file:///a.ann.yaml", text), readByNodes("file:///a.ann.yaml", text));
  return quickEntitiesIn(front) !== null;
}

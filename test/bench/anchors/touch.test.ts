import assert from "node:assert/strict";
import { random } from "../random";
import { type Document, type Piece, rewritten, written } from "./document";
import { EDITS } from "./editor";
import { news } from "./news";
import { respelt } from "./respell";
import { SEED } from "./task";
import { touched } from "./touch";

const word = (text: string): Piece => ({ text, marks: [] });
const named: Piece = {
  text: "General Norcott,",
  marks: [
    { id: 1, entity: "norcott", start: 0, end: 15 },
    { id: 2, entity: "norcott", start: 8, end: 15 },
  ],
};

const wordsOf = ({ text, marks }: Piece): readonly string[] => marks.map(({ start, end }) => text.slice(start, end));

describe("an edit of a sentence", () => {
  const sentence = [word("Then"), word("the"), named, word("left"), word("the"), word("hall.")];

  it("changes as many words as it should, and never those of a mention", () => {
    for (let seed = 0; seed < 200; seed++) {
      const changed = touched(sentence, 1, "en", random(seed));
      assert.deepEqual(
        changed.find(({ marks }) => marks.length > 0),
        named,
      );
      const old = sentence.map(({ text }) => text);
      const now = changed.map(({ text }) => text);
      const [gone, come] = [old.filter((each) => !now.includes(each)), now.filter((each) => !old.includes(each))];
      assert.ok(gone.length <= 1 && come.length <= 1 && Math.abs(now.length - old.length) <= 1);
    }
  });

  it("spells a mention in another way and leaves what stands around it", () => {
    const cast = {
      people: [{ entity: "norcott", full: "Karen Norcott", short: "Norcott", office: "General" }],
      weapons: [],
    };
    const found = new Set<string>();
    for (let seed = 0; seed < 200; seed++) {
      const changed = respelt(named, "en", cast, random(seed));
      const [outer, inner] = wordsOf(changed);
      assert.equal(`${outer},`, changed.text);
      assert.equal(outer, `General ${inner}`);
      assert.notEqual(inner, "Norcott");
      found.add(inner!);
    }
    assert.ok(found.has("Karen Norcott") && found.has("Norcot") && found.has("Norccott") && found.has("Nrocott"));
  });

  const ROWS = [
    { name: "in the inner mention", span: { start: 8, end: 15 }, words: "Norkot", marks: ["General Norkot", "Norkot"] },
    { name: "before the inner mention", span: { start: 0, end: 7 }, words: "Gen.", marks: ["Gen. Norcott", "Norcott"] },
    { name: "behind both", span: { start: 15, end: 16 }, words: " —", marks: ["General Norcott", "Norcott"] },
  ];
  for (const { name, span, words, marks } of ROWS)
    it(`keeps the mentions on their words: ${name}`, () =>
      assert.deepEqual(wordsOf(rewritten(named, span, words)), marks));
});

describe("an edit of a text", () => {
  const linesOf = (document: Document): string[] =>
    document.paragraphs.flatMap(({ sentences }) => sentences.map((each) => each.map(({ text }) => text).join(" ")));

  /** How many of a hundred sentences are there no more, touched or deleted, and how many are new, touched or inserted. */
  const EXTENTS = [
    { kind: "light", gone: 12, come: 13 },
    { kind: "moderate", gone: 40, come: 40 },
    { kind: "heavy", gone: 75, come: 75 },
  ] as const;

  for (const { kind, gone, come } of EXTENTS)
    it(`goes as far as it should: ${kind}`, () => {
      const count = { all: 0, gone: 0, come: 0 };
      for (let index = 0; index < 60; index++) {
        const { document, more } = news(SEED, index);
        const source = random(index);
        const { after } = EDITS[kind](document, more(source), source);
        const [old, now] = [linesOf(document), linesOf(after)];
        count.all += old.length - document.paragraphs.filter(({ isBoilerplate }) => isBoilerplate).length;
        count.gone += old.filter((each) => !now.includes(each)).length;
        count.come += now.filter((each) => !old.includes(each)).length;
      }
      assert.ok(Math.abs((100 * count.gone) / count.all - gone) < 3, `${count.gone} of ${count.all} gone`);
      assert.ok(Math.abs((100 * count.come) / count.all - come) < 3, `${count.come} of ${count.all} come`);
    });

  it("writes paragraphs, and every mention at its place", () => {
    const document: Document = {
      ...{ lang: "en", cast: { people: [], weapons: [] }, gap: "\n\n" },
      paragraphs: [
        { isBoilerplate: true, sentences: [[word("Log"), word("in")]] },
        { isBoilerplate: false, sentences: [[named, word("too.")], [word("Yes.")]] },
      ],
    };
    const { text, places } = written(document);
    assert.equal(text, "Log in\n\nGeneral Norcott, too. Yes.\n");
    assert.deepEqual(
      places.map(({ id, start, end }) => [id, text.slice(start, end)]),
      [
        [1, "General Norcott"],
        [2, "Norcott"],
      ],
    );
  });
});

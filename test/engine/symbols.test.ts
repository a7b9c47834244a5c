import assert from "node:assert/strict";
import { type DocumentSymbol, documentSymbols } from "../../server/src/engine/features/document-symbol";
import { family, hierarchyRoot, subtypes, supertypes } from "../../server/src/engine/features/type-hierarchy";
import { workspaceSymbols } from "../../server/src/engine/features/workspace-symbol";
import { type Fixture, fixture, loaded, uriIn } from "../fixture";

const corpus = fixture(`
--- t.txt
Путин и Рогозин
о ВТС: Путин за Су-30СМ
--- t.txt.ann.yaml
version: 1
entities:
  own: {type: event, names: {en: Own event}}
mentions:
  - {entity: putin, exact: Путин, occurrence: 1}
  - {entity: rogozin, exact: Рогозин}
  - {gloss: g, exact: ВТС}
  - {entity: putin, exact: Путин, occurrence: 2}
  - {entity: su-30sm, exact: Су-30СМ}
  - {entity: putin, exact: Владимир}
  - {entity: nobody, exact: [Путин, и], status: rejected}
--- people.ann.yaml
entities:
  putin: {type: person, names: {ru: [Владимир Путин, {text: Путен, hidden: true}], en: Vladimir Putin}}
  rogozin: {type: person, names: {ru: [{text: Рогозин, forms: [Рогозиными]}, Дмитрий Рогозин], vi: Rô-gô-din}}
  su-30: {type: weapon-system, names: {en: Su-30, ru: Су-30}}
  su-30sm: {type: weapon-system, names: {en: Su-30SM, ru: Су-30СМ}, broader: su-30, designations: {NATO: Flanker-H}}
  su-30mki: {type: weapon-system, names: {en: Su-30MKI}, broader: su-30}
  su-30mkm: {names: {en: Su-30MKM}, broader: su-30mki}
--- empty.ann.yaml
version: 1
--- plain.txt
Путин
`);

/** An outline, one symbol a line: the words of its span, its name, detail and type. */
const outlines: Record<string, readonly [name: string, outline: string]> = {
  "a text, by entity": [
    "t.txt",
    `
Путин: Vladimir Putin, 2 mentions, person
  Путин: Путин, 1 of 2, person
  Путин: Путин, 2 of 2, person
Рогозин: Рогозин, 1 mention, person
  Рогозин: Рогозин, 1 of 1, person
ВТС: ВТС, 1 mention, term
  ВТС: ВТС, 1 of 1, term
Су-30СМ: Su-30SM, 1 mention, weapon-system
  Су-30СМ: Су-30СМ, 1 of 1, weapon-system
`,
  ],
  "an annotation file": [
    "t.txt.ann.yaml",
    `
entities: entities, 1, group
  own: own, Own event, event
mentions: mentions, 7, group
  Путин: Путин, putin, person
  Рогозин: Рогозин, rogozin, person
  ВТС: ВТС, , term
  Путин: Путин, putin, person
  Су-30СМ: Су-30СМ, su-30sm, weapon-system
  Владимир: Владимир, putin, person
  Путин: Путин … и, nobody, entity
`,
  ],
  "an annotation file with nothing": ["empty.ann.yaml", "\n"],
  "a text without annotations": ["plain.txt", "\n"],
};

/** A query, and what it finds, best first. */
const queries: Record<string, readonly string[]> = {
  "a name": ["vladim", "Vladimir Putin (putin)"],
  "an id": ["putin", "putin – Vladimir Putin (putin)"],
  "another language": ["владимир", "Владимир Путин – Vladimir Putin (putin)"],
  "a name that is hidden": ["путен", "Путен – Vladimir Putin (putin)"],
  "a form": ["рогозиными", "Рогозиными – Рогозин (rogozin)"],
  "an inflected name": ["рогозину", "Рогозину – Рогозин (rogozin)"],
  "an inflected full name, in any letter case": ["Владимиром путиным", "Владимиром Путиным – Vladimir Putin (putin)"],
  "a name in another alphabet": ["dmitriy rogozin", "dmitriy rogozin – Рогозин (rogozin)"],
  "the beginning of a name in another alphabet": ["дмит рого", "дмит рого – Рогозин (rogozin)"],
  "a beginning in another alphabet": ["флан", "флан – Su-30SM (su-30sm)"],
  "a designation": ["flanker", "Flanker-H – Su-30SM (su-30sm)"],
  "a name in NFD": ["rô-gô".normalize("NFD"), "Rô-gô-din – Рогозин (rogozin)"],
  "the whole name before its beginning": [
    "su-30",
    "Su-30 (su-30)",
    "Su-30MKI (su-30mki)",
    "Su-30MKM (su-30mkm)",
    "Su-30SM (su-30sm)",
  ],
  "a part before letters in order": ["30m", "Su-30MKI (su-30mki)", "Su-30MKM (su-30mkm)", "Su-30SM (su-30sm)"],
  "words before letters in order, whatever their names": [
    "sm",
    "Su-30SM (su-30sm)",
    "Su-30MKI (su-30mki)",
    "Su-30MKM (su-30mkm)",
  ],
  "letters in order": ["s3k", "Su-30MKI (su-30mki)", "Su-30MKM (su-30mkm)"],
  nothing: ["xyz"],
  everything: [
    "",
    "Own event (own)",
    "Su-30 (su-30)",
    "Su-30MKI (su-30mki)",
    "Su-30MKM (su-30mkm)",
    "Su-30SM (su-30sm)",
    "Vladimir Putin (putin)",
    "Рогозин (rogozin)",
  ],
};

describe("document symbols", () => {
  for (const [title, [name, outline]] of Object.entries(outlines))
    it(`of ${title}`, () => {
      const symbols = documentSymbols(loaded(corpus).corpus(), uriIn(name), ["en"]);
      assert.equal(`\n${drawn(symbols, corpus.files.get(name)!, "")}`, outline);
    });
});

describe("workspace symbols", () => {
  for (const [title, [query, ...expected]] of Object.entries(queries))
    it(`by ${title}: ${query}`, () => {
      const found = workspaceSymbols(loaded(corpus).corpus(), query!, ["en"]);
      assert.deepEqual(
        found.map(({ name, id }) => `${name} (${id})`),
        expected,
      );
    });
});

describe("type hierarchy", () => {
  const { corpus: current } = loaded(corpus);
  const ids = (found: ReturnType<typeof subtypes>) => found.map(({ entity: { id } }) => id);
  it("begins at a mention", () => {
    const offset = corpus.files.get("t.txt")!.indexOf("Су-30СМ");
    assert.equal(hierarchyRoot(current(), uriIn("t.txt"), offset)?.entity.id, "su-30sm");
    assert.equal(hierarchyRoot(current(), uriIn("t.txt"), offset - 2), null);
  });
  it("goes up one step", () => {
    assert.deepEqual(ids(supertypes(current(), "su-30mkm")), ["su-30mki"]);
    assert.deepEqual(ids(supertypes(current(), "su-30")), []);
    assert.deepEqual(ids(supertypes(current(), "nobody")), []);
  });
  it("goes down one step", () => {
    assert.deepEqual(ids(subtypes(current(), "su-30")), ["su-30mki", "su-30sm"]);
    assert.deepEqual(ids(subtypes(current(), "su-30mkm")), []);
  });
  it("takes in the whole family", () => {
    assert.deepEqual([...family(current(), "su-30")], ["su-30", "su-30mki", "su-30sm", "su-30mkm"]);
  });
  it("ends in a circle", () => {
    const circle: Pick<Fixture, "files"> = fixture(
      "--- a.ann.yaml\nentities:\n  a: {type: event, broader: b}\n  b: {type: event, broader: a}\n",
    );
    assert.deepEqual([...family(loaded(circle).corpus(), "a")], ["a", "b"]);
  });
});

function drawn(symbols: readonly DocumentSymbol[], text: string, indent: string): string {
  return symbols
    .map(({ name, detail, type, start, end, whole, children }) => {
      assert.ok(whole.start <= start && end <= whole.end, name);
      for (const child of children) assert.ok(whole.start <= child.whole.start && child.whole.end <= whole.end, name);
      const line = `${indent}${text.slice(start, end)}: ${name}, ${detail}, ${type}\n`;
      return line + drawn(children, text, `${indent}  `);
    })
    .join("");
}

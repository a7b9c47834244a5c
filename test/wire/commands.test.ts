import assert from "node:assert/strict";
import type { Location } from "vscode-languageserver-protocol";
import { type WireCorpus, wireCorpus } from "./corpus";

const CORPUS = `
--- a.txt
Путин и ещё раз Путин, а также ВТС.
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: putin, exact: Путин, suffix: и ещё}
  - {entity: putin, exact: Путин, prefix: раз}
  - {exact: ВТС, gloss: arms sales}
  - {entity: lost, exact: Медведев}
--- b.txt
Putin again.
--- b.txt.ann.yaml
version: 1
mentions:
  - {entity: putin, exact: Putin}
--- c.txt
Nobody.
--- people.ann.yaml
version: 1
entities:
  putin:
    type: person
    names: {en: Vladimir Putin, ru: Владимир Путин}
    gloss: President of Russia.
  lost: {type: person, names: Dmitry Medvedev}
`.replace("names: Dmitry Medvedev", "names: {en: Dmitry Medvedev}");

type Mentions = { entity: string; name: string; locations: Location[] } | null;
type Step = { location: Location; index: number; count: number } | null;

describe("the requests behind the commands", () => {
  let corpus: WireCorpus;
  before(async () => {
    corpus = await wireCorpus(CORPUS);
    await corpus.loaded();
  });
  after(() => corpus.end());

  type Row = readonly [method: string, name: string, words: string, place: string | null];
  const places: readonly Row[] = [
    ["glossator/annotations", "a.txt", "раз Пу$0тин", "a.txt.ann.yaml 3:27 Путин"],
    ["glossator/annotations", "a.txt", "а та$0кже", "a.txt.ann.yaml 0:0"],
    ["glossator/annotations", "c.txt", "No$0body", null],
    ["glossator/text", "a.txt.ann.yaml", "prefix: р$0аз", "a.txt 0:16 Путин"],
    ["glossator/text", "a.txt.ann.yaml", "exact: Мед$0ведев", "a.txt 0:0"],
    ["glossator/text", "a.txt.ann.yaml", "ver$0sion", "a.txt 0:0"],
    ["glossator/text", "people.ann.yaml", "put$0in:", null],
  ];
  for (const [method, name, words, place] of places)
    it(`${method}: ${name}, ${words}`, async () => {
      const found = await corpus.askAt<Location | null>(method, name, words);
      assert.equal(found && corpus.location(found), place);
    });

  const steps: readonly (readonly [name: string, words: string, direction: string, step: string | null])[] = [
    ["a.txt", "Пу$0тин и", "next", "a.txt 0:16 Путин (2 of 3)"],
    ["a.txt", "раз Пу$0тин", "next", "b.txt 0:0 Putin (3 of 3)"],
    ["b.txt", "Pu$0tin", "next", "a.txt 0:0 Путин (1 of 3)"],
    ["a.txt", "Пу$0тин и", "previous", "b.txt 0:0 Putin (3 of 3)"],
    ["a.txt.ann.yaml", "putin, exact: Пу$0тин, prefix", "previous", "a.txt 0:0 Путин (1 of 3)"],
    ["people.ann.yaml", "put$0in:", "next", "a.txt 0:0 Путин (1 of 3)"],
    ["people.ann.yaml", "put$0in:", "previous", "b.txt 0:0 Putin (3 of 3)"],
    ["people.ann.yaml", "lo$0st:", "next", null],
    ["a.txt", "В$0ТС", "next", null],
  ];
  for (const [name, words, direction, expected] of steps)
    it(`glossator/mention: ${direction} of ${name}, ${words}`, async () => {
      const step = await corpus.askAt<Step>("glossator/mention", name, words, { direction });
      assert.equal(step && `${corpus.location(step.location)} (${step.index} of ${step.count})`, expected);
    });

  const PUTIN = {
    entity: "putin",
    name: "Vladimir Putin",
    locations: ["a.txt 0:0 Путин", "a.txt 0:16 Путин", "b.txt 0:0 Putin"],
  };
  const shown = (found: Mentions) => found && { ...found, locations: found.locations.map(corpus.location) };
  it("glossator/mentions: of the entity under the cursor, of one by its id, of none", async () => {
    const at = await corpus.askAt<Mentions>("glossator/mentions", "b.txt", "Pu$0tin");
    assert.deepEqual(shown(at), PUTIN);
    assert.deepEqual(shown(await corpus.ask<Mentions>("glossator/mentions", { entity: "putin" })), PUTIN);
    const inCorpus = await corpus.askOf<Mentions>("glossator/mentions", "c.txt", { entity: "putin" });
    assert.deepEqual(shown(inCorpus), PUTIN);
    const orphan = await corpus.ask<Mentions>("glossator/mentions", { entity: "lost" });
    assert.deepEqual(orphan, { entity: "lost", name: "Dmitry Medvedev", locations: [] });
    assert.equal(await corpus.ask("glossator/mentions", { entity: "nobody" }), null);
    assert.equal(await corpus.askAt("glossator/mentions", "a.txt", "В$0ТС"), null);
  });

  it("glossator/entities: every entity, by name", async () => {
    type Row = { declaration: Location };
    const rows = await corpus.ask<Row[]>("glossator/entities", {});
    const shown = rows.map((row) => ({ ...row, declaration: corpus.location(row.declaration) }));
    const all = { corpus: "file:///corpus", type: "person" };
    assert.deepEqual(shown, [
      {
        ...all,
        declaration: "people.ann.yaml 6:2 lost",
        ...{ id: "lost", name: "Dmitry Medvedev", names: [], gloss: "", mentions: 1, texts: 1 },
      },
      {
        ...all,
        declaration: "people.ann.yaml 2:2 putin",
        ...{
          id: "putin",
          name: "Vladimir Putin",
          names: ["Владимир Путин"],
          gloss: "President of Russia.",
          mentions: 3,
          texts: 2,
        },
      },
    ]);
  });
});

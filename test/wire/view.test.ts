import assert from "node:assert/strict";
import type { Location } from "vscode-languageserver-protocol";
import { ROOT, uriIn } from "../fixture";
import { type WireCorpus, wireCorpus } from "./corpus";

const CORPUS = `
--- glossator.yaml
types: [ship]
languages: [en]
--- people.ann.yaml
version: 1
entities:
  putin:
    type: person
    names: {en: Vladimir Putin, ru: Владимир Путин}
    gloss: President of Russia.
  aliev: {type: person, names: {en: Ilham Aliyev}}
  moskva: {type: ship, names: {en: Moskva}}
  kreml: {type: bilding, names: {en: Kremlin}}
  nameless: {}
--- a.txt
Утром в Москве Путин и ещё раз
Путин, а также ВТС и снова Алиев.
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: putin, exact: Путин, suffix: ", а также"}
  - {entity: putin, exact: Путин, prefix: Москве}
  - {exact: ВТС, gloss: arms sales}
  - {entity: aliev, exact: Медведев, prefix: снова, suffix: .}
  - {entity: putin, exact: Путин, status: rejected}
--- a.second.ann.yaml
version: 1
source: {path: a.txt}
mentions:
  - {entity: putin, exact: Путин}
--- sub/b.txt
Putin again.
--- sub/b.txt.ann.yaml
version: 1
mentions:
  - {entity: putin, exact: Putin}
--- c.txt
Nobody.
`;

interface Corpus {
  uri: string;
  name: string;
  isComplete: boolean;
  types: { type: string; entities: number }[];
  orphans: number;
  ambiguous: number;
  changed: number;
}
type Text = { uri: string; name: string; mentions: number; orphans: number; ambiguous: number; changed: number };
type Line = {
  before: string;
  words: string;
  after: string;
  result: string;
  was: string;
  name: string;
  location: Location;
};
type Tally = { mentions: number; orphans: number; ambiguous: number; changed: number } | null;

const root = `file://${ROOT}`;

describe("a view of the corpora", () => {
  let corpus: WireCorpus;
  before(async () => {
    corpus = await wireCorpus(CORPUS);
    await corpus.loaded();
  });
  after(() => corpus.end());

  it("begins with the types, in the order of the configuration, and what was not found", async () => {
    assert.deepEqual(await corpus.ask<Corpus[]>("glossator/corpora", {}), [
      {
        uri: root,
        name: "corpus",
        isComplete: true,
        types: [
          { type: "person", entities: 2 },
          { type: "ship", entities: 1 },
          { type: "bilding", entities: 1 },
          { type: "", entities: 1 },
        ],
        orphans: 1,
        ambiguous: 1,
        changed: 0,
      },
    ]);
  });

  const entities: readonly (readonly [type: string, rows: readonly string[]])[] = [
    [
      "person",
      [
        "aliev Ilham Aliyev, 1 in 1, people.ann.yaml 6:2 aliev",
        "putin Vladimir Putin, 4 in 2, people.ann.yaml 2:2 putin",
      ],
    ],
    ["ship", ["moskva Moskva, 0 in 0, people.ann.yaml 7:2 moskva"]],
    ["", ["nameless nameless, 0 in 0, people.ann.yaml 9:2 nameless"]],
    ["nothing", []],
  ];
  for (const [type, rows] of entities)
    it(`has the entities of type "${type}" by name`, async () => {
      type Row = { id: string; name: string; mentions: number; texts: number; declaration: Location };
      const found = await corpus.ask<Row[]>("glossator/entities", { corpus: root, type });
      const shown = found.map(
        ({ id, name, mentions, texts, declaration }) =>
          `${id} ${name}, ${mentions} in ${texts}, ${corpus.location(declaration)}`,
      );
      assert.deepEqual(shown, rows);
    });

  const texts: readonly (readonly [entity: string | null, rows: readonly string[]])[] = [
    ["putin", ["a.txt 3/0/0", "sub/b.txt 1/0/0"]],
    ["aliev", ["a.txt 1/0/0"]],
    ["moskva", []],
    ["nobody", []],
    [null, ["a.txt 0/1/1"]],
  ];
  for (const [entity, rows] of texts)
    it(entity === null ? "has the texts that need attention" : `has the texts that mention ${entity}`, async () => {
      const found = await corpus.ask<Text[]>("glossator/texts", { corpus: root, ...(entity && { entity }) });
      assert.deepEqual(
        found.map(({ name, mentions, orphans, ambiguous }) => `${name} ${mentions}/${orphans}/${ambiguous}`),
        rows,
      );
      for (const { uri, name } of found) assert.equal(uri, uriIn(name));
    });

  const lost = [
    "снова (Медведев). — orphan, Ilham Aliyev, a.txt.ann.yaml 5:27 Медведев",
    "(Путин) — ambiguous, Vladimir Putin, a.second.ann.yaml 3:27 Путин",
  ];
  const putin = [
    "Утром в Москве (Путин) и ещё раз — found, Vladimir Putin, a.txt 0:15 Путин",
    "(Путин), а также ВТС и снова Алиев. — found, Vladimir Putin, a.txt 1:0 Путин",
  ];
  const lines: readonly (readonly [name: string, what: object, rows: readonly string[]])[] = [
    ["a.txt", { entity: "putin" }, [...putin, lost[1]!]],
    ["a.txt", { entity: "aliev" }, [lost[0]!]],
    ["a.txt", { isDoubtful: true }, [lost[1]!, lost[0]!]],
    ["a.txt", {}, [...putin, "Путин, а также (ВТС) и снова Алиев. — found, , a.txt 1:15 ВТС", lost[1]!, lost[0]!]],
    ["a.second.ann.yaml", {}, [lost[1]!]],
    ["sub/b.txt", { entity: "putin" }, ["(Putin) again. — found, Vladimir Putin, sub/b.txt 0:0 Putin"]],
    ["c.txt", {}, []],
    ["people.ann.yaml", {}, []],
  ];
  for (const [name, what, rows] of lines)
    it(`has the mentions in ${name} of ${JSON.stringify(what)}, with their surroundings`, async () => {
      const found = await corpus.askOf<Line[]>("glossator/lines", name, what);
      assert.deepEqual(
        found.map(
          (line) =>
            `${line.before}(${line.words})${line.after} — ${line.result}, ${line.name}, ${corpus.location(line.location)}`,
        ),
        rows,
      );
    });

  const tallies: readonly (readonly [name: string, tally: Tally])[] = [
    ["a.txt", { mentions: 5, orphans: 1, ambiguous: 1, changed: 0 }],
    ["a.txt.ann.yaml", { mentions: 4, orphans: 1, ambiguous: 0, changed: 0 }],
    ["a.second.ann.yaml", { mentions: 1, orphans: 0, ambiguous: 1, changed: 0 }],
    ["sub/b.txt", { mentions: 1, orphans: 0, ambiguous: 0, changed: 0 }],
    ["c.txt", null],
    ["people.ann.yaml", null],
    ["glossator.yaml", null],
  ];
  for (const [name, tally] of tallies)
    it(`counts what ${name} has`, async () =>
      assert.deepEqual(await corpus.askOf<Tally>("glossator/tally", name), tally));

  it("has the card of an entity", async () => {
    const card = await corpus.ask<string>("glossator/card", { corpus: root, entity: "putin" });
    assert.match(card, /Vladimir Putin[\s\S]*President of Russia\.[\s\S]*4 mentions in 2 texts/);
  });

  it("answers for a corpus that there is not", async () => {
    const what = { corpus: "file:///elsewhere", entity: "putin" };
    assert.deepEqual(await corpus.ask("glossator/entities", what), []);
    assert.deepEqual(await corpus.ask("glossator/texts", what), []);
    assert.equal(await corpus.ask("glossator/card", what), null);
  });
});

describe("a view of corpora that change", () => {
  const changes = (corpus: WireCorpus) => corpus.received.filter(({ method }) => method === "glossator/changed").length;
  const lostOf = async (corpus: WireCorpus) => {
    const [found] = await corpus.ask<Corpus[]>("glossator/corpora", {});
    return found && [found.orphans, found.ambiguous];
  };

  it("is told once for what was typed, and counts it", async () => {
    const corpus = await wireCorpus(CORPUS, { initializationOptions: { hasView: true } });
    await corpus.loaded();
    await corpus.openFile("a.txt.ann.yaml");
    await corpus.openFile("a.txt");
    assert.deepEqual(await lostOf(corpus), [1, 1]);
    const before = changes(corpus);
    await corpus.edit("a.txt.ann.yaml", ["exact: Медведев", "exact: Алиев"]);
    assert.deepEqual(await lostOf(corpus), [0, 1]);
    await corpus.until(() => changes(corpus) > before, true);
    await corpus.edit("a.txt", ["снова Алиев", "снова"]);
    assert.deepEqual(await lostOf(corpus), [1, 1]);
    assert.deepEqual(await corpus.askOf("glossator/tally", "a.txt"), {
      mentions: 5,
      orphans: 1,
      ambiguous: 1,
      changed: 0,
    });
    await corpus.write({ "a.second.ann.yaml": null });
    assert.deepEqual(await lostOf(corpus), [1, 0]);
    const last = changes(corpus);
    for (const letter of "снова ") await corpus.edit("a.txt", ["$0Утром", letter]);
    await corpus.until(() => changes(corpus) > last, true);
    assert.ok(changes(corpus) <= last + 2, "many changes are told as one");
    await corpus.end();
  });

  it("has mentions whose words were edited where they are now, and what they were", async () => {
    const corpus = await wireCorpus(`
--- a.txt
Утром в Москве Путену передали письмо от министра.
--- a.txt.ann.yaml
version: 1
mentions:
  - {exact: Путину, prefix: Утром в Москве, suffix: передали письмо, gloss: a}
  - {exact: Медведев, gloss: b}
`);
    await corpus.loaded();
    assert.deepEqual(await corpus.askOf("glossator/tally", "a.txt"), {
      mentions: 2,
      orphans: 1,
      ambiguous: 0,
      changed: 1,
    });
    const found = await corpus.askOf<Line[]>("glossator/lines", "a.txt", { isDoubtful: true });
    assert.deepEqual(
      found.map(({ words, was, result }) => [words, was, result]),
      [
        ["Путену", "Путину", "changed"],
        ["Медведев", "", "orphan"],
      ],
    );
    await corpus.end();
  });

  it("counts a text once, however many files annotate it", async () => {
    const corpus = await wireCorpus(CORPUS);
    await corpus.loaded();
    const textsOf = async () => {
      const rows = await corpus.ask<{ id: string; texts: number }[]>("glossator/entities", { type: "person" });
      return rows.find(({ id }) => id === "putin")!.texts;
    };
    assert.equal(await textsOf(), 2);
    await corpus.openFile("a.second.ann.yaml");
    await corpus.edit("a.second.ann.yaml", ["a.txt", "c.txt"]);
    assert.equal(await textsOf(), 3);
    await corpus.edit("a.second.ann.yaml", ["c.txt", "a.txt"]);
    assert.equal(await textsOf(), 2);
    await corpus.end();
  });

  it("is not told where nobody looks", async () => {
    const corpus = await wireCorpus(CORPUS, { capabilities: { workspace: { codeLens: { refreshSupport: true } } } });
    await corpus.message("workspace/codeLens/refresh");
    assert.equal(changes(corpus), 0);
    await corpus.end();
  });

  it("shows what the configuration turns off no more", async () => {
    const corpus = await wireCorpus(CORPUS);
    await corpus.loaded();
    await corpus.write({ "glossator.yaml": "rules: {anchor.ambiguous: off}\n" });
    assert.deepEqual(await lostOf(corpus), [1, 0]);
    assert.deepEqual(await corpus.askOf("glossator/tally", "a.second.ann.yaml"), {
      mentions: 1,
      orphans: 0,
      ambiguous: 0,
      changed: 0,
    });
    await corpus.end();
  });

  it("has each corpus of a workspace, and none where there are no annotations", async () => {
    const files = CORPUS.replaceAll("--- ", "--- one/").concat("--- two/x.txt\nNothing.\n");
    const corpus = await wireCorpus(files, { folders: [`${ROOT}/one`, `${ROOT}/two`] });
    await corpus.loaded(2);
    const found = await corpus.ask<Corpus[]>("glossator/corpora", {});
    assert.deepEqual(
      found.map(({ name, uri }) => [name, uri]),
      [["one", `${root}/one`]],
    );
    await corpus.end();
  });
});

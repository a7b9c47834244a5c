import assert from "node:assert/strict";
import type { Hover, MarkupContent, WorkspaceSymbol } from "vscode-languageserver-protocol";
import type { Disk } from "../../server/src/host/disk";
import { type WireCorpus, wireCorpus } from "./corpus";
import { slow } from "./slow";

/** How many texts the corpus has; each takes at least a millisecond to read. */
const TEXTS = 300;

const text = (i: number): string => `--- texts/${i}.txt
Путин и Медведев, в ${i}-й раз.
--- texts/${i}.txt.ann.yaml
version: 1
mentions:
  - {entity: putin, exact: Путин}
  - {entity: nobody, exact: Медведев}
  - {entity: putin, exact: Шойгу}
`;

const CORPUS = `--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: [Putin, Путин, Шойгу]}}
${Array.from({ length: TEXTS }, (_, i) => text(i)).join("")}`;

/** The same with a text in each folder, and somebody who is declared in the last one. */
const FOLDERS = TEXTS;
const IN_FOLDERS = `${CORPUS.replace(/(--- texts\/\d+)/g, "$1/x")}--- texts/zzz/people.ann.yaml
version: 1
entities:
  nobody: {type: person, names: {en: Medvedev}}
`;

const LAST = `texts/${TEXTS - 1}.txt`;
const ORPHAN = "4:27 Шойгу: anchor.orphan";

describe("while a large corpus is read", () => {
  it("the client is shown how far it is, where it wants to", async () => {
    const corpus = await wireCorpus(CORPUS, { through: slow, capabilities: { window: { workDoneProgress: true } } });
    const shown = () => corpus.received.flatMap(({ method, params }) => (method === "$/progress" ? [params] : []));
    await corpus.until(() => shown().at(-1)?.kind, "end");
    const [first, ...rest] = shown();
    assert.deepEqual(first, { kind: "begin", title: "Reading annotations", percentage: 0 });
    const reports = rest.slice(0, -1);
    assert.ok(reports.length > 0);
    for (const [i, { kind, percentage, message }] of reports.entries()) {
      assert.equal(kind, "report");
      const [done, total] = /^(\d+) of (\d+) files$/.exec(message)!.slice(1).map(Number) as [number, number];
      assert.equal(total, TEXTS + 1);
      assert.equal(percentage, Math.round((100 * done) / total));
      assert.ok(i === 0 || percentage >= reports[i - 1].percentage);
    }
    assert.equal(corpus.received.filter(({ method }) => method === "window/workDoneProgress/create").length, 1);
    await corpus.end();
  });

  it("other clients are not troubled with progress", async () => {
    const corpus = await wireCorpus(CORPUS, { through: slow });
    await corpus.loaded();
    assert.ok(!corpus.received.some(({ method }) => /progress/i.test(method)));
    await corpus.end();
  });

  it("an open file has its hovers, tokens and problems before the rest is read", async () => {
    const corpus = await wireCorpus(CORPUS, { through: slow });
    await corpus.openFile(LAST);
    await corpus.openFile(`${LAST}.ann.yaml`);
    const hover = await corpus.askAt<Hover>("textDocument/hover", LAST, "Пу$0тин");
    assert.match(
      (hover.contents as MarkupContent).value,
      /^\*\*Putin\*\* · person\n\n\d+ mentions? in \d+ texts? so far$/,
    );
    const { data } = await corpus.askOf<{ data: number[] }>("textDocument/semanticTokens/full", LAST);
    assert.deepEqual(corpus.tokens(LAST, { data }), ["0:0 Путин: person", "0:8 Медведев: entity"]);
    await corpus.until(() => corpus.shown()[`${LAST}.ann.yaml`], [ORPHAN]);
    assert.deepEqual(Object.keys(corpus.shown()), [`${LAST}.ann.yaml`]);
    assert.equal(corpus.readings(), 0);
    await corpus.loaded();
    await corpus.until(() => corpus.shown()[`${LAST}.ann.yaml`], ["3:13 nobody: entity.unknown", ORPHAN]);
    await corpus.until(() => Object.keys(corpus.shown()).length, TEXTS);
    await corpus.end();
  });

  it("a hover is answered before all folders have been looked through, where what it shows is declared", async () => {
    let lists = 0;
    const counted = (disk: Disk): Disk => ({
      ...disk,
      list: (path) => {
        const begin = performance.now();
        while (performance.now() - begin < 1);
        lists++;
        return disk.list(path);
      },
    });
    const corpus = await wireCorpus(IN_FOLDERS, { through: counted });
    const file = `texts/${FOLDERS - 1}/x.txt`;
    await corpus.openFile(file);
    const contents = async (at: string) => {
      const hover = await corpus.askAt<Hover>("textDocument/hover", file, at);
      return { value: (hover.contents as MarkupContent).value, lists };
    };
    const [known, unknown] = await Promise.all([contents("Пу$0тин"), contents("Мед$0ведев")]);
    assert.match(known.value, /^\*\*Putin\*\* · person\n/);
    assert.match(unknown.value, /^\*\*Medvedev\*\* · person\n/);
    assert.ok(known.lists < FOLDERS, `${known.lists} folders`);
    assert.ok(unknown.lists >= FOLDERS, `${unknown.lists} folders`);
    await corpus.end();
  });

  it("what is asked of the whole corpus waits for the registries alone", async () => {
    const corpus = await wireCorpus(CORPUS, { through: slow });
    const symbols = await corpus.ask<WorkspaceSymbol[]>("workspace/symbol", { query: "putin" });
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ["Putin"],
    );
    const entities = await corpus.ask<{ id: string }[]>("glossator/entities", {});
    assert.deepEqual(
      entities.map(({ id }) => id),
      ["putin"],
    );
    assert.equal(corpus.readings(), 0);
    await corpus.end();
  });

  it("edits and deleted files count in the end", async () => {
    const corpus = await wireCorpus(CORPUS, { through: slow });
    await corpus.openFile(LAST);
    await corpus.edit(LAST, ["Медведев", "Шойгу"]);
    await corpus.write({ "texts/0.txt": null, "texts/0.txt.ann.yaml": null });
    await corpus.until(() => Object.keys(corpus.shown()).length, TEXTS - 1);
    const unknown = "3:13 nobody: entity.unknown";
    assert.deepEqual(corpus.shown()[`${LAST}.ann.yaml`], [unknown, "3:28 Медведев: anchor.orphan"]);
    assert.equal(await mentionCount(corpus), TEXTS);
    await corpus.end();
  });

  it("the end of the session ends the reading", async () => {
    let reads = 0;
    const counted = (disk: Disk): Disk => ({
      ...disk,
      read: (path) => {
        reads++;
        return slow(disk).read(path);
      },
    });
    const corpus = await wireCorpus(CORPUS, { through: counted });
    await corpus.client.sendRequest("shutdown");
    const before = reads;
    assert.ok(before < TEXTS);
    for (let turns = 0; turns < 20; turns++) await new Promise((done) => setImmediate(done));
    assert.equal(reads, before);
    await corpus.end();
  });
});

/** One mention of Putin in each text but the deleted one, and one more in the edited one. */
async function mentionCount(corpus: WireCorpus): Promise<number> {
  const { locations } = await corpus.ask<{ locations: object[] }>("glossator/mentions", { entity: "putin" });
  return locations.length;
}

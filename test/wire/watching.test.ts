import assert from "node:assert/strict";
import { FileChangeType, type SemanticTokens } from "vscode-languageserver-protocol";
import { uriIn } from "../fixture";
import { memoryDisk } from "../memory-disk";
import { connect } from "./connect";
import { type WireCorpus, wireCorpus } from "./corpus";
import { type Row, rows } from "./watching";

describe("files that change outside the editor", () => {
  for (const row of rows)
    it(row.title, async () => {
      const corpus = await wireCorpus(row.files);
      for (const name of row.open ?? []) await corpus.openFile(name);
      await corpus.until(corpus.shown, row.shown);
      for (const step of row.steps) {
        await (step.event ? writeAs(corpus, step.event, step.write) : corpus.write(step.write));
        await corpus.until(corpus.shown, step.shown);
        await sameFromScratch(corpus, row, step.shown);
      }
      await corpus.end();
    });
});

describe("highlighting of an open text", () => {
  it("is asked for again when its sidecar comes, changes and goes, and when a registry changes", async () => {
    const capabilities = { workspace: { semanticTokens: { refreshSupport: true } } };
    const corpus = await wireCorpus("--- a.txt\nПутин.\n--- b.txt\nПутин.\n", { capabilities });
    await corpus.loaded();
    await corpus.openFile("a.txt");
    const mention = "version: 1\nmentions:\n  - {entity: putin, exact: Путин}\n";
    const people = "version: 1\nentities:\n  putin: {type: person, names: {en: Putin}}\n";
    const steps: readonly (readonly [write: Record<string, string | null>, tokens: readonly string[]])[] = [
      [{ "a.txt.ann.yaml": mention }, ["0:0 Путин: entity"]],
      [{ "people.ann.yaml": people }, ["0:0 Путин: person"]],
      [{ "people.ann.yaml": people.replace("person", "place") }, ["0:0 Путин: place"]],
      [{ "a.txt.ann.yaml": `${mention}source: {path: b.txt}` }, []],
      [{ "a.txt.ann.yaml": mention }, ["0:0 Путин: place"]],
      [{ "a.txt.ann.yaml": null }, []],
    ];
    const refreshes = () =>
      corpus.received.filter(({ method }) => method === "workspace/semanticTokens/refresh").length;
    for (const [write, tokens] of steps) {
      const before = refreshes();
      await corpus.write(write);
      await corpus.until(() => refreshes() > before, true);
      const data = await corpus.askOf<SemanticTokens>("textDocument/semanticTokens/full", "a.txt");
      assert.deepEqual(corpus.tokens("a.txt", data), tokens);
    }
    await corpus.end();
  });
});

/** Watchers tell of a folder alone, not of every file in it. */
function writeAs(
  corpus: WireCorpus,
  [name, type]: NonNullable<Row["steps"][number]["event"]>,
  write: Row["steps"][number]["write"],
) {
  corpus.writeUnseen(write);
  return corpus.watched([uriIn(name), FileChangeType[type]]);
}

/** A server that starts now says the same. */
async function sameFromScratch(corpus: WireCorpus, { open = [] }: Row, shown: Record<string, readonly string[]>) {
  const fresh = await connect(memoryDisk(corpus.disk));
  for (const name of open) await fresh.open(uriIn(name), String(corpus.disk.get(`/corpus/${name}`)));
  await fresh.until(() => [...fresh.pushed].filter(([, all]) => all.length > 0).length, Object.keys(shown).length);
  for (const [name, lines] of Object.entries(shown))
    assert.deepEqual(
      fresh.pushed.get(uriIn(name))?.map((each) => corpus.diagnostic(name, each)),
      lines,
    );
  await fresh.end();
}

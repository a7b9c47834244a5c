import assert from "node:assert/strict";
import { FileChangeType } from "vscode-languageserver-protocol";
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

import assert from "node:assert/strict";
import { setImmediate } from "node:timers/promises";
import type { Connection } from "vscode-languageserver";
import type { Corpus } from "../../server/src/engine/corpus";
import { EMPTY_CORPUS } from "../../server/src/engine/corpus";
import type { CorpusHost } from "../../server/src/host/corpus-host";
import { pushing } from "../../server/src/protocol/pushing";
import { SLICE } from "../../server/src/protocol/turn";

const FILES = Array.from({ length: 60 }, (_, i) => `file:///corpus/${String(i).padStart(2, "0")}.txt.ann.yaml`);

/** Pushes diagnostics of files that take a whole slice each, and counts how often it is asked whether one is open. */
function pushed() {
  const open = new Set<string>();
  const sent: string[] = [];
  let asked = 0;
  const corpus: Corpus = { ...EMPTY_CORPUS, isComplete: true };
  const host = { root: "/corpus", corpus: () => corpus } as unknown as CorpusHost;
  const connection = { sendDiagnostics: async () => {} } as unknown as Connection;
  const diagnostics = pushing(connection, {
    of: (uri) => {
      sent.push(uri);
      for (const begin = performance.now(); performance.now() - begin < SLICE; );
      return [];
    },
    isOpen: (uri) => {
      asked++;
      return open.has(uri);
    },
    opened: () => open,
    spelling: (uri) => uri,
    key: (uri) => uri,
  });
  const until = async (count: number): Promise<void> => {
    while (sent.length < count) await setImmediate();
  };
  const stale = (uris: readonly string[]): void => diagnostics.stale(host, new Set(uris));
  return { open, sent, asked: () => asked, until, stale, stop: () => diagnostics.stop() };
}

describe("pushing the diagnostics of many files", () => {
  it("asks of each file a few times whether it is open, however many others wait", async () => {
    const { sent, asked, until, stale } = pushed();
    stale(FILES);
    await until(FILES.length);
    assert.deepEqual(sent, FILES);
    assert.ok(asked() <= 4 * FILES.length, `asked ${asked()} times`);
  });

  it("sends what is open first, also what comes while others wait", async () => {
    const { open, sent, until, stale } = pushed();
    open.add(FILES[9]!);
    stale(FILES);
    await until(3);
    open.add("file:///corpus/new.txt");
    stale(["file:///corpus/new.txt", FILES[0]!]);
    const before = sent.length;
    await until(FILES.length + 2);
    assert.equal(sent[0], FILES[9]);
    assert.equal(sent[before], "file:///corpus/new.txt");
    assert.equal(sent.at(-1), FILES[0]);
  });

  it("sends nothing more once it is stopped", async () => {
    const { sent, until, stale, stop } = pushed();
    stale(FILES);
    await until(3);
    stop();
    const before = sent.length;
    for (let turns = 0; turns < 20; turns++) await setImmediate();
    assert.equal(sent.length, before);
  });
});

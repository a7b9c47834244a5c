import assert from "node:assert/strict";
import { mock } from "node:test";
import type { CorpusHost } from "../../server/src/host/corpus-host";
import { keeping } from "../../server/src/protocol/keeping";

/** A host that only counts how often it is kept, of which so many files are others than what was kept. */
function hostWith(isWritable = true) {
  const state = { unkept: Number.POSITIVE_INFINITY, kept: 0 };
  const host = {
    root: "/corpus",
    unkept: () => state.unkept,
    *keep() {
      const begin = performance.now();
      while (performance.now() - begin < 20) yield;
      state.kept++;
      if (isWritable) state.unkept = 0;
      return isWritable;
    },
  };
  return { state, host: host as unknown as CorpusHost };
}

/** Long enough for all that is done in slices. */
async function done(): Promise<void> {
  for (let turns = 0; turns < 20; turns++) await new Promise((next) => setImmediate(next));
}

describe("keeping corpora for the next start", () => {
  const failures: string[] = [];
  beforeEach(() => {
    failures.length = 0;
    mock.timers.enable({ apis: ["setTimeout"] });
  });
  afterEach(() => mock.timers.reset());
  const start = () => keeping((root) => failures.push(root));

  it("happens some seconds after all is quiet, and again when much has changed", async () => {
    const { state, host } = hostWith();
    const kept = start();
    kept.ask(host);
    mock.timers.tick(4_000);
    kept.ask(host);
    mock.timers.tick(4_000);
    await done();
    assert.equal(state.kept, 0);
    mock.timers.tick(1_000);
    await done();
    assert.equal(state.kept, 1);
    state.unkept = 99;
    kept.ask(host);
    mock.timers.tick(1_000_000);
    await done();
    assert.equal(state.kept, 1);
    state.unkept = 100;
    kept.ask(host);
    mock.timers.tick(59_999);
    await done();
    assert.equal(state.kept, 1);
    mock.timers.tick(1);
    await done();
    assert.equal(state.kept, 2);
    kept.stop([host]);
    assert.equal(state.kept, 2);
  });

  it("happens at the end where it did not before, and never after it", async () => {
    const { state, host } = hostWith();
    const kept = start();
    kept.ask(host);
    kept.stop([host]);
    assert.equal(state.kept, 1);
    state.unkept = Number.POSITIVE_INFINITY;
    kept.ask(host);
    mock.timers.tick(1_000_000);
    await done();
    assert.equal(state.kept, 1);
  });

  it("is begun anew at the end where it is not done", async () => {
    const { state, host } = hostWith();
    const kept = start();
    kept.ask(host);
    mock.timers.tick(5_000);
    assert.equal(state.kept, 0);
    kept.stop([host]);
    assert.equal(state.kept, 1);
    await done();
    assert.equal(state.kept, 1);
  });

  it("is told of once where it fails, and not tried again", async () => {
    const { state, host } = hostWith(false);
    const kept = start();
    kept.ask(host);
    mock.timers.tick(5_000);
    await done();
    kept.ask(host);
    mock.timers.tick(5_000);
    await done();
    kept.stop([host]);
    assert.equal(state.kept, 1);
    assert.deepEqual(failures, ["/corpus"]);
  });
});

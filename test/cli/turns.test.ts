import assert from "node:assert/strict";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import { holding, newTurns, taking, waiting } from "../../server/src/cli/turns";

describe("turns", () => {
  it("give everything to one of those that ask, and to each its own in order", () =>
    fc.assert(
      fc.property(fc.nat(100), fc.array(fc.nat(2)), (count, asking) => {
        const turns = newTurns();
        const takers = [0, 1, 2].map(() => taking(count, turns));
        const given: number[][] = [[], [], []];
        for (const i of asking) {
          const { value, done } = takers[i]!.next();
          if (!done) given[i]!.push(value);
        }
        for (const [i, taker] of takers.entries()) given[i]!.push(...taker);
        for (const own of given)
          assert.deepEqual(
            own,
            own.toSorted((a, b) => a - b),
          );
        assert.deepEqual(
          given.flat().sort((a, b) => a - b),
          Array.from({ length: count }, (_, i) => i),
        );
      }),
    ));

  it("stop a thread for as long as another one waits", async () => {
    const turns = newTurns();
    let done = (): void => {};
    const held = holding(
      turns,
      new Promise((resolve) => {
        done = resolve;
      }),
    );
    assert.equal(turns[1], 1);
    const other = new Worker(CLEARS, { eval: true, execArgv: [], workerData: turns });
    waiting(turns);
    assert.equal(turns[1], 0);
    await other.terminate();
    Atomics.store(turns, 1, 1);
    done();
    await held;
    assert.equal(turns[1], 0);
    assert.equal(holding(turns, null), null);
    waiting(turns);
  });
});

/** Does from another thread what `holding` does when its reason is gone. */
const CLEARS = `
  const { workerData } = require("node:worker_threads");
  Atomics.store(workerData, 1, 0);
  Atomics.notify(workerData, 1);
`;

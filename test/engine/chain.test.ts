import assert from "node:assert/strict";
import fc from "fast-check";
import { added, type Chain, links, removed } from "../../server/src/engine/chain";
import { runs } from "./damaged";

/** A chain and what it must hold, the last that was added first. */
interface Version {
  readonly chain: Chain<number>;
  readonly held: readonly (readonly [string, number])[];
}

/** A step from any version before: a key is set, or removed with -1. */
const step = fc.record({
  from: fc.nat(),
  key: fc.integer({ min: 0, max: 60 }).map((key) => `k${key}`),
  value: fc.integer({ min: -1, max: 3 }),
});

describe("a chain", () => {
  it("stays what it is, whatever is made of it", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), fc.boolean(), (steps, isStraight) => {
        const versions: Version[] = [{ chain: null, held: [] }];
        for (const { from, key, value } of steps) {
          const { chain, held } = versions.at(isStraight ? -1 : from % versions.length)!;
          const others = held.filter(([other]) => other !== key);
          const rest = removed(chain, key);
          versions.push(
            value === -1
              ? { chain: rest, held: others }
              : { chain: added(rest, key, value), held: [[key, value], ...others] },
          );
        }
        for (const { chain, held } of versions) assert.deepEqual(links(chain), held);
      }),
      { numRuns: runs(300) },
    );
  });

  it("is nothing when all is removed", () => {
    const keys = Array.from({ length: 100 }, (_, i) => `k${i}`);
    const full = keys.reduce<Chain<number>>((chain, key, i) => added(chain, key, i), null);
    assert.equal(links(full).length, 100);
    assert.equal(keys.reduce(removed, full), null);
    assert.equal(removed(full, "other"), full);
  });
});

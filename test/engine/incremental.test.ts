import assert from "node:assert/strict";
import fc from "fast-check";
import { dump } from "../../server/src/engine/dump";
import { loadAll } from "../../server/src/host/corpus-host";
import { ROOT } from "../fixture";
import {
  anyChange,
  applyTo,
  hostOf,
  loadedFrom,
  lookedAt,
  problemsAt,
  problemsIn,
  touched,
  witnessed,
  worldAfter,
} from "./worlds";

describe("a corpus", function () {
  this.timeout(60_000);
  it("is the same however it came to be, and what a change affects is all that it affects", () =>
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 6 }), fc.array(anyChange, { maxLength: 12 }), (first, then) => {
        const world = worldAfter(first);
        const host = loadedFrom(world);
        const shown = new Map(Object.entries(problemsIn(host)));
        for (const change of then) {
          applyTo(world, change);
          const stale = [...touched(host, change), ...witnessed(host)];
          for (const uri of [...stale, ...lookedAt(host)]) if (shown.has(uri)) shown.set(uri, problemsAt(host, uri));
        }
        const fresh = loadedFrom(world);
        assert.equal(dump(host.corpus()), dump(fresh.corpus()));
        assert.deepEqual(Object.fromEntries(shown), problemsIn(fresh));
      }),
    ));

  it("is the same in whatever order its files are read", () =>
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 12 }), fc.array(fc.nat()), (changes, order) => {
        const world = worldAfter(changes);
        const host = hostOf(world);
        const paths = [...world.disk.keys(), ...world.open.keys()];
        const inOrder = paths.map((path, i) => ({ path, rank: order[i] ?? 0 })).sort((a, b) => a.rank - b.rank);
        host.touch(`${ROOT}/glossator.yaml`);
        for (const { path } of inOrder) host.touch(path);
        loadAll(host);
        witnessed(host);
        assert.equal(dump(host.corpus()), dump(loadedFrom(world).corpus()));
      }),
    ));
});

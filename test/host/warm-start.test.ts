import assert from "node:assert/strict";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { dump } from "../../server/src/engine/dump";
import { referencesTo } from "../../server/src/engine/features/references";
import { type CorpusCache, corpusCaches } from "../../server/src/host/corpus-cache";
import { type CorpusHost, loadAll } from "../../server/src/host/corpus-host";
import {
  anyChange,
  applyTo,
  everyUri,
  hostOf,
  loadedFrom,
  lookedAt,
  OLDER,
  problemsIn,
  touched,
  type World,
  witnessed,
  worldAfter,
} from "../engine/worlds";
import { ROOT } from "../fixture";

describe("a warm start", function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), "glossator-warm-"));
  after(() => rmSync(folder, { recursive: true }));
  let count = 0;
  const newCache = (): CorpusCache => corpusCaches(join(folder, String(count++)), "a program")(ROOT, false);

  it("equals a cold one in all that can be asked, whatever happened in between", () =>
    fc.assert(
      fc.property(anyChanges, anySeen, anyChanges, fc.boolean(), (first, then, between, isCommitted) => {
        const cache = newCache();
        const world = worldAfter(first);
        const host = loadedFrom(world, cache);
        for (const [change, isSeen] of then) {
          applyTo(world, change);
          if (!isSeen) continue;
          touched(host, change);
          witnessed(host);
          lookedAt(host);
        }
        keep(host);
        world.open.clear();
        for (const change of between) applyTo(world, change);
        const older = isCommitted ? "C B A" : OLDER;
        assert.deepEqual(told(loadedFrom(world, cache, older)), told(loadedFrom(world, null, older)));
      }),
      { numRuns: 300 },
    ));
});

const anyChanges = fc.array(anyChange, { maxLength: 8 });

/** Changes, and whether the host is told of each. */
const anySeen = fc.array(fc.tuple(anyChange, fc.boolean()), { maxLength: 8 });

function keep(host: CorpusHost): void {
  problemsRemembered(host);
  const steps = host.keep();
  let step = steps.next();
  while (!step.done) step = steps.next();
  assert.equal(step.value, true);
}

const problemsRemembered = (host: CorpusHost) => everyUri.map((uri) => host.problems(uri));

/** What a host says of its corpus: the corpus itself, its problems, worked out anew and remembered, and references. */
const told = (host: CorpusHost) => ({
  corpus: dump(host.corpus()).split("\n"),
  problems: problemsIn(host),
  remembered: problemsRemembered(host),
  references: ["x", "y", "z", "xx"].map((id) => referencesTo(host.corpus(), id, true)),
});

import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { cached, keep } from "../../server/src/cli/cache";
import { tracedDisk } from "../../server/src/host/traced-disk";
import { memoryDisk } from "../memory-disk";

describe("what an earlier run found", () => {
  const folder = mkdtempSync(join(tmpdir(), "glossator-cache-"));
  const file = join(folder, "sub", "lint.json");
  const files = new Map([["/a", "one"]]);
  const disk = memoryDisk(files);
  const result = { problems: ["an ё", "\u2028 and a line end\n"] };
  const keepIt = () => {
    const traced = tracedDisk(disk);
    traced.disk.read("/a");
    return keep(file, "key", traced.trace(), result);
  };
  after(() => rmSync(folder, { recursive: true }));

  it("is found again, and nothing else is left in its folder", () => {
    assert.ok(keepIt());
    assert.deepEqual(cached(file, "key", disk), result);
    assert.deepEqual(readdirSync(join(folder, "sub")), ["lint.json"]);
  });

  it("is not that of another key, of other files, or of none", () => {
    assert.ok(keepIt());
    assert.equal(cached(file, "other", disk), null);
    assert.equal(cached(file, "key", memoryDisk(new Map([["/a", "two"]]))), null);
    assert.equal(cached(join(folder, "none.json"), "key", disk), null);
  });

  it("is not believed when it is damaged anywhere", () => {
    assert.ok(keepIt());
    const whole = readFileSync(file);
    fc.assert(
      fc.property(fc.nat(whole.length - 2), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, by, isCut) => {
        const damaged = Buffer.from(isCut ? whole.subarray(0, at) : whole);
        if (!isCut) damaged[at] = damaged[at]! ^ by;
        writeFileSync(file, damaged);
        assert.equal(cached(file, "key", disk), null);
      }),
    );
  });

  it("is not kept where nothing can be written", () => {
    writeFileSync(join(folder, "a file"), "");
    assert.equal(keep(join(folder, "a file", "lint.json"), "key", [], result), false);
  });
});

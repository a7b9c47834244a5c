import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BIN, build } from "../bundle";

/** More than a pipe holds. */
const MENTIONS = 5_000;

describe("glossator in a pipe", function () {
  this.timeout(60_000);
  let folder = "";
  before(() => {
    build();
    folder = mkdtempSync(join(tmpdir(), "glossator-"));
    const mention = "  - {entity: nobody, exact: Медведев}\n";
    writeFileSync(join(folder, "a.txt"), "");
    writeFileSync(join(folder, "a.txt.ann.yaml"), `version: 1\nmentions:\n${mention.repeat(MENTIONS)}`);
  });
  after(() => rmSync(folder, { recursive: true }));

  const cases: readonly (readonly [argv: readonly string[], code: number])[] = [
    [["lint"], 1],
    [["lint", "--format", "json"], 1],
    [["mentions"], 0],
  ];
  for (const [argv, code] of cases)
    it(`${argv.join(" ")}: a reader that has seen enough is no failure, and changes no exit code`, async () => {
      const child = spawn(process.execPath, [BIN, ...argv], { cwd: folder });
      let err = "";
      child.stderr.on("data", (data) => {
        err += data;
      });
      child.stdout.once("data", () => child.stdout.destroy());
      assert.deepEqual(await once(child, "close"), [code, null]);
      assert.match(err, /^(\d+ errors in 1 annotation file\.\n)?$/);
    });

  it("nobody reads the complaint either", async () => {
    const child = spawn(process.execPath, [BIN, "nonsense"], { cwd: folder });
    child.stderr.destroy();
    child.stdout.destroy();
    assert.deepEqual(await once(child, "exit"), [2, null]);
  });

  it("prints everything to a reader that takes its time", () => {
    const { stdout, status } = spawnSync(process.execPath, [BIN, "lint", "--format", "json"], {
      cwd: folder,
      maxBuffer: 2 ** 26,
    });
    // Each mention is of an unknown entity and an orphan.
    assert.equal(JSON.parse(stdout.toString()).length, 2 * MENTIONS);
    assert.equal(status, 1);
  });
});

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
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
    ...["concise", "json", "sarif", "github", "gitlab", "junit", "checkstyle"].map(
      (format) => [["lint", "--format", format], 1] as const,
    ),
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
      assert.match(err, /^(GitHub shows .*\n)?(\d+ errors in 1 annotation file\.\n)?$/);
    });

  it("nobody reads the complaint either", async () => {
    const child = spawn(process.execPath, [BIN, "nonsense"], { cwd: folder });
    child.stderr.destroy();
    child.stdout.destroy();
    assert.deepEqual(await once(child, "exit"), [2, null]);
  });

  /** The program after a script of ours in the same process. */
  const spawnAfter = (script: string, argv: readonly string[]) => {
    writeFileSync(join(folder, "first.cjs"), script);
    return spawn(process.execPath, ["--require", join(folder, "first.cjs"), BIN, ...argv], { cwd: folder });
  };

  it("ends with 130 on SIGINT, also while it waits for input, and leaves no file behind", async () => {
    const signalled =
      'process.on("newListener", (name) => name === "SIGINT" && setImmediate(() => process.kill(process.pid, "SIGINT")));';
    const argv = ["lint", "--stdin", "--stdin-filename", "a.txt", "--output", "report.txt"];
    const child = spawnAfter(signalled, argv);
    let err = "";
    child.stderr.on("data", (data) => {
      err += data;
    });
    assert.deepEqual(await once(child, "close"), [130, null]);
    assert.equal(err, "");
    assert.deepEqual(readdirSync(folder).sort(), ["a.txt", "a.txt.ann.yaml", "first.cjs"]);
  });

  it("ends with 2 and a sentence where something fails that nobody waits for", async () => {
    const failing = 'setImmediate(() => { throw new TypeError("no such luck"); });';
    const child = spawnAfter(failing, ["lint", "--stdin", "--stdin-filename", "a.txt"]);
    let err = "";
    child.stderr.on("data", (data) => {
      err += data;
    });
    assert.deepEqual(await once(child, "close"), [2, null]);
    assert.match(
      err,
      /^glossator: It failed, which is a mistake in the program; please report this: TypeError: no such luck\n/,
    );
  });

  it("writes a report into a file, a link and a device as they are", () => {
    writeFileSync(join(folder, "old.json"), "old", { mode: 0o600 });
    symlinkSync("old.json", join(folder, "link.json"));
    for (const name of ["new.json", "link.json", "/dev/null"])
      spawnSync(process.execPath, [BIN, "lint", "--format", "json", "--output", name], { cwd: folder });
    const report = readFileSync(join(folder, "new.json"), "utf8");
    assert.equal(JSON.parse(report).length, 2 * MENTIONS);
    assert.equal(readFileSync(join(folder, "old.json"), "utf8"), report);
    assert.equal(statSync(join(folder, "old.json")).mode & 0o777, 0o600);
    assert.ok(lstatSync(join(folder, "link.json")).isSymbolicLink());
    assert.ok(statSync("/dev/null").isCharacterDevice());
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

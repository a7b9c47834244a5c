import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cacheFolder } from "../../server/src/host/cache-folder";
import { corpusCaches } from "../../server/src/host/corpus-cache";
import { corpusHost, loadAll } from "../../server/src/host/corpus-host";
import { atOnce } from "../../server/src/host/kept-file";
import { ROOT } from "../fixture";
import { memoryDisk } from "../memory-disk";

const DAY = 24 * 60 * 60;

/** What lies in the folder: how large it is, how old in days, and whether it is still there when a corpus was kept. */
const rows: readonly (readonly [name: string, size: number, age: number, isLeft: boolean])[] = [
  ["lately-used.corpus", 10, 20, true],
  ["long-unused.corpus", 10, 40, false],
  ["large.corpus", 900 * 2 ** 20, 1, true],
  ["too-large-together.corpus", 200 * 2 ** 20, 2, false],
  ["never-ended.corpus.0123456789ab.tmp", 10, 1, false],
  ["still-written.corpus.0123456789ab.tmp", 10, 0, true],
  ["of somebody else.txt", 10, 100, true],
];

describe("the folder of the caches", () => {
  const folder = mkdtempSync(join(tmpdir(), "glossator-caches-"));
  after(() => rmSync(folder, { recursive: true }));

  it("keeps what is used, up to a size", () => {
    const now = Date.now() / 1000;
    for (const [name, size, age] of rows) {
      writeFileSync(join(folder, name), "");
      truncateSync(join(folder, name), size);
      utimesSync(join(folder, name), now, now - age * DAY);
    }
    const host = corpusHost(memoryDisk(new Map()), ROOT, undefined, false, {
      cache: corpusCaches(folder, "a program")(ROOT, false)!,
    });
    loadAll(host);
    assert.equal(atOnce(host.keep()), true);
    const left = readdirSync(folder);
    for (const [name, , , isLeft] of rows) assert.equal(left.includes(name), isLeft, name);
    assert.equal(left.length, rows.filter(([, , , isLeft]) => isLeft).length + 1);
  });

  const places: readonly (readonly [env: NodeJS.ProcessEnv, platform: NodeJS.Platform, folder: string])[] = [
    [{ XDG_CACHE_HOME: "/x" }, "linux", "/x/glossator"],
    [{}, "linux", "/home/me/.cache/glossator"],
    [{}, "darwin", "/home/me/Library/Caches/glossator"],
    [{ LOCALAPPDATA: "/local" }, "win32", "/local/glossator/Cache"],
  ];
  for (const [env, platform, where] of places)
    it(`is ${where} on ${platform}`, () => assert.equal(cacheFolder(env, platform, "/home/me"), where));
});

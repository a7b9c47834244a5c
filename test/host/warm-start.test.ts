import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { dump } from "../../server/src/engine/dump";
import { hover } from "../../server/src/engine/features/hover";
import { referencesTo } from "../../server/src/engine/features/references";
import { type CorpusCache, corpusCaches } from "../../server/src/host/corpus-cache";
import { type CorpusHost, corpusHost, loadAll } from "../../server/src/host/corpus-host";
import type { Disk, Stat } from "../../server/src/host/disk";
import { atOnce } from "../../server/src/host/kept-file";
import {
  anyChange,
  applyTo,
  type Change,
  everyUri,
  loadedFrom,
  lookedAt,
  OLDER,
  problemsIn,
  touched,
  witnessed,
  worldAfter,
} from "../engine/worlds";
import { fixture, ROOT } from "../fixture";
import { memoryDisk } from "../memory-disk";

describe("a warm start", function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), "glossator-warm-"));
  after(() => rmSync(folder, { recursive: true }));
  let count = 0;
  const newFolder = (): string => join(folder, String(count++));
  const cacheIn = (place: string, program = "a program", root = ROOT): CorpusCache =>
    corpusCaches(place, program)(root, false)!;

  it("equals a cold one in all that can be asked, whatever happened in between", () =>
    fc.assert(
      fc.property(anyChanges, anySeen, anyChanges, fc.boolean(), (first, then, between, isCommitted) => {
        const cache = cacheIn(newFolder());
        const world = worldAfter(first);
        const host = loadedFrom(world, cache);
        for (const [change, isSeen] of then) {
          applyTo(world, change);
          if (!isSeen && !change.open) continue;
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
      { numRuns: 300, examples: [...UNNOTICED] },
    ));

  const load = (disk: Disk, cache: CorpusCache) => {
    const host = corpusHost(disk, ROOT, undefined, false, { cache });
    return { host, notes: loadAll(host).notes };
  };

  it("opens no file that has not changed, and each that has", () => {
    const world = disk();
    const cache = cacheIn(newFolder());
    keep(load(world.disk, cache).host);
    world.reads.length = 0;
    assert.deepEqual(load(world.disk, cache).notes, []);
    assert.deepEqual(world.reads, []);
    world.write("a.txt", "Б А");
    const { host } = load(world.disk, cache);
    assert.deepEqual(world.reads, [`${ROOT}/a.txt`, `${ROOT}/a.txt.ann.yaml`, `${ROOT}/a.txt`]);
    assert.equal(dump(host.corpus()), dump(cold(world.disk).corpus()));
  });

  it("opens a file that was changed at the moment when it was kept, since it may have been changed once more", () => {
    const world = disk();
    const cache = cacheIn(newFolder());
    world.changed.set(`${ROOT}/a.txt`, Date.now());
    keep(load(world.disk, cache).host);
    world.files.set(`${ROOT}/a.txt`, "Б А");
    const { host } = load(world.disk, cache);
    assert.equal(dump(host.corpus()), dump(cold(world.disk).corpus()));
  });

  it("knows a file by its bytes that was only written anew", () => {
    const world = disk();
    const cache = cacheIn(newFolder());
    keep(load(world.disk, cache).host);
    world.write("a.txt", world.files.get(`${ROOT}/a.txt`)!);
    world.reads.length = 0;
    load(world.disk, cache);
    assert.deepEqual(world.reads, [`${ROOT}/a.txt`]);
  });

  const fileIn = (place: string): string => join(place, readdirSync(place)[0]!);

  /** What may have become of the file that is kept, and whether that is told in the log. */
  const damages: readonly (readonly [string, (path: string) => void, boolean])[] = [
    ["was removed", (path) => rmSync(path), false],
    ["is empty", (path) => writeFileSync(path, ""), true],
    ["is too short for anything", (path) => writeFileSync(path, "short"), true],
    ["is cut off", (path) => writeFileSync(path, readFileSync(path).subarray(0, -1)), true],
    ["is longer", (path) => writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.alloc(4)])), true],
    ["is text", (path) => writeFileSync(path, "version: 1\n".repeat(100)), true],
    ["is a folder", (path) => [rmSync(path), mkdirSync(path)], true],
    ["cannot be read", (path) => [rmSync(path), symlinkSync(path, path)], true],
  ];
  for (const [what, damage, isTold] of damages)
    it(`does not happen from a file that ${what}`, () => {
      const { disk: world } = disk();
      const place = newFolder();
      keep(load(world, cacheIn(place)).host);
      damage(fileIn(place));
      const { host, notes } = load(world, cacheIn(place));
      assert.equal(dump(host.corpus()), dump(cold(world).corpus()));
      const note = `The cache of ${ROOT} is damaged or of another version, so everything was read.`;
      assert.deepEqual(notes, isTold ? [note] : []);
    });

  it("does not happen from a file in which any bit is another one, or that ends anywhere", () => {
    const { disk: world } = disk();
    const place = newFolder();
    const cache = cacheIn(place);
    keep(load(world, cache).host);
    const whole = readFileSync(fileIn(place));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(7), fc.boolean(), (at, bit, isCut) => {
        const damaged = Buffer.from(isCut ? whole.subarray(0, at) : whole);
        if (!isCut) damaged[at] = damaged[at]! ^ (1 << bit);
        writeFileSync(fileIn(place), damaged);
        assert.equal(cache.read(), "unusable");
      }),
      { numRuns: 500 },
    );
  });

  it("does not happen from the file of another program or of another corpus", () => {
    const { disk: world } = disk();
    const place = newFolder();
    keep(load(world, cacheIn(place)).host);
    assert.equal(cacheIn(place, "another program").read(), "unusable");
    assert.equal(corpusCaches(place, "a program")(ROOT, true)!.read(), "unusable");
    writeFileSync(join(place, "x"), "");
    const other = cacheIn(place, "a program", "/other");
    assert.equal(other.read(), null);
  });

  it("happens from one of two that keep the same corpus at once, and nothing else is left", () => {
    const { disk: world } = disk();
    const place = newFolder();
    const two = [load(world, cacheIn(place)).host, load(world, cacheIn(place)).host].map((host) => host.keep());
    const given = load(world, cacheIn(place)).host.keep();
    given.next();
    assert.equal(readdirSync(place).length, 1);
    given.return(false);
    const steps = two.map((each) => each.next());
    for (let i = 0; steps.some(({ done }) => !done); i = 1 - i) if (!steps[i]!.done) steps[i] = two[i]!.next();
    assert.deepEqual(
      steps.map(({ value }) => value),
      [true, true],
    );
    assert.equal(readdirSync(place).length, 1);
    const { host, notes } = load(world, cacheIn(place));
    assert.deepEqual(notes, []);
    assert.equal(dump(host.corpus()), dump(cold(world).corpus()));
  });

  it("is not prepared where nothing can be written", () => {
    const { disk: world } = disk();
    writeFileSync(join(folder, "file"), "");
    const { host } = load(world, cacheIn(join(folder, "file", "below")));
    assert.equal(kept(host), false);
  });
});

const anyChanges = fc.array(anyChange, { maxLength: 8 });

/** Changes, and whether the host is told of each; an editor always tells what it opens and closes. */
const anySeen = fc.array(fc.tuple(anyChange, fc.boolean()), { maxLength: 8 });

function keep(host: CorpusHost): void {
  problemsRemembered(host);
  assert.equal(kept(host), true);
}

const about = (path: string): string => `version: 1\nsource: {path: ${path}}\nmentions:\n  - {entity: x, exact: A}\n`;
const MENTION: Change = { touch: "a.txt.ann.yaml", disk: { "a.txt.ann.yaml": about("b.txt") } };
const OTHER: Change = { touch: "sub/c.txt.ann.yaml", disk: { "sub/c.txt.ann.yaml": about("../b.txt") } };
const text = (words: string | null): Change => ({ touch: "b.txt", disk: { "b.txt": words } });

type Example = [Change[], [Change, boolean][], Change[], boolean];

/** A text appears, or goes, and nobody says so until another annotation file is about it. */
const UNNOTICED: readonly Example[] = [
  [
    [MENTION],
    [
      [text(""), false],
      [OTHER, true],
    ],
    [],
    false,
  ],
  [
    [MENTION, text("")],
    [
      [text(null), false],
      [OTHER, true],
    ],
    [],
    false,
  ],
];

const kept = (host: CorpusHost): boolean => atOnce(host.keep());

const problemsRemembered = (host: CorpusHost) => everyUri.map((uri) => host.problems(uri));

/** What a host says of its corpus: the corpus itself, its problems, worked out anew and remembered, and references. */
const told = (host: CorpusHost) => ({
  corpus: dump(host.corpus()).split("\n"),
  problems: problemsIn(host),
  remembered: problemsRemembered(host),
  hovers: everyUri.flatMap((uri) => [0, 4, 40].map((offset) => hover(host.corpus(), uri, offset, ["en"]))),
  references: ["x", "y", "z", "xx"].map((id) => referencesTo(host.corpus(), id, true)),
});

/** A disk of two texts, all of it old, on which what is written gets a new stamp; `reads` are the paths read. */
function disk() {
  const { files: named } = fixture(`
--- people.ann.yaml
version: 1
entities:
  x: {type: person, names: {ru: А}}
--- a.txt
А Б
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: x, exact: А}
--- b.txt
Б
--- b.txt.ann.yaml
version: 1
mentions:
  - {entity: y, exact: [А, Б], gloss: g}
`);
  const files = new Map<string, string | Buffer>([...named].map(([name, text]) => [`${ROOT}/${name}`, text]));
  const changed = new Map<string, number>();
  const stamps = new Map<string, number>();
  const reads: string[] = [];
  const below = memoryDisk(files);
  const stat = (path: string): Stat | null => {
    const found = below.stat(path);
    return found && { ...found, stamp: `stamp ${stamps.get(path) ?? 0}`, changed: changed.get(path) ?? 1 };
  };
  const read = (path: string) => {
    if (files.has(path)) reads.push(path);
    return below.read(path);
  };
  const write = (name: string, text: string | Buffer): void => {
    const path = `${ROOT}/${name}`;
    files.set(path, text);
    stamps.set(path, (stamps.get(path) ?? 0) + 1);
  };
  return { files, changed, reads, write, disk: { ...below, stat, read } };
}

function cold(world: Disk): CorpusHost {
  const host = corpusHost(world, ROOT);
  loadAll(host);
  return host;
}

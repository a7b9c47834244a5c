import assert from "node:assert/strict";
import { posix } from "node:path";
import fc from "fast-check";
import { dump } from "../../server/src/engine/dump";
import { corpusHost, loadAll } from "../../server/src/host/corpus-host";
import { type Disk, nodeDisk } from "../../server/src/host/disk";
import { isUnchanged, type Trace, tracedDisk } from "../../server/src/host/traced-disk";
import { ROOT } from "../fixture";
import { memoryDisk } from "../memory-disk";

const FILES = {
  "glossator.yaml": "exclude: [drafts/**]\n",
  ".gitignore": "*.tmp\n",
  "people.ann.yaml": "version: 1\nentities:\n  putin: {type: person, names: {en: Putin}}\n",
  "a.txt": "Putin came.\n",
  "a.txt.ann.yaml": "version: 1\nmentions:\n  - {entity: putin, exact: Putin}\n",
  "sub/b.txt.ann.yaml": "version: 1\nsource: {path: ../a.txt}\nmentions:\n  - {entity: putin, exact: Putin}\n",
  "drafts/c.txt.ann.yaml": "version: 1\n",
};

const onDisk = (files: Record<string, string>) =>
  new Map<string, string>(Object.entries(files).map(([name, text]) => [`${ROOT}/${name}`, text]));

/** What a corpus says, and what was asked of the disk for it. */
function read(files: Map<string, string>): { readonly said: string; readonly trace: Trace } {
  const { disk, trace } = tracedDisk(memoryDisk(files));
  const host = corpusHost(disk, ROOT);
  const { notes, nested } = loadAll(host);
  return { said: JSON.stringify([dump(host.corpus()), notes, nested]), trace: trace() };
}

describe("a disk that writes down what it is asked", () => {
  it("is unchanged while nothing changes", () => {
    const files = onDisk(FILES);
    assert.ok(isUnchanged(memoryDisk(files), read(files).trace));
  });

  it("is unchanged while something comes and goes beside the corpus and above it", () => {
    const files = onDisk(FILES).set("/note.txt", "").set(`${ROOT}-beside/.git/HEAD`, "");
    const { trace } = read(files);
    files.delete("/note.txt");
    files.set("/report.json", "[]").set(`${ROOT}-beside/a.txt`, "");
    assert.ok(isUnchanged(memoryDisk(files), trace));
  });

  const changes: Record<string, (files: Map<string, string>) => void> = {
    "a text is edited": (files) => files.set(`${ROOT}/a.txt`, "Putin left.\n"),
    "an annotation file is edited": (files) => files.set(`${ROOT}/sub/b.txt.ann.yaml`, "version: 1\n"),
    "an annotation file comes": (files) => files.set(`${ROOT}/sub/new.txt.ann.yaml`, "version: 1\n"),
    "an annotation file goes": (files) => files.delete(`${ROOT}/sub/b.txt.ann.yaml`),
    "a text goes": (files) => files.delete(`${ROOT}/a.txt`),
    "the configuration is edited": (files) => files.set(`${ROOT}/glossator.yaml`, "\n"),
    ".gitignore is edited": (files) => files.set(`${ROOT}/.gitignore`, "sub\n"),
    ".gitignore comes above the corpus": (files) => files.set(posix.join(ROOT, "../.gitignore"), "*.txt\n"),
    "a repository comes above the corpus": (files) => files.set(posix.join(ROOT, "../.git/HEAD"), ""),
    "a folder comes": (files) => files.set(`${ROOT}/more/x.ann.yaml`, "version: 1\n"),
  };
  for (const [title, change] of Object.entries(changes))
    it(`has changed when ${title}`, () => {
      const files = onDisk(FILES);
      const { trace } = read(files);
      change(files);
      assert.ok(!isUnchanged(memoryDisk(files), trace));
    });

  it("is never unchanged where the corpus says something else", () => {
    const name = fc.constantFrom(...Object.keys(FILES), "new.ann.yaml", "sub/new.txt", "drafts/d.txt", ".git/x");
    const edit = fc.record({ name, text: fc.constantFrom(null, "", "version: 1\n", "Putin", "*.yaml\n") });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const files = onDisk(FILES);
        const before = read(files);
        for (const { name, text } of edits)
          if (text === null) files.delete(`${ROOT}/${name}`);
          else files.set(`${ROOT}/${name}`, text);
        if (isUnchanged(memoryDisk(files), before.trace)) assert.equal(read(files).said, before.said);
      }),
    );
  });

  const stamped = (bytes: string, stamp: string, changed: number): Disk => ({
    ...nodeDisk,
    read: () => Buffer.from(bytes),
    stat: () => ({ isFile: true, isFolder: false, size: bytes.length, stamp, changed }),
  });
  const readOnce = (disk: Disk, now: number): Trace => {
    const traced = tracedDisk(disk, () => now);
    traced.disk.read("/a");
    return traced.trace();
  };

  it("does not read a file again whose stamp is the same", () => {
    const trace = readOnce(stamped("old", "1", 0), 10_000);
    const unread: Disk = { ...stamped("old", "1", 0), read: () => assert.fail("It was read.") };
    assert.ok(isUnchanged(unread, trace));
  });

  it("reads a file with another stamp, and knows it by its bytes", () => {
    const trace = readOnce(stamped("old", "1", 0), 10_000);
    assert.ok(isUnchanged(stamped("old", "2", 0), trace));
    assert.ok(!isUnchanged(stamped("new", "2", 0), trace));
  });

  it("does not believe the stamp of a file that was written a moment ago", () => {
    const trace = readOnce(stamped("old", "1", 9_000), 10_000);
    assert.ok(!isUnchanged(stamped("new", "1", 9_000), trace));
  });
});

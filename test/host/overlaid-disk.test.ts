import assert from "node:assert/strict";
import fc from "fast-check";
import { overlaidDisk } from "../../server/src/host/overlaid-disk";
import { memoryDisk } from "../memory-disk";

const paths = ["/c/a.txt", "/c/b.txt", "/c/sub/a.txt", "/c/sub/deep/x.txt", "/c/new/y.txt"];

describe("an overlaid disk", () => {
  it("answers as one that has the files", () => {
    const content = fc.option(fc.constantFrom("", "one", "другой"), { nil: null });
    const files = fc.dictionary(fc.constantFrom(...paths), content);
    fc.assert(
      fc.property(files, files, (below, over) => {
        const there = (all: Record<string, string | null>) =>
          new Map(
            Object.entries(all).flatMap(([path, text]): [string, string][] => (text === null ? [] : [[path, text]])),
          );
        const whole = memoryDisk(there({ ...below, ...over }));
        const overlaid = overlaidDisk(
          memoryDisk(there(below)),
          new Map(Object.entries(over).map(([path, text]) => [path, text === null ? null : Buffer.from(text)])),
        );
        for (const path of [...paths, "/c/none.txt"]) {
          assert.deepEqual(overlaid.stat(path), whole.stat(path), path);
          assert.deepEqual(overlaid.read(path), whole.read(path), path);
        }
        for (const path of paths) if (there({ ...below, ...over }).has(path)) assert.equal(overlaid.real(path), path);
        const filesIn = (list: ReturnType<typeof whole.list>) =>
          (list ?? []).flatMap(({ name, isFile }) => (isFile ? [name] : [])).sort();
        const foldersIn = (list: ReturnType<typeof whole.list>) =>
          (list ?? []).flatMap(({ name, isFolder }) => (isFolder ? [name] : []));
        for (const path of ["/c", "/c/sub", "/c/sub/deep", "/c/new"]) {
          assert.deepEqual(filesIn(overlaid.list(path)), filesIn(whole.list(path)), path);
          for (const name of foldersIn(whole.list(path)))
            assert.ok(foldersIn(overlaid.list(path)).includes(name), name);
        }
      }),
    );
  });
});

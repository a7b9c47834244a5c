import assert from "node:assert/strict";
import { join } from "node:path";
import { tracedDisk } from "../../server/src/host/traced-disk";
import { CORPORA } from "../corpora";
import { ROOT } from "../fixture";
import { memoryDisk } from "../memory-disk";
import { inProcess } from "./hosts";

interface Problem {
  readonly file: string;
}

for (const [title, files] of Object.entries(CORPORA)) {
  const disk = memoryDisk(new Map(Object.entries(files).map(([name, text]) => [join(ROOT, name), text])));
  const lint = async (...argv: readonly string[]): Promise<readonly Problem[]> => {
    const traced = tracedDisk(disk);
    const { out } = await inProcess(traced.disk, ROOT, ["lint", "--format", "json", ...argv]);
    read = traced.trace().flatMap(({ kind, path }) => (kind === "read" ? [path.slice(ROOT.length + 1)] : []));
    return JSON.parse(out);
  };
  let read: readonly string[] = [];
  const texts = Object.keys(files).filter((name) => name.endsWith(".txt"));

  describe(`what is selected in ${title}`, () => {
    it("has the problems that it has among all, and no other text is read", async () => {
      const all = await lint();
      for (const text of texts) {
        const own = await lint(text);
        assert.deepEqual(
          own,
          all.filter(({ file }) => file === text || file === `${text}.ann.yaml`),
          text,
        );
        assert.deepEqual(
          read.filter((name) => texts.includes(name)),
          [text],
        );
      }
    });

    it("is the whole in parts, and each text is read for one of them", async () => {
      const all = await lint();
      const parts: Problem[] = [];
      const readByParts: string[] = [];
      for (const part of ["1/3", "2/3", "3/3"]) {
        parts.push(...(await lint("--shard", part)));
        readByParts.push(...read.filter((name) => texts.includes(name)));
      }
      assert.deepEqual(parts.sort(byFile), [...all].sort(byFile));
      assert.deepEqual(readByParts.sort(), [...texts].sort());
    });
  });
}

const byFile = (a: Problem, b: Problem): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);

import assert from "node:assert/strict";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changesBelow } from "../../server/src/host/changes";
import { nodeDisk } from "../../server/src/host/disk";
import { commitAll, newRepository } from "../repository";
import { inProcess, textOf } from "./hosts";
import { inFolder, put } from "./working-folder";

const NOTE = (words: string) => `version: 1\nmentions:\n  - {exact: ${words}, gloss: g}\n`;
const NAMES = Array.from("abcdefghij");
const CORPUS = NAMES.map(
  (name, i) => `--- ${name}.txt\nPutin came.\n--- ${name}.txt.ann.yaml\n${NOTE(i % 2 ? "Biden" : "Putin")}`,
).join("");

const lint = (folder: string, ...argv: readonly string[]) => inProcess(nodeDisk, folder, ["lint", ...argv]);

describe("glossator lint --shard and glossator merge", () => {
  it("give together what one run gives, in every format", () =>
    inFolder(CORPUS, async (folder) => {
      for (const i of [1, 2, 3]) {
        const { code } = await lint(folder, "--shard", `${i}/3`, "--format", "whole", "--output", `${i}.json`);
        assert.ok(code === 0 || code === 1);
      }
      for (const format of ["text", "concise", "json", "sarif", "github", "gitlab", "junit", "checkstyle"]) {
        const merged = await inProcess(nodeDisk, folder, ["merge", "1.json", "2.json", "3.json", "--format", format]);
        assert.deepEqual(merged, await lint(folder, "--format", format), format);
        assert.equal(merged.code, 1);
      }
      const twice = await inProcess(nodeDisk, folder, ["merge", "1.json", "2.json", "1.json"]);
      assert.equal(twice.code, 2);
      assert.match(twice.err, /is in "1.json" and in "1.json"; give each shard once/);
    }));
});

describe("glossator lint --cache", () => {
  const cached = (folder: string, ...more: readonly string[]) =>
    lint(folder, "--cache", "--format", "concise", ...more);

  it("prints the same again, and notices every change", () =>
    inFolder(CORPUS, async (folder) => {
      const first = await cached(folder);
      assert.deepEqual(await lint(folder, "--format", "concise"), first);
      const { ino } = statSync(join(folder, ".glossator-cache"));
      assert.deepEqual(await cached(folder), first);
      assert.equal(statSync(join(folder, ".glossator-cache")).ino, ino, "It was written again.");
      put(folder, "--- a.txt\nBiden came.\n");
      const changed = await cached(folder);
      assert.notEqual(changed.out, first.out);
      assert.deepEqual(await lint(folder, "--format", "concise"), changed);
      const other = await cached(folder, "--rule", "anchor.orphan=warning");
      assert.equal(other.code, 0);
    }));

  it("believes what it kept, and nothing that is damaged", () =>
    inFolder(CORPUS, async (folder) => {
      const first = await cached(folder, "--cache-location", "kept/lint.json");
      const file = join(folder, "kept/lint.json");
      writeFileSync(file, readFileSync(file, "utf8").replaceAll("Biden", "Trump"));
      assert.deepEqual(await cached(folder, "--cache-location", "kept/lint.json"), first);
      assert.ok(!readFileSync(file, "utf8").includes("Trump"));
    }));
});

describe("glossator lint --since", () => {
  it("reports what was changed alone", () =>
    inFolder(CORPUS, async (folder) => {
      newRepository(folder);
      commitAll(folder);
      const nothing = await lint(folder, "--since", "HEAD", "--format", "concise");
      assert.deepEqual(nothing, { code: 0, out: "", err: "No problems in 10 annotation files.\n" });
      put(folder, "--- c.txt\nNobody came.\n");
      const { code, out } = await lint(folder, "--since", "HEAD", "--format", "concise");
      assert.equal(code, 1);
      assert.match(out, /^c\.txt\.ann\.yaml:3:13: error: .*\n$/);
      const unknown = await lint(folder, "--since", "nowhere");
      assert.equal(unknown.code, 2);
      assert.match(unknown.err, /There is no revision "nowhere"/);
    }));
});

describe("glossator lint --watch", () => {
  const NEXT: readonly (readonly [files: string, out: string])[] = [
    ["--- a.txt\nNobody came.\n", "a.txt.ann.yaml:3:13 b.txt.ann.yaml:3:13"],
    ["--- b.txt.ann.yaml\nversion: 1\n", "a.txt.ann.yaml:3:13"],
    [
      "--- c.txt\nPutin.\n--- c.txt.ann.yaml\nversion: 1\nmentions:\n  - {exact: Musk, gloss: g}\n",
      "a.txt.ann.yaml:3:13 c.txt.ann.yaml:3:13",
    ],
    ["--- notes.md\nNothing.\n", ""],
  ];

  it("lints again after each change that concerns it, until it is interrupted", () =>
    inFolder(CORPUS.split("--- c.txt\n")[0]!, async (folder) => {
      const shown: string[] = [];
      const places = (out: string) => [...out.matchAll(/^\S+?:\d+:\d+/gm)].map(([place]) => place).join(" ");
      const { code, err } = await inProcess(nodeDisk, folder, ["lint", "--watch", "--format", "concise"], {
        write: (out) => void shown.push(places(textOf(out))),
        async *changes(folders) {
          assert.deepEqual(folders, [folder]);
          for (const [files] of NEXT) {
            put(folder, files);
            yield [...files.matchAll(/^--- (.*)$/gm)].map(([, name]) => join(folder, name!));
          }
        },
      });
      assert.equal(code, 130);
      assert.deepEqual(shown, ["b.txt.ann.yaml:3:13", ...NEXT.map(([, out]) => out).filter((out) => out !== "")]);
      assert.match(err, /Watching 2 annotation files; Ctrl\+C ends\.\n/);
    }));

  it("hears of what happens on the disk", () =>
    inFolder("--- a.txt\nPutin.\n--- sub/b.txt\nPutin.\n", async (folder) => {
      const interruption = new AbortController();
      const batches = changesBelow([folder], interruption.signal);
      const first = batches.next();
      put(folder, "--- sub/b.txt\nBiden.\n");
      const { value } = await first;
      assert.ok(value?.includes(join(folder, "sub/b.txt")), String(value));
      interruption.abort();
      for await (const _ of batches);
    }));
});

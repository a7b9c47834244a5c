import assert from "node:assert/strict";
import { globOf, isNamed } from "../../server/src/engine/glob";
import { readConfig } from "../../server/src/engine/read/config";

/** Globs, the paths that they name, and those that they do not. */
const globs: Record<string, readonly [named: readonly string[], others: readonly string[]]> = {
  "**/*.ann.yaml": [
    ["a.ann.yaml", "a/b/c.ann.yaml", ".a/.b.ann.yaml"],
    ["a.yaml", "a.ann.yaml/b"],
  ],
  "*.ann.yaml": [["a.ann.yaml", ".ann.yaml"], ["a/b.ann.yaml"]],
  "drafts/**": [
    ["drafts", "drafts/a", "drafts/a/b"],
    ["a/drafts/b", "draft"],
  ],
  "./drafts/": [["drafts"], ["drafts/a"]],
  "**": [["a", "a/b"], []],
  "**/old/**": [
    ["old", "old/a", "a/b/old/c/d"],
    ["older/a", "a/gold/b"],
  ],
  "a/**/b/**/c": [
    ["a/b/c", "a/x/b/y/z/c", "a/b/b/c/c"],
    ["a/c", "a/b/c/d"],
  ],
  "a*b*c": [
    ["abc", "axbxbxc", "a*b*c"],
    ["ab", "a/b/c", "abcd"],
  ],
  "20??-*": [
    ["2016-a", "2016-"],
    ["216-a", "2016/a"],
  ],
  "[a-cx]?[!0-9]": [
    ["a1b", "x--"],
    ["d1b", "a11", "a1"],
  ],
  "{a,b/{c,d*}}.txt": [
    ["a.txt", "b/c.txt", "b/dd.txt"],
    ["b.txt", "b/cc.txt", "{a,b}.txt"],
  ],
  "\\*{a": [["*{a"], ["b{a"]],
  "(a|b)+.txt": [["(a|b)+.txt"], ["a.txt", "aa.txt"]],
  "новости/*": [["новости/а"], ["novosti/a"]],
  "!keep/**": [
    ["a", "b/keep"],
    ["keep", "keep/a"],
  ],
};

describe("globs", () => {
  for (const [glob, [named, others]] of Object.entries(globs))
    it(glob, () => {
      const read = globOf(glob)!;
      assert.deepEqual(
        named.filter((path) => !isNamed(read, path)),
        [],
        "not named",
      );
      assert.deepEqual(
        others.filter((path) => isNamed(read, path)),
        [],
        "named",
      );
    });

  for (const [title, glob, path] of [
    ["stars in a name", `${"*a".repeat(499)}b`, "a".repeat(255)],
    ["stars for folders", `${"**/a/".repeat(180)}b`, Array(2000).fill("a").join("/")],
    ["both", `${"**/*a*a*a*b/".repeat(80)}b`, Array(500).fill("aaaaaa").join("/")],
  ] as const)
    it(`take no long time, whatever they are: ${title}`, () => {
      const read = globOf(glob)!;
      const begin = performance.now();
      for (let i = 0; i < 10; i++) assert.equal(isNamed(read, path), false);
      const each = (performance.now() - begin) / 10;
      assert.ok(each < 100, `${each} ms`);
    });

  it("are refused where they are too long, stand for too many others, or are too many", () => {
    const text = `exclude: ["${"a".repeat(70_000)}", "${"{a,b}".repeat(100)}", drafts]\ninclude: [${"a, ".repeat(1000)} b]\n`;
    const { include, exclude, findings } = readConfig("file:///glossator.yaml", text);
    assert.deepEqual([include.length, exclude], [1000, ["drafts"]]);
    assert.deepEqual(
      findings.map(({ code, message }) => `${code}: ${message}`),
      [
        'config.invalid: "include" has more than 1000 globs; write fewer that name more.',
        "config.invalid: This glob is too long, or has too many alternatives; split it.",
        "config.invalid: This glob is too long, or has too many alternatives; split it.",
      ],
    );
  });
});

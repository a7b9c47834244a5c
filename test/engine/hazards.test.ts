import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { problemsInText, problemsOf } from "../../server/src/engine/check";
import { tokens } from "../../server/src/engine/features/tokens";
import { entries } from "../../server/src/engine/table";
import { type CorpusHost, corpusHost, loadAll } from "../../server/src/host/corpus-host";
import { type Disk, nodeDisk } from "../../server/src/host/disk";
import { uriOf } from "../../server/src/host/uri";
import { ROOT, uriIn } from "../fixture";
import { memoryDisk } from "../memory-disk";

/** The annotation file `t.txt.ann.yaml` of a small text, and the codes of its problems, each once. */
const annotationFiles: Record<string, { readonly file: string | Buffer; readonly codes: readonly string[] }> = {
  "100,000 brackets": { file: "[".repeat(100_000), codes: ["yaml.depth"] },
  "100,000 brackets in a mention": {
    file: `version: 1\nmentions:\n  - {exact: ${"[".repeat(100_000)}\n  - {exact: A, gloss: a}\n`,
    codes: ["yaml.depth"],
  },
  "100,000 braces": { file: "{a: ".repeat(100_000), codes: ["yaml.depth"] },
  "100,000 closing braces": { file: "}".repeat(100_000), codes: ["yaml.syntax"] },
  "4 MB of closing braces": { file: "}".repeat(2 ** 22), codes: ["file.unreadable"] },
  "2 MB in brackets on many lines": {
    file: `version: 1\nmentions: [${"{exact: A,\n gloss: b}, ".repeat(2 ** 17)}]\n`,
    codes: ["file.unreadable"],
  },
  "1 MB of quotation marks": { file: '"'.repeat(2 ** 20), codes: ["yaml.syntax"] },
  "100,000 lines that are no items": {
    file: `version: 1\nmentions:\n${"a: b: c\n".repeat(100_000)}`,
    codes: ["schema.unknown-key", "yaml.syntax"],
  },
  "100,000 dashes": { file: "- ".repeat(100_000), codes: ["yaml.depth"] },
  "100,000 question marks": { file: "? ".repeat(100_000), codes: ["yaml.depth"] },
  "50,000 keys": {
    file: `version: 1\nsource: {${Array.from({ length: 50_000 }, (_, i) => `k${i}: v`).join(", ")}}\n`,
    codes: ["schema.unknown-key"],
  },
  "50,000 times one key": {
    file: `version: 1\nentities:\n${"  a: {type: person, names: {en: A}}\n".repeat(50_000)}`,
    codes: ["schema.repeated-key"],
  },
  "20,000 broken mentions": {
    file: `version: 1\nmentions:\n${'  - exact: "A\n'.repeat(20_000)}`,
    codes: ["yaml.syntax"],
  },
  "a bomb of aliases": {
    file: `version: 1\na: &a [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 24 }, (_, i) => {
      const [name, of] = [String.fromCharCode(98 + i), String.fromCharCode(97 + i)];
      return `${name}: &${name} [${Array(9).fill(`*${of}`).join(", ")}]\n`;
    }).join("")}`,
    codes: ["schema.unknown-key", "yaml.alias"],
  },
  "100,000 documents": { file: "---\n".repeat(100_000), codes: ["yaml.syntax"] },
  "a word of 10 MB as an id": {
    file: `version: 1\nentities:\n  aaa: {type: person, names: {en: A}}\nmentions:\n  - {exact: A, entity: ${"a".repeat(10_000_000)}}\n`,
    codes: ["entity.unknown"],
  },
  "a line of 50 MB": { file: Buffer.alloc(50_000_000, "a"), codes: ["file.unreadable"] },
  "bytes that are no UTF-8": { file: Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xfe]), codes: ["file.unreadable"] },
  "half a letter": { file: Buffer.from("version: 1 # ё").subarray(0, -1), codes: ["file.unreadable"] },
  "a NUL": { file: "version: 1\0\n", codes: ["file.unreadable"] },
  "../../etc/passwd": { file: "version: 1\nsource: {path: ../../etc/passwd}\n", codes: ["source.outside-root"] },
  "/etc/passwd": { file: "version: 1\nsource: {path: /etc/passwd}\n", codes: ["source.outside-root"] },
  "a path with a NUL": { file: 'version: 1\nsource: {path: "a\\0b"}\n', codes: ["source.outside-root"] },
  "a folder as its text": { file: "version: 1\nsource: {path: .}\n", codes: ["source.missing"] },
  "itself as its text": { file: "version: 1\nsource: {path: t.txt.ann.yaml}\n", codes: [] },
};

/** The text `t.txt` under an annotation file with one mention of `A`, and the codes of its problems. */
const texts: Record<string, { readonly text: string | Buffer; readonly codes: readonly string[] }> = {
  "a line of 50 MB": { text: Buffer.alloc(50_000_000, "A"), codes: ["source.not-text"] },
  "a line of 20 MB": { text: Buffer.alloc(20_000_000, "A"), codes: ["anchor.ambiguous"] },
  "10 million line ends": { text: Buffer.alloc(10_000_000, "\n"), codes: ["anchor.orphan"] },
  "bytes that are no UTF-8": { text: Buffer.from([0x41, 0xc3, 0x28]), codes: ["source.not-text"] },
  "a NUL": { text: "A\0", codes: ["source.not-text"] },
  "a million combining marks": { text: `A и${"\u0306".repeat(1_000_000)}`, codes: [] },
};

describe("hazards in an annotation file", function () {
  this.timeout(20_000);
  for (const [title, { file, codes }] of Object.entries(annotationFiles))
    it(title, () => {
      const host = loadedFrom({ "t.txt": "A B C", "t.txt.ann.yaml": file });
      const found = problemsOf(host.corpus(), uriIn("t.txt.ann.yaml"));
      assert.deepEqual([...new Set(found.map(({ code }) => code))], codes);
      for (const { message } of found) assert.ok(message.length < 600, message);
    });

  it("the two lines that end a process when they are read again", () => {
    const file = `version: 1\nsource: ${"[".repeat(850)}${"]".repeat(850)}\n`;
    for (let i = 0; i < 50; i++) {
      const host = loadedFrom({ "t.txt.ann.yaml": file });
      assert.deepEqual(codesOf(host, "t.txt.ann.yaml"), ["yaml.depth"]);
    }
  });
});

describe("hazards in a corpus", function () {
  this.timeout(20_000);
  it("one entity declared in each of 1,000 files", () => {
    const file = "version: 1\nentities:\n  a: {type: person, names: {en: A}}\n";
    const names = Array.from({ length: 1000 }, (_, i) => `${i}.ann.yaml`);
    const corpus = loadedFrom(Object.fromEntries(names.map((name) => [name, file]))).corpus();
    for (const name of names) {
      const [problem, ...others] = problemsOf(corpus, uriIn(name));
      assert.equal(problem?.message, 'The entity "a" is declared 1000 times; keep one declaration.');
      assert.equal(problem.related?.length, 20);
      assert.deepEqual(others, []);
    }
  });
});

describe("hazards in a text", function () {
  this.timeout(20_000);
  for (const [title, { text, codes }] of Object.entries(texts))
    it(title, () => {
      const host = loadedFrom({ "t.txt": text, "t.txt.ann.yaml": "version: 1\nmentions: [{exact: A, gloss: a}]\n" });
      assert.deepEqual(codesOf(host, "t.txt.ann.yaml"), codes);
    });

  it("one name 20,000 times, in a text and in its annotations", () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `${i}. Путин, ${i}.\n`).join("");
    const lines = Array.from(
      { length: 20_000 },
      (_, i) => `  - {gloss: g, exact: Путин, prefix: "${i}.", suffix: ", ${i}."}\n`,
    );
    const host = loadedFrom({ "t.txt": text, "t.txt.ann.yaml": `version: 1\nmentions:\n${lines.join("")}` });
    assert.deepEqual(codesOf(host, "t.txt.ann.yaml"), []);
    assert.equal(tokens(host.corpus(), uriIn("t.txt")).length, 20_000);
  });
  it("one name 20,000 times, told apart by its occurrence", () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `  - {gloss: g, exact: Путин, occurrence: ${i + 1}}\n`);
    const files = { "t.txt": "Путин, ".repeat(20_000), "t.txt.ann.yaml": `version: 1\nmentions:\n${lines.join("")}` };
    const host = loadedFrom(files);
    assert.deepEqual(codesOf(host, "t.txt.ann.yaml"), []);
    assert.equal(tokens(host.corpus(), uriIn("t.txt")).length, 20_000);
  });
  it("one name 20,000 times, not told apart", () => {
    const files = {
      "t.txt": "Путин, ".repeat(20_000),
      "t.txt.ann.yaml": `version: 1\nmentions:\n${'  - {gloss: g, exact: Путин, prefix: "Путин,", suffix: никогда}\n'.repeat(20_000)}`,
    };
    assert.deepEqual(codesOf(loadedFrom(files), "t.txt.ann.yaml"), ["anchor.orphan"]);
  });
});

/** A thousand selectors over a text of a million times the letter A, by what differs between them. */
const letters: Record<string, (i: number) => string> = {
  words: (i) => `exact: ${"A".repeat(i + 1)}`,
  "words that are not there": (i) => `exact: ${"A".repeat(i + 1)}B`,
  prefixes: (i) => `exact: A, prefix: ${"A".repeat(i + 1)}`,
  suffixes: (i) => `exact: AAA, suffix: ${"A".repeat(i + 1)}`,
  fragments: (i) => `exact: [A, ${"A".repeat(i + 1)}]`,
};

describe("one letter a million times, and a thousand selectors of it", function () {
  this.timeout(20_000);
  for (const [title, selector] of Object.entries(letters))
    it(`that differ in their ${title}`, () => {
      const lines = Array.from({ length: 1000 }, (_, i) => `  - {gloss: g, ${selector(i)}}\n`);
      const files = { "t.txt": "A".repeat(2 ** 20), "t.txt.ann.yaml": `version: 1\nmentions:\n${lines.join("")}` };
      const begin = process.cpuUsage();
      const host = loadedFrom(files);
      const { user } = process.cpuUsage(begin);
      assert.ok(user < 5_000_000, `It took ${user} µs.`);
      for (const code of codesOf(host, "t.txt.ann.yaml")) assert.match(code, /^(anchor\.|mention\.)/);
    });
});

describe("hazards on a disk", function () {
  this.timeout(20_000);
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "glossator-"));
    mkdirSync(join(folder, "root"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  const load = (disk: Disk = nodeDisk): CorpusHost => {
    const host = corpusHost(disk, join(folder, "root"));
    loadAll(host);
    return host;
  };
  const codes = (host: CorpusHost, name: string): readonly string[] =>
    problemsOf(host.corpus(), uriOf(join(folder, "root", name))).map(({ code }) => code);

  it("a link that leads to a text outside the corpus", () => {
    write("secret.txt", "A");
    symlinkSync(join(folder, "secret.txt"), join(folder, "root/t.txt"));
    write("root/t.txt.ann.yaml", "version: 1\nmentions: [{exact: A, gloss: a}]\n");
    assert.deepEqual(codes(load(), "t.txt.ann.yaml"), ["source.outside-root"]);
  });
  it("a link that leads to a folder outside the corpus", () => {
    mkdirSync(join(folder, "elsewhere"));
    write("elsewhere/t.txt", "A");
    symlinkSync(join(folder, "elsewhere"), join(folder, "root/sub"));
    write("root/a.ann.yaml", "version: 1\nsource: {path: sub/t.txt}\nmentions: [{exact: A, gloss: a}]\n");
    assert.deepEqual(codes(load(), "a.ann.yaml"), ["source.outside-root"]);
  });
  it("a link that leads nowhere, and one that leads to itself", () => {
    symlinkSync(join(folder, "nothing"), join(folder, "root/t.txt"));
    symlinkSync("u.txt", join(folder, "root/u.txt"));
    for (const name of ["t", "u"]) write(`root/${name}.txt.ann.yaml`, "version: 1\nmentions: [{exact: A, gloss: a}]\n");
    const host = load();
    assert.deepEqual(codes(host, "t.txt.ann.yaml"), ["source.missing"]);
    assert.deepEqual(codes(host, "u.txt.ann.yaml"), ["source.missing"]);
  });
  it("a root that is itself a link", () => {
    write("root/t.txt", "A");
    write("root/t.txt.ann.yaml", "version: 1\nmentions: [{exact: A, gloss: a}]\n");
    symlinkSync(join(folder, "root"), join(folder, "link"));
    const host = corpusHost(nodeDisk, join(folder, "link"));
    loadAll(host);
    assert.deepEqual(problemsOf(host.corpus(), uriOf(join(folder, "link/t.txt.ann.yaml"))), []);
  });
  it("folders that contain themselves by a link", () => {
    mkdirSync(join(folder, "root/a/b"), { recursive: true });
    symlinkSync(join(folder, "root/a"), join(folder, "root/a/b/up"));
    symlinkSync(".", join(folder, "root/self"));
    write("root/a/b/people.ann.yaml", "version: 1\n");
    const { files } = load().corpus();
    assert.deepEqual(
      [...entries(files)].map(([uri]) => uri),
      [uriOf(join(folder, "root/a/b/people.ann.yaml"))],
    );
  });
  it("folders a thousand deep", () => {
    const deep = join(folder, "root", ...Array<string>(1000).fill("d"));
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, "people.ann.yaml"), "version: 1\n");
    assert.equal(load().corpus().files.size, 1);
  });
  it("an annotation file that may not be read", () => {
    const path = join(folder, "root/people.ann.yaml");
    write("root/people.ann.yaml", "version: 1\n");
    assert.deepEqual(codes(load(refusing(path)), "people.ann.yaml"), ["file.unreadable"]);
  });
  it("a text that may not be read", () => {
    write("root/t.txt", "A");
    write("root/t.txt.ann.yaml", "version: 1\nmentions: [{exact: A, gloss: a}]\n");
    assert.deepEqual(codes(load(refusing(join(folder, "root/t.txt"))), "t.txt.ann.yaml"), ["source.not-text"]);
  });
});

/** The disk, on which this file may not be read. Who runs as root may read all, so for root it is played. */
function refusing(path: string): Disk {
  chmodSync(path, 0o000);
  if (nodeDisk.read(path) === null) return nodeDisk;
  return { ...nodeDisk, read: (each) => (each === path ? null : nodeDisk.read(each)) };
}

function loadedFrom(files: Record<string, string | Buffer>): CorpusHost {
  const disk = memoryDisk(new Map(Object.entries(files).map(([name, text]) => [`${ROOT}/${name}`, text])));
  const host = corpusHost(disk, ROOT);
  loadAll(host);
  return host;
}

function codesOf(host: CorpusHost, name: string): readonly string[] {
  problemsInText(host.corpus(), uriIn("t.txt"));
  return [...new Set(problemsOf(host.corpus(), uriIn(name)).map(({ code }) => code))];
}

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { MentionRow } from "../../server/src/cli/mentions";
import { onDisk } from "./hosts";

const SEEDS = fileURLToPath(new URL("../../seeds", import.meta.url));
const files = new Map(
  existsSync(SEEDS) ? readdirSync(SEEDS).map((name) => [`seeds/${name}`, readFileSync(join(SEEDS, name))]) : [],
);

const run = (...argv: readonly string[]) => onDisk({ files, cwd: ".", argv });

describe("the sample corpus", () => {
  before(function () {
    if (files.size === 0) this.skip();
  });

  it("has no problems", async () => {
    const { code, out } = await run("lint", "seeds");
    assert.deepEqual({ code, out }, { code: 0, out: "" });
  });

  it("lists mentions that stand at their code points, in text order", async () => {
    const { out } = await run("mentions", "--root", "seeds", "--format", "json");
    const rows: MentionRow[] = JSON.parse(out);
    assert.ok(rows.length > 100);
    for (const [i, { file, exact, start, end, line, column }] of rows.entries()) {
      const text = files
        .get(`seeds/${file}`)!
        .toString("utf8")
        .replace(/^\ufeff/, "")
        .replace(/\r\n?/g, "\n");
      const words = Array.from(text).slice(start!, end!).join("").replace(/\s+/g, " ");
      if (typeof exact === "string") assert.equal(words, exact);
      else assert.ok(words.startsWith(exact[0]!) && words.endsWith(exact.at(-1)!));
      const first = typeof exact === "string" ? exact : exact[0]!;
      assert.equal(text.split("\n")[line! - 1]!.slice(column! - 1)[0], first[0]);
      const before = rows[i - 1];
      assert.ok(!before || before.file < file || (before.file === file && before.start! <= start!));
    }
  });

  it("lists as many mentions as its entities count", async () => {
    const rows: MentionRow[] = JSON.parse((await run("mentions", "--root", "seeds", "--format", "json")).out);
    const entities: { id: string; mentions: number; texts: number }[] = JSON.parse(
      (await run("entities", "--root", "seeds", "--format", "json")).out,
    );
    for (const { id, mentions, texts } of entities) {
      const of = rows.filter(({ entity }) => entity === id);
      assert.equal(of.length, mentions, id);
      assert.equal(new Set(of.map(({ file }) => file)).size, texts, id);
    }
  });

  const broken: readonly (readonly [title: string, name: string, from: string, to: string, code: string])[] = [
    ["a letter of the text", "shoigu-baku.ru.txt", "Шойгу", "Шайгу", "anchor.changed"],
    ["a word of the text", "shoigu-baku.ru.txt", "Шойгу", "Зимняя", "anchor.orphan"],
    ["an id", "people.ann.yaml", "  sergei-shoigu:", "  sergey-shoigu:", "entity.unknown"],
    ["a type", "weapon-systems.ann.yaml", "type: weapon-system", "type: weapon", "entity.type-unknown"],
    ["broader", "weapon-systems.ann.yaml", "broader: su-30", "broader: su-31", "broader.unknown"],
    ["a key", "shoigu-baku.ru.txt.ann.yaml", "exact:", "exat:", "schema.unknown-key"],
    ["the version", "people.ann.yaml", "version: 1", "version: 2", "schema.version"],
  ];
  for (const [title, name, from, to, code] of broken)
    it(`broken in ${title}: ${code}`, async () => {
      const text = files.get(`seeds/${name}`)!.toString("utf8");
      assert.ok(text.includes(from));
      const copy = new Map([...files, [`seeds/${name}`, Buffer.from(text.replace(from, to))]]);
      const { out } = await onDisk({ files: copy, cwd: "seeds", argv: ["lint", "--format", "json"] });
      const codes = JSON.parse(out).map((problem: { code: string }) => problem.code);
      assert.ok(codes.includes(code), out);
    });
});

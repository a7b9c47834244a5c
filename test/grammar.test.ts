import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fixtures } from "./grammar/fixtures";
import { type Token, tokenizer } from "./grammar/tokenizer";

const root = fileURLToPath(new URL("..", import.meta.url));
const seeds = join(root, "seeds");

describe("the grammar of annotation files", () => {
  let tokenize: (text: string) => Token[][];

  before(async () => {
    tokenize = await tokenizer(join(root, "syntaxes", "annotations.tmLanguage.json"));
  });

  for (const [title, fixture] of Object.entries(fixtures)) {
    it(title, () => check(tokenize, fixture));
  }

  it("knows every key of the format", () => {
    for (const key of keysOf(JSON.parse(readFileSync(join(root, "syntaxes", "annotations.schema.json"), "utf8")))) {
      for (const text of [`${key}:`, `  - ${key}:`, `- {${key}: 1}`]) {
        const token = tokenize(text)[0]!.find(({ text }) => text === key);
        assert.ok(token?.scopes.includes("entity.name.tag.key.glossator"), `${text}: ${token?.scopes.join(" ")}`);
      }
    }
  });

  it("finds nothing to refuse in the sample corpus", function () {
    const files = readdirSync(seeds).filter((name) => name.endsWith(".ann.yaml"));
    if (files.length === 0) this.skip();
    for (const name of files) {
      const tokens = tokenize(readFileSync(join(seeds, name), "utf8")).flat();
      const refused = tokens.filter(({ scopes }) =>
        scopes.some((scope) => /^(invalid|variable\.other\.key)/.test(scope)),
      );
      assert.deepEqual(refused, [], name);
    }
  });
});

/** Fails where a mark of the fixture (`^^^ scope`, `^^^ !scope`) does not hold for the text above it. */
function check(tokenize: (text: string) => Token[][], fixture: string): void {
  const lines = fixture.replace(/^\n/, "").split("\n");
  const isMark = (line: string) => /^\s*\^+ !?[a-z]/.test(line);
  const tokens = tokenize(lines.filter((line) => !isMark(line)).join("\n"));
  let row = -1;
  for (const line of lines) {
    if (!isMark(line)) {
      row++;
      continue;
    }
    const [, carets, isNot, wanted] = /(\^+) (!?)(.+)$/.exec(line)!;
    const start = line.indexOf("^");
    const marked = tokens[row]!.filter(({ start: from, end }) => from < start + carets!.length && end > start);
    for (const { text, scopes } of marked) {
      const has = scopes.some((scope) => scope === wanted || scope.startsWith(`${wanted}.`));
      assert.equal(has, !isNot, `"${text}" has ${scopes.join(" ")}; the fixture says ${isNot}${wanted}`);
    }
    assert.ok(marked.length > 0, `no token above ${line}`);
  }
}

function keysOf(schema: object): Set<string> {
  const keys = new Set<string>();
  for (const [name, value] of Object.entries(schema)) {
    if (name === "properties") for (const key of Object.keys(value)) keys.add(key);
    if (value && typeof value === "object" && name !== "examples") for (const key of keysOf(value)) keys.add(key);
  }
  return keys;
}

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CODES } from "../../server/src/engine/rules/codes";
import { fixture } from "../fixture";
import { problemsIn, sameProblems } from "./marks";
import { indexPage, PAGES } from "./rule-index";

const FIXTURES = fileURLToPath(new URL("rules", import.meta.url));

/**
 * For every code, in a file of its name, corpora that have the problem, marked where it is reported, and corpora that
 * have none. A mark is the code, or the code and the words of its message; a mark below the first column stands for the
 * file as a whole.
 */
interface Fixtures {
  readonly wrong: Cases;
  readonly right: Cases;
}

/** One corpus, or several by what they show. */
type Cases = string | Readonly<Record<string, string>>;

const fixturesOf = (code: string): Fixtures => require(join(FIXTURES, `${code}.ts`));

const named = (cases: Cases): readonly (readonly [string, string])[] =>
  typeof cases === "string" ? [["", cases]] : Object.entries(cases).map(([title, source]) => [`: ${title}`, source]);

describe("problems", () => {
  it("have fixtures for every code", () => sameNames(readdirSync(FIXTURES), ".ts"));

  for (const code of CODES.keys()) {
    const { wrong, right } = fixturesOf(code);
    for (const [title, source] of named(wrong))
      it(`${code}: found where it is${title}`, () => {
        const codes = sameProblems(source).map((problem) => problem.code);
        assert.ok(codes.includes(code), `no ${code} among ${codes}`);
      });
    for (const [title, source] of named(right))
      it(`${code}: not found where all is right${title}`, () => assert.deepEqual(sameProblems(source), []));
  }
});

describe("docs/rules", () => {
  it("has a page for each code", () => sameNames(readdirSync(PAGES), ".md"));
  it("has an index of all", () => assert.equal(readFileSync(join(PAGES, "README.md"), "utf8"), indexPage()));

  for (const { code, severity, about } of CODES.values())
    it(`tells ${code} as the program does it`, () => {
      const page = readFileSync(join(PAGES, `${code}.md`), "utf8");
      const what = about.replace("glossator.yaml", "`glossator.yaml`");
      assert.ok(page.startsWith(`# ${code}\n\n*${severity}* · ${what}\n`), what);
      assert.deepEqual(page.match(/^## .*$/gm), ["## How to fix", "## Options"]);
      const [wrong, right] = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map((match) => codesIn(match[1]!));
      if (NO_EXAMPLE.includes(code)) return assert.equal(wrong, undefined);
      assert.ok(wrong?.includes(code), `The example has ${wrong}.`);
      assert.deepEqual(right, []);
    });
});

/** Of files that are no text a document of text can show none. */
const NO_EXAMPLE: readonly string[] = ["file.unreadable", "source.not-text"];

function codesIn(example: string): readonly string[] {
  const given = fixture(example.startsWith("--- ") ? example : `--- example.ann.yaml\n${example}`);
  return problemsIn(given).map(({ problem }) => problem.code);
}

function sameNames(files: readonly string[], ending: string): void {
  const names = files.filter((file) => file !== "README.md").map((file) => file.slice(0, -ending.length));
  assert.deepEqual(names.sort(), [...CODES.keys()].sort());
}

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { CODES, type Code } from "../../server/src/engine/rules/codes";
import { fixture } from "../fixture";
import { problemsIn, sameProblems } from "./marks";
import { rules } from "./rule-fixtures";

describe("problems", () => {
  for (const [code, { wrong, right }] of Object.entries(rules)) {
    it(`${code}: found where it is`, () => {
      const codes = sameProblems(wrong).map((problem) => problem.code);
      assert.ok(codes.includes(code as Code), `no ${code} among ${codes}`);
    });
    it(`${code}: not found where all is right`, () => assert.deepEqual(sameProblems(right), []));
  }

  it("cover every code", () => assert.deepEqual(Object.keys(rules), Object.keys(CODES)));
});

describe("docs/rules.md", () => {
  const sections = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8")
    .split(/^## /m)
    .slice(1);
  const titles = sections.map((section) => section.split("\n", 1)[0]!);

  it("has a section for each code, in order", () => assert.deepEqual(titles, Object.keys(CODES)));

  for (const [i, section] of sections.entries())
    it(`tells ${titles[i]} as the program does it`, () => {
      const code = titles[i] as Code;
      const [severity, what] = CODES[code];
      assert.ok(section.includes(`\n*${severity}* · ${what.replace("glossator.yaml", "`glossator.yaml`")}\n`), what);
      const [wrong, right] = [...section.matchAll(/^```yaml\n(.*?)^```$/gms)].map((match) => codesIn(match[1]!));
      if (NO_EXAMPLE.includes(code)) return assert.equal(wrong, undefined);
      assert.ok(wrong?.includes(code), `The example has ${wrong}.`);
      assert.deepEqual(right, []);
    });
});

/** Of files that are no text a document of text can show none. */
const NO_EXAMPLE: readonly Code[] = ["file.unreadable", "source.not-text"];

function codesIn(example: string): readonly Code[] {
  const given = fixture(example.startsWith("--- ") ? example : `--- example.ann.yaml\n${example}`);
  return problemsIn(given).map(({ problem }) => problem.code);
}

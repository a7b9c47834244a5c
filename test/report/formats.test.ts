import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv-draft-04";
import fc from "fast-check";
import { escaped } from "../../server/src/report/xml";
import { inMemory } from "../cli/hosts";
import { fixture } from "../fixture";

const golden = (name: string): string => readFileSync(join(__dirname, "..", "cli", "golden", name), "utf8");

describe("SARIF", () => {
  const schema = JSON.parse(readFileSync(join(__dirname, "..", "schema", "sarif-2.1.0.json"), "utf8"));
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  ajv.addFormat("uri", (value) => URL.canParse(value));
  ajv.addFormat("uri-reference", (value) => URL.canParse(value, "https://example.org/") && !/[^!-~]/.test(value));
  ajv.addFormat("date-time", (value) => !Number.isNaN(Date.parse(value)));
  const validate = ajv.compile(schema);

  for (const name of ["problems.sarif", "nothing-sarif.sarif"])
    it(`is what the schema wants: ${name}`, () => {
      assert.ok(validate(JSON.parse(golden(name).replaceAll("{{version}}", "1.2.3"))), JSON.stringify(validate.errors));
    });
  it("is refused by the schema where it is wrong", () => {
    const log = JSON.parse(golden("problems.sarif"));
    log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = "a b";
    assert.equal(validate(log), false);
  });
  it("has a rule for each result, at its index, and addresses below the root", () => {
    const [run] = JSON.parse(golden("problems.sarif")).runs;
    for (const { ruleId, ruleIndex, locations, relatedLocations = [] } of run.results) {
      assert.equal(run.tool.driver.rules[ruleIndex].id, ruleId);
      for (const { physicalLocation } of [...locations, ...relatedLocations])
        assert.equal(physicalLocation.artifactLocation.uriBaseId, "%SRCROOT%");
    }
  });
  for (const [words, written] of [
    ["[a](1)", "\\[a](1)"],
    ["{0}", "{{0}}"],
    ["[a] {b}", "[a] {b}"],
  ])
    it(`holds the words ${words} as words, and not as a link or a place for others`, async () => {
      const { files } = fixture(
        `--- a.txt\nb\n--- a.txt.ann.yaml\nversion: 1\nmentions:\n  - {exact: "${words}", gloss: c}\n`,
      );
      const { out } = await inMemory({ files, cwd: ".", argv: ["lint", "--format", "sarif"] });
      const [{ message }] = JSON.parse(out).runs[0].results;
      assert.ok(message.text.includes(`"${written}"`), message.text);
    });
});

const LINES = [
  "  - {exact: Путин, gloss: he}",
  "  - {exact: Медведев, gloss: he}",
  "  - {exact: Путин, gloss: she}",
  "  - {exact: Путин, gloss: it}",
];

const before = (lines: readonly string[]): string => `version: 1\nmentions:\n${lines.join("\n")}\n`;

/** How an annotation file with four problems may change, and how many of their fingerprints are then others. */
const changes: readonly (readonly [title: string, text: string, fresh: number, gone: number])[] = [
  ["nothing", before(LINES), 0, 0],
  ["a line above", `# new\n${before(LINES)}`, 0, 0],
  [
    "another indentation, and more in the line",
    before(LINES).replace("  - {exact: Мед", "    - {cert: low, exact: Мед").replaceAll("\n  -", "\n    -"),
    0,
    0,
  ],
  ["two that change places", before([LINES[1]!, LINES[0]!, LINES[2]!, LINES[3]!]), 0, 0],
  ["one that is mended", before([LINES[0]!, LINES[2]!, LINES[3]!]), 0, 1],
  ["one of several alike that is mended", before(LINES.slice(1)), 0, 1],
  ["another one", before([...LINES, "  - {exact: Шойгу, gloss: he}"]), 1, 0],
  ["another one like others", before([LINES[3]!, ...LINES]), 1, 0],
];

for (const format of ["sarif", "gitlab"] as const)
  describe(`fingerprints of ${format}`, () => {
    const fingerprintsIn = async (text: string): Promise<readonly string[]> => {
      const { files } = fixture(`--- a.txt\n--- a.txt.ann.yaml\n${text}`);
      const { out } = await inMemory({ files, cwd: ".", argv: ["lint", "--format", format] });
      const value = JSON.parse(out);
      return format === "gitlab"
        ? value.map(({ fingerprint }: Record<string, string>) => fingerprint)
        : value.runs[0].results.map((result: { partialFingerprints: object }) =>
            Object.values(result.partialFingerprints).join(),
          );
    };
    for (const [title, text, fresh, gone] of changes)
      it(`after ${title}`, async () => {
        const known = new Set(await fingerprintsIn(before(LINES)));
        const now = new Set(await fingerprintsIn(text));
        assert.equal(known.size, LINES.length);
        assert.equal([...now].filter((each) => !known.has(each)).length, fresh);
        assert.equal([...known].filter((each) => !now.has(each)).length, gone);
      });
  });

describe("XML", () => {
  it("holds every text, but for what XML cannot write", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const written = escaped(text);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
        assert.doesNotMatch(written, /[\x00-\x1f<>"'\x7f\ufffe\uffff\p{Surrogate}]|&(?!(amp|lt|gt|quot|apos|#\d+);)/u);
        const names: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
        const read = written.replace(/&(#(\d+)|\w+);/g, (_, name, code) =>
          code ? String.fromCharCode(code) : names[name]!,
        );
        assert.equal(read.length, text.length);
        for (const [i, unit] of [...read].entries()) if (unit !== "\ufffd") assert.equal(unit, [...text][i]);
      }),
    ));
});

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { problemsOf, problemsOfConfig } from "../../server/src/engine/check";
import type { Problem } from "../../server/src/engine/problem";
import { readConfig } from "../../server/src/engine/read/config";
import { readFile } from "../../server/src/engine/read/file";
import { corpusHost, loadAll } from "../../server/src/host/corpus-host";
import { ROOT, uriIn } from "../fixture";
import { memoryDisk } from "../memory-disk";

const folder = new URL("../../seeds/", import.meta.url);
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));

/** So many places of each file are tried; a prime step, so that they fall on all kinds of places. */
const CUTS = 150;

describe("a damaged annotation file", function () {
  this.timeout(60_000);
  for (const { name, bytes } of seeds) {
    it(`is read as far as it goes: ${name}, cut off anywhere`, () => {
      const text = bytes.toString("utf8");
      const whole = readFile(uriIn(name), text);
      const step = Math.max(1, Math.floor(text.length / CUTS));
      for (let end = 0; end <= text.length; end += step) {
        const { entities, mentions } = checkText(text.slice(0, end));
        const isWhole = (each: { end: number }) => each.end < end - 1;
        const lost = whole.mentions.filter(isWhole).length - mentions.length;
        assert.ok(lost <= 1, `cut off at ${end}, ${lost} whole mentions are lost`);
        const ids = new Set(entities.map(({ id }) => id));
        for (const { id, whole: span } of whole.entities)
          assert.ok(ids.has(id) || span.end >= end - 1, `${id} at ${end}`);
      }
    });
    it(`does no harm: ${name}, with some bytes changed`, () =>
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 }),
          (flips) => {
            const damaged = Buffer.from(bytes);
            for (const [at, bits] of flips) damaged[at % damaged.length]! ^= bits;
            checkBytes(damaged);
          },
        ),
        { numRuns: 40 },
      ));
  }

  it("does no harm, cut off within a letter", () => {
    for (const { bytes } of seeds)
      for (let end = 0; end < bytes.length; end += Math.floor(bytes.length / 20)) checkBytes(bytes.subarray(0, end));
  });
  it("does no harm, whatever it is", () =>
    fc.assert(
      fc.property(anyYaml, (text) => void checkText(text)),
      { numRuns: 3000 },
    ));
});

/** What YAML and annotation files are made of, without sense. */
const anyYaml = fc.string({
  unit: fc.constantFrom(
    ..."\n -:?#[]{},\"'|>&*!%@`~\tab1\\\ufeff\u0301\ud83d",
    ...["\n  ", "\n- ", ": ", "mentions:\n  - ", "entities:\n  ", "exact: ", "entity: ", "version: 1\n", "😀"],
    ...["&a ", "*a ", "<<: ", "!!str ", "!!binary ", "---\n", "...\n", "%YAML 1.1\n", "<<<<<<< a\n", "=======\n"],
  ),
  maxLength: 40,
});

const SENTENCE = /^(?:[\p{Lu}"']|glossator\.yaml ).*[.?]$/su;

function checkText(text: string) {
  const file = readFile(uriIn("a.ann.yaml"), text);
  const config = readConfig(uriIn("glossator.yaml"), text);
  for (const span of [...file.entities, ...file.mentions, ...file.mentions.flatMap(({ exact }) => exact)])
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, JSON.stringify(span));
  for (const { start, end, message } of [...file.findings, ...config.findings]) {
    assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end} in ${text.length}: ${message}`);
    assert.match(message, SENTENCE);
  }
  return file;
}

function checkBytes(bytes: Buffer): void {
  const files = new Map<string, Buffer>();
  for (const name of ["t.txt", "t.txt.ann.yaml", "glossator.yaml"]) files.set(`${ROOT}/${name}`, bytes);
  const host = corpusHost(memoryDisk(files), ROOT);
  loadAll(host);
  const problems: readonly Problem[] = [
    ...problemsOf(host.corpus(), uriIn("t.txt.ann.yaml")),
    ...problemsOfConfig(host.corpus()),
  ];
  for (const { message } of problems) assert.match(message, SENTENCE);
}

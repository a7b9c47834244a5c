import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../server/package.json";
import { build } from "../bundle";
import { fixture } from "../fixture";
import { anchorCases } from "./anchor-cases";
import type { Case } from "./case";
import { formatCases } from "./format-cases";
import { asProcess, type Host, inMemory, onDisk } from "./hosts";
import { lintCases } from "./lint-cases";
import { listCases } from "./list-cases";
import { optionCases } from "./option-cases";
import { runCases } from "./run-cases";
import { suggestCases } from "./suggest-cases";
import { usageCases } from "./usage-cases";

const HOSTS: readonly (readonly [title: string, host: Host])[] = [
  ["in memory", inMemory],
  ["on disk", onDisk],
  ["as a process", asProcess],
];

const CASES = {
  "command lines": usageCases,
  "glossator lint": lintCases,
  "glossator anchors": anchorCases,
  "the options of glossator lint": optionCases,
  "the formats of glossator lint": formatCases,
  "what glossator lint does": runCases,
  "glossator mentions and entities": listCases,
  "glossator suggest": suggestCases,
};

for (const [subject, cases] of Object.entries(CASES))
  describe(subject, function () {
    this.timeout(60_000);
    before(build);
    for (const each of cases)
      describe(each.title, () => {
        for (const [title, host] of HOSTS)
          if (each.unreadable === undefined || host !== asProcess) it(title, () => check(each, host));
      });
  });

async function check(
  { files = "", bytes = {}, cwd = ".", argv, unreadable, input, env, ...wanted }: Case,
  host: Host,
): Promise<void> {
  const all = new Map<string, string | Buffer>([...fixture(files).files, ...Object.entries(bytes)]);
  const run = (more: readonly string[]) => host({ files: all, cwd, argv: [...argv, ...more], unreadable, input, env });
  const { code, out, err, written } = await run([]);
  if (wanted.err !== undefined) assert.equal(err, wanted.err);
  if (wanted.out !== undefined) assert.equal(out, wanted.out);
  for (const part of wanted.outHas ?? []) assert.ok(out.includes(part), `${part} in ${out}`);
  if (wanted.golden !== undefined) sameAsGolden(wanted.golden, out);
  for (const [name, content] of Object.entries(wanted.written ?? {})) assert.equal(written(name), content, name);
  assert.equal(code, wanted.code);
  if (!wanted.problems && !wanted.rows) return;
  const json = await run(["--format", "json"]);
  assert.equal(json.code, wanted.code);
  assert.equal(json.err, "");
  const values: unknown[] = JSON.parse(json.out);
  if (wanted.rows) assert.deepEqual(values, wanted.rows);
  else sameProblems(values as Reported[], wanted.problems!, (await run(["--format", "concise"])).out);
}

/** Written anew where `UPDATE_GOLDEN` is set; then somebody has to read what changed. */
function sameAsGolden(name: string, out: string): void {
  const path = join(__dirname, "golden", name);
  const shown = out.replaceAll(version, "{{version}}");
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, shown);
  assert.equal(shown, readFileSync(path, "utf8"));
}

interface Reported {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  code: string;
  severity: string;
  message: string;
  help: string;
}

/** The problems as JSON have exactly the keys of the contract, and say what the lines of `concise` say. */
function sameProblems(values: readonly Reported[], wanted: readonly string[], text: string): void {
  const keys = ["file", "line", "column", "endLine", "endColumn", "code", "severity", "message", "help"];
  for (const value of values) assert.deepEqual(Object.keys(value), keys);
  const shown = values.map(
    ({ file, line, column, endLine, endColumn, code, severity }) =>
      `${file}:${line}:${column}-${endLine}:${endColumn} ${severity} ${code}`,
  );
  assert.deepEqual(shown, wanted);
  const lines = values.map(
    ({ file, line, column, severity, message, code }) =>
      `${file}:${line}:${column}: ${severity}: ${message.replace(/\s+/g, " ")} [${code}]\n`,
  );
  assert.equal(text, lines.join(""));
}

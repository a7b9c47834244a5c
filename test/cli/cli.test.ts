import assert from "node:assert/strict";
import { build } from "../bundle";
import { fixture } from "../fixture";
import { anchorCases } from "./anchor-cases";
import type { Case } from "./case";
import { asProcess, type Host, inMemory, onDisk } from "./hosts";
import { lintCases } from "./lint-cases";
import { listCases } from "./list-cases";
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
  "glossator mentions and entities": listCases,
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
  { files = "", bytes = {}, cwd = ".", argv, unreadable, ...wanted }: Case,
  host: Host,
): Promise<void> {
  const all = new Map<string, string | Buffer>([...fixture(files).files, ...Object.entries(bytes)]);
  const run = (more: readonly string[]) => host({ files: all, cwd, argv: [...argv, ...more], unreadable });
  const { code, out, err } = await run([]);
  if (wanted.err !== undefined) assert.equal(err, wanted.err);
  if (wanted.out !== undefined) assert.equal(out, wanted.out);
  for (const part of wanted.outHas ?? []) assert.ok(out.includes(part), `${part} in ${out}`);
  assert.equal(code, wanted.code);
  if (!wanted.problems && !wanted.rows) return;
  const json = await run(["--format", "json"]);
  assert.equal(json.code, wanted.code);
  assert.equal(json.err, "");
  const values: unknown[] = JSON.parse(json.out);
  if (wanted.rows) assert.deepEqual(values, wanted.rows);
  else sameProblems(values as Reported[], wanted.problems!, out);
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
}

/** The problems as JSON have exactly the keys of the contract, and say what the text says. */
function sameProblems(values: readonly Reported[], wanted: readonly string[], text: string): void {
  const keys = ["file", "line", "column", "endLine", "endColumn", "code", "severity", "message"];
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

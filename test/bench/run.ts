import { mkdirSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { corpus } from "./corpus";
import type { Figures } from "./figures";
import { lintFigures } from "./lint";
import { machine } from "./machine";
import { report } from "./report";
import { serverFigures } from "./server";
import { targetsOf } from "./targets";

const ROOT = join(__dirname, "../..");

const USAGE = `npm run bench -- [--texts 1000,10000] [--only lint|server] [--program FILE] [--out FILE]
  --texts    the sizes of the corpora
  --only     one half of the figures
  --program  the glossator.cjs to measure, instead of server/bin/glossator.cjs
  --out      where the figures go as JSON, instead of .artifacts/bench.json
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      texts: { type: "string", default: "1000,10000" },
      only: { type: "string" },
      program: { type: "string", default: join(ROOT, "server/bin/glossator.cjs") },
      out: { type: "string", default: join(ROOT, ".artifacts/bench.json") },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const sizes = values.texts.split(",").map(Number);
  const isWrong = !sizes.every((size) => Number.isInteger(size) && size >= 100);
  if (values.help || isWrong || ![undefined, "lint", "server"].includes(values.only)) {
    process.stderr.write(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const program = resolve(values.program);
  const begun = { date: new Date().toISOString(), machine: machine() };
  const all: Figures[] = [];
  for (const texts of sizes) {
    say(`${texts} texts: the corpus`);
    const made = corpus(texts);
    const load = loadavg()[0]!;
    if (load > begun.machine.cores / 2) say(`the machine is busy (load ${load.toFixed(2)}): only ratios count`);
    say(`${texts} texts: lint`);
    const lint = values.only === "server" ? null : await lintFigures(program, made);
    say(`${texts} texts: server`);
    const server = values.only === "lint" ? null : await serverFigures(program, made);
    const { mentions, bytes, mostFrequent, rarest } = made;
    all.push({ corpus: { texts, mentions, bytes, mostFrequent, rarest }, load, lint, server });
  }
  const targets = targetsOf(all);
  const out = resolve(values.out);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `${JSON.stringify({ ...begun, corpora: all, targets }, null, 2)}\n`);
  process.stdout.write(report(begun.machine, all, targets));
}

const say = (message: string): void => void process.stderr.write(`bench: ${message}\n`);

main().catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { corpus } from "./corpus";
import type { Figures } from "./figures";
import { hugeFigures } from "./huge";
import { lintFigures } from "./lint";
import { machine } from "./machine";
import { peersFigures } from "./peers";
import { plot } from "./plot";
import { report } from "./report";
import { serverFigures } from "./server";
import { targetsOf } from "./targets";

const ROOT = join(__dirname, "../..");

const USAGE = `npm run bench -- [--texts 1000,10000] [--only lint|server|peers|huge] [--peers] [--program FILE] [--out FILE] [--with FILE,FILE]
  --texts    the sizes of the corpora
  --only     one part of the figures; huge is one annotation file of very many mentions
  --peers    also other linters on the same corpus, which are installed in the folder of the bench
  --program  the glossator.cjs to measure, instead of server/bin/glossator.cjs
  --out      where the figures go as JSON, instead of .artifacts/bench.json; beside it, as SVG, how they grow
  --with     such JSON of earlier runs, for the plot: what was not measured now is taken from these
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      texts: { type: "string", default: "1000,10000" },
      only: { type: "string" },
      peers: { type: "boolean", default: false },
      program: { type: "string", default: join(ROOT, "server/bin/glossator.cjs") },
      out: { type: "string", default: join(ROOT, ".artifacts/bench.json") },
      with: { type: "string", default: "" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const sizes = values.texts.split(",").map(Number);
  const isWrong = !sizes.every((size) => Number.isInteger(size) && size >= 100);
  if (values.help || isWrong || ![undefined, "lint", "server", "peers", "huge"].includes(values.only)) {
    process.stderr.write(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const program = resolve(values.program);
  const earlier = values.with.split(",").filter((path) => path !== "");
  const known = earlier.map(figuresIn).reduce(completed, []);
  const begun = { date: new Date().toISOString(), machine: machine() };
  const isWanted = (name: string) => values.only === undefined || values.only === name;
  const all: Figures[] = [];
  for (const texts of values.only === "huge" ? [] : sizes) {
    say(`${texts} texts: the corpus`);
    const made = corpus(texts);
    const load = loadavg()[0]!;
    if (load > begun.machine.cores / 2) say(`the machine is busy (load ${load.toFixed(2)}): only ratios count`);
    const part = async <T>(name: string, isWanted: boolean, measure: () => Promise<T>): Promise<T | null> => {
      if (!isWanted) return null;
      say(`${texts} texts: ${name}`);
      return measure();
    };
    const lint = await part("lint", isWanted("lint"), () => lintFigures(program, made));
    const sayOf = (what: string) => say(`${texts} texts: ${what}`);
    const server = await part("the server reads them", isWanted("server"), () => serverFigures(program, made, sayOf));
    const peers = await part("its peers", values.peers || values.only === "peers", () =>
      peersFigures(program, made, sayOf),
    );
    const { mentions, bytes, mostFrequent, rarest } = made;
    all.push({ corpus: { texts, mentions, bytes, mostFrequent, rarest }, load, lint, server, peers });
  }
  if (isWanted("huge")) say("one huge annotation file");
  const huge = isWanted("huge") ? await hugeFigures(program) : null;
  const targets = targetsOf(all, huge);
  const out = resolve(values.out);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `${JSON.stringify({ ...begun, corpora: all, huge, targets }, null, 2)}\n`);
  const plotted = completed(all, known);
  if (plotted.length > 0) writeFileSync(out.replace(/(\.json)?$/, ".svg"), plot(plotted));
  process.stdout.write(report(begun.machine, all, huge, targets));
}

const figuresIn = (path: string): readonly Figures[] => JSON.parse(readFileSync(path, "utf8")).corpora;

/** The figures with what others know beside them. */
function completed(all: readonly Figures[], others: readonly Figures[]): readonly Figures[] {
  const sizes = [...new Set([...all, ...others].map(({ corpus }) => corpus.texts))];
  return sizes.map((texts) => {
    const [one, other] = [all, others].map((list) => list.find(({ corpus }) => corpus.texts === texts));
    if (!one || !other) return (one ?? other)!;
    return {
      ...one,
      lint: one.lint ?? other.lint,
      server: one.server ?? other.server,
      peers: one.peers ?? other.peers,
    };
  });
}

const say = (message: string): void => void process.stderr.write(`bench: ${message}\n`);

main().catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { machine } from "../machine";
import { EDITS, type Kind } from "./editor";
import { failureText } from "./failures";
import { type Failure, figuresOf } from "./figures";
import { largeReport } from "./large";
import { METHODS, WITNESSED } from "./methods";
import { report } from "./report";
import { targetsOf } from "./targets";

const ROOT = join(__dirname, "../../..");
const KINDS = Object.keys(EDITS) as Kind[];
const NAMES = Object.keys(METHODS);
const TEXTS = 210;

const USAGE = `npm run bench:anchors -- [--half tune|report|all] [--texts ${TEXTS}] [--kind KIND] [--method METHOD] [--failures N] [--json FILE] [--large]
  --half      the texts with an even number (tune), with an odd one (report, as a rule), or all
  --texts     how many texts there are, both halves together
  --kind      only one of: ${KINDS.join(", ")}
  --method    only one of: ${NAMES.join(", ")}
  --failures  list so many mentions that were not found, or not in the right place, silently wrong ones first
  --large     only what a text of ten million letters with 50,000 mentions costs, a minute or two
  --json      where the figures go as JSON, instead of .artifacts/anchors.json
`;

const { values } = parseArgs({
  options: {
    half: { type: "string", default: "report" },
    texts: { type: "string", default: String(TEXTS) },
    kind: { type: "string" },
    method: { type: "string" },
    failures: { type: "string", default: "0" },
    json: { type: "string", default: join(ROOT, ".artifacts/anchors.json") },
    large: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});
const { half } = values;
const texts = Number(values.texts);
const kinds = KINDS.filter((kind) => values.kind === undefined || kind === values.kind);
const methods = NAMES.filter((name) => values.method === undefined || name === values.method);
const isRight =
  ["tune", "report", "all"].includes(half) &&
  Number.isInteger(texts) &&
  texts >= 2 &&
  kinds.length > 0 &&
  methods.length > 0;
if (values.help || !isRight) {
  process.stderr.write(USAGE);
  process.exitCode = values.help ? 0 : 2;
} else if (values.large) process.stdout.write(largeReport());
else main();

function main(): void {
  const indexes = Array.from({ length: texts }, (_, i) => i).filter(
    (i) => half === "all" || i % 2 === (half === "tune" ? 0 : 1),
  );
  const failures: Failure[] = [];
  const figures = figuresOf(
    indexes,
    kinds,
    methods,
    (failure) => failure.method === methods[0] && failures.push(failure),
  );
  const targets = [...new Set([methods[0], WITNESSED])].flatMap((name) =>
    targetsOf(figures.filter(({ method }) => method === name)),
  );
  const out = resolve(values.json);
  mkdirSync(dirname(out), { recursive: true });
  const begun = { date: new Date().toISOString(), machine: machine(), half, texts: indexes.length };
  writeFileSync(out, `${JSON.stringify({ ...begun, figures, targets }, null, 2)}\n`);
  const worstFirst = failures.sort((a, b) => rank(a) - rank(b)).slice(0, Number(values.failures));
  process.stdout.write(worstFirst.map((each) => `${failureText(each)}\n`).join(""));
  process.stdout.write(report(begun.machine, indexes.length, figures, targets));
}

function rank({ outcome }: Failure): number {
  return ["wrong", "kept", "loose", "orphaned"].indexOf(outcome);
}

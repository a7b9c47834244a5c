import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { machine } from "../machine";
import { figuresOf } from "./figures";
import { goldSet } from "./gold";
import { known } from "./known";
import { failureText, report } from "./report";
import { targetsOf } from "./targets";

const ROOT = join(__dirname, "../../..");

const USAGE = `npm run bench:names -- [--half tune|report|all] [--tune] [--json FILE]
  --half  the odd items of each kind (tune), the even ones (report, as a rule), or all
  --tune  only the half to tune on, with everything that was missed (⟦…⟧) and every false alarm (⟪…⟫)
  --json  where the figures go as JSON, instead of .artifacts/names.json
`;

const { values } = parseArgs({
  options: {
    half: { type: "string", default: "report" },
    tune: { type: "boolean", default: false },
    json: { type: "string", default: join(ROOT, ".artifacts/names.json") },
    help: { type: "boolean", short: "h", default: false },
  },
});
const half = values.tune ? "tune" : values.half;
if (values.help || !["tune", "report", "all"].includes(half)) {
  process.stderr.write(USAGE);
  process.exitCode = values.help ? 0 : 2;
} else main();

function main(): void {
  const items = goldSet().filter((item) => half === "all" || item.half === half);
  const figures = figuresOf(known(), items, (failure) => {
    if (values.tune) process.stdout.write(failureText(failure));
  });
  const targets = targetsOf(figures);
  const out = resolve(values.json);
  mkdirSync(dirname(out), { recursive: true });
  const begun = { date: new Date().toISOString(), machine: machine(), half, items: items.length };
  writeFileSync(out, `${JSON.stringify({ ...begun, figures, targets }, null, 2)}\n`);
  process.stdout.write(report(begun.machine, items.length, figures, targets));
}

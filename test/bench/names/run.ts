import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { machine } from "../machine";
import { bundled } from "./bundled";
import { type DocumentFigures, documentFigures } from "./documents";
import { failureText, linkFailureText } from "./failures";
import { figuresOf } from "./figures";
import { goldSet } from "./gold";
import { known } from "./known";
import { linkFiguresOf } from "./links";
import { report } from "./report";
import type { ScanFigures } from "./scans";
import { suggestFigures } from "./suggest";
import { targetsOf } from "./targets";

const ROOT = join(__dirname, "../../..");
const PARTS = ["names", "links", "scans", "documents", "suggest"];
const DOCUMENTS = join(ROOT, "../shared/seeds");
const FORMS = 100_000;
const TEXTS = 400;

const USAGE = `npm run bench:names -- [--half tune|report|all] [--tune] [--only PART] [--json FILE]
  --half  the odd items of each kind (tune), the even ones (report, as a rule), or all
  --tune  names and links of the half to tune on, with all that was missed (⟦…⟧) and every false alarm (⟪…⟫)
  --only  one part of the figures: ${PARTS.join(", ")}; the last, which wants a corpus on the disk, only if asked for
  --json  where the figures go as JSON, instead of .artifacts/names.json
  --documents  the folder with the four documents, instead of ../shared/seeds
  --program  the glossator.cjs to measure, instead of server/bin/glossator.cjs
`;

const { values } = parseArgs({
  options: {
    half: { type: "string", default: "report" },
    tune: { type: "boolean", default: false },
    only: { type: "string" },
    documents: { type: "string", default: DOCUMENTS },
    program: { type: "string", default: join(ROOT, "server/bin/glossator.cjs") },
    json: { type: "string", default: join(ROOT, ".artifacts/names.json") },
    help: { type: "boolean", short: "h", default: false },
  },
});

async function main(): Promise<void> {
  const { tune, only } = values;
  const half = tune ? "tune" : values.half;
  if (values.help || !["tune", "report", "all"].includes(half) || (only !== undefined && !PARTS.includes(only))) {
    process.stderr.write(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const usual = tune ? ["names", "links"] : ["names", "links", "scans", "documents"];
  const isWanted = (part: string): boolean => (only === undefined ? usual.includes(part) : only === part);
  const tell = (line: string): void => void (tune && process.stdout.write(line));
  const begun = { date: new Date().toISOString(), machine: machine(), half };
  const all = known();
  const items = goldSet().filter((item) => half === "all" || item.half === half);
  const names = isWanted("names") ? figuresOf(all, items, (failure) => tell(failureText(failure))) : [];
  const links = isWanted("links") ? linkFiguresOf(all, items, (failure) => tell(linkFailureText(failure))) : [];
  const scans = isWanted("scans") ? await scanned() : [];
  const documents = isWanted("documents") ? await documentsIn(resolve(values.documents)) : [];
  const suggest = isWanted("suggest") ? await suggestFigures(resolve(values.program)) : null;
  const targets = targetsOf({ names, links, scans, suggest });
  const measured = { ...begun, items: items.length, names, links, scans, documents, suggest, targets };
  const out = resolve(values.json);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `${JSON.stringify(measured, null, 2)}\n`);
  process.stdout.write(report(measured));
}

function scanned(): Promise<readonly ScanFigures[]> {
  const { scanFigures, crowd } = bundled<typeof import("./scans")>(join(__dirname, "scans.ts"));
  return scanFigures(crowd(FORMS, TEXTS));
}

async function documentsIn(folder: string): Promise<readonly DocumentFigures[]> {
  const figures = await documentFigures(folder);
  if (!figures) process.stderr.write(`There is no folder ${folder} with the documents, so they are left out.\n`);
  return figures ?? [];
}

main().catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});

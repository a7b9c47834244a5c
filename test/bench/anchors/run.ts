import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Span } from "../../../server/src/engine/span";
import { documents } from "./document";
import { EDITINGS } from "./editor";
import { type Failure, type Figures, figuresOf } from "./figures";
import { METHODS } from "./methods";

const USAGE = "npm run bench:anchors [-- --texts 400] [--half tune|report] [--kind moderate] [--failures 20]";

/** Weights and thresholds were chosen on the texts of one seed, the figures are those of another. */
const SEEDS = { tune: 77, report: 2026 };

const { values } = parseArgs({
  options: {
    texts: { type: "string", default: "400" },
    half: { type: "string", default: "report" },
    kind: { type: "string" },
    failures: { type: "string", default: "0" },
    help: { type: "boolean", default: false },
  },
});

function run(): void {
  const all = documents(Number(values.texts), SEEDS[values.half as keyof typeof SEEDS]);
  const mentions = all.flatMap(({ selectors }) => selectors);
  const sharing = all.flatMap(({ selectors }) =>
    selectors.filter(({ exact }, i) => selectors.some((other, j) => i !== j && other.exact === exact)),
  );
  const share = Math.round((100 * sharing.length) / mentions.length);
  console.log(
    `${all.length} texts, ${mentions.length} mentions, ${share} % share their words with another of the text\n`,
  );
  console.log(row("", "", "right", "wrong", "orphaned", "deleted, kept", "ms a mention"));
  const kinds = Object.keys(EDITINGS).filter((kind) => !values.kind || kind === values.kind);
  const table = kinds.map((kind) => ({ kind, methods: measured(kind, all) }));
  mkdirSync(".artifacts", { recursive: true });
  writeFileSync(".artifacts/bench-anchors.json", `${JSON.stringify(table, null, 2)}\n`);
}

function measured(kind: string, all: ReturnType<typeof documents>): Record<string, Figures> {
  let left = Number(values.failures);
  const tell = (failure: Failure): void => {
    if (left-- > 0) console.log(told(failure));
  };
  const found = Object.entries(METHODS).map(([name, method]) => {
    const figures = figuresOf(method, EDITINGS[kind]!, all, name === "Glossator" ? tell : () => {});
    const { alive, right, wrong, orphaned, deleted, kept, milliseconds } = figures;
    const kinds = name === "Glossator" ? kind : "";
    const cells = [percent(right, alive), percent(wrong, alive), percent(orphaned, alive), percent(kept, deleted)];
    console.log(row(kinds, name, ...cells, milliseconds.toFixed(3)));
    return [name, figures];
  });
  return Object.fromEntries(found);
}

const row = (kind: string, method: string, ...cells: readonly string[]): string =>
  kind.padEnd(20) + method.padEnd(20) + cells.map((cell) => cell.padStart(15)).join("");

const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`);

function told({ document, id, text, truth, found }: Failure): string {
  const { prefix, exact, suffix, occurrence } = document.selectors[id]!;
  const around = (span: Span | null): string =>
    span
      ? `${text.slice(Math.max(0, span.start - 25), span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 25)}`.replaceAll(
          "\n",
          "⏎",
        )
      : "nowhere";
  const nth = occurrence > 0 ? ` (occurrence ${occurrence})` : "";
  return `  ${prefix} [${exact}] ${suffix}${nth}\n    is    ${around(truth)}\n    found ${around(found)}`;
}

if (values.help) console.log(USAGE);
else run();

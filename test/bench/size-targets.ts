import type { Figures } from "./figures";

/** What is to be reached on corpora of three sizes. */
export interface SizeTarget {
  readonly name: string;
  readonly unit: "ms" | "×" | "MB";
  /** For 1,000, for 10,000 and for 100,000 texts; `null` where nothing is wanted, and nothing where that is so of the last. */
  readonly limits: readonly [small: number | null, large: number | null, largest?: number];
  /** `undefined` where it was not measured. */
  readonly of: (figures: Figures) => number | undefined;
}

export const SIZE_TARGETS: readonly SizeTarget[] = [
  { name: "lint", unit: "ms", limits: [800, 4_000, 45_000], of: ({ lint }) => lint?.wall },
  { name: "lint, peak memory", unit: "MB", limits: [150, 300, 1_500], of: ({ lint }) => megabytes(lint?.peak) },
  {
    name: "lint, nothing has changed",
    unit: "ms",
    limits: [400, 1_000, 8_000],
    of: ({ lint }) => lint?.ways.cache?.warm.wall,
  },
  { name: "lint of one file", unit: "ms", limits: [250, null], of: ({ lint }) => lint?.ways.oneFile?.wall },
  {
    name: "lint, beside ESLint with eslint-plugin-yml",
    unit: "×",
    limits: [1 / 5, 1 / 7],
    of: beside("ESLint with eslint-plugin-yml", "wall"),
  },
  {
    name: "lint, beside yaml-language-server",
    unit: "×",
    limits: [1 / 4, 1 / 9],
    of: beside("yaml-language-server", "wall"),
  },
  {
    name: "lint, memory beside yaml-language-server",
    unit: "×",
    limits: [null, 1 / 8],
    of: beside("yaml-language-server", "peak"),
  },
  { name: "initialize", unit: "ms", limits: [150, 150, 150], of: ({ server }) => server?.initialize.p50 },
  { name: "first hover", unit: "ms", limits: [400, 400, 400], of: ({ server }) => server?.firsts.hover },
  { name: "first diagnostics", unit: "ms", limits: [400, 400, 400], of: ({ server }) => server?.firsts.diagnostics },
  {
    name: "the corpus is read",
    unit: "ms",
    limits: [1_000, 5_000, 60_000],
    of: ({ server }) => server?.firsts.complete,
  },
  {
    name: "the corpus is read, warm",
    unit: "ms",
    limits: [null, 1_000, 8_000],
    of: ({ server }) => server?.warm.complete,
  },
  { name: "hover p95", unit: "ms", limits: [2, 2, 3], of: ({ server }) => server?.requests.hover.p95 },
  { name: "definition p95", unit: "ms", limits: [2, 2, 3], of: ({ server }) => server?.requests.definition.p95 },
  { name: "document highlight p95", unit: "ms", limits: [2, 2, 3], of: ({ server }) => server?.requests.highlight.p95 },
  { name: "completion p95", unit: "ms", limits: [10, 10], of: ({ server }) => server?.requests.completion.p95 },
  { name: "workspace symbol p95", unit: "ms", limits: [20, 50], of: ({ server }) => server?.requests.symbols.p95 },
  {
    name: "references p95, rare entity",
    unit: "ms",
    limits: [null, 20],
    of: ({ server }) => server?.requests.rareReferences.p95,
  },
  {
    name: "references p95, most frequent entity",
    unit: "ms",
    limits: [5, 20, 200],
    of: ({ server }) => server?.requests.frequentReferences.p95,
  },
  {
    name: "keystroke in a text to diagnostics, p95",
    unit: "ms",
    limits: [100, 100, 120],
    of: ({ server }) => server?.keystrokes.text.toDiagnostics.p95,
  },
  {
    name: "keystroke of a name to its suggestion, p95",
    unit: "ms",
    limits: [30, 30],
    of: ({ server }) => server?.keystrokes.name.toDiagnostics.p95,
  },
  {
    name: "server, peak memory",
    unit: "MB",
    limits: [120, 300, 1_500],
    of: ({ server }) => megabytes(server?.peak.end),
  },
];

/** A figure of a run of lint ÷ that of a peer in the same minute. */
function beside(name: string, figure: "wall" | "peak"): SizeTarget["of"] {
  return ({ peers }) => {
    const peer = peers?.find((each) => each.name === name);
    return peer && "lap" in peer ? peer.lint[figure] / peer.lap[figure] : undefined;
  };
}

const megabytes = (bytes: number | undefined): number | undefined => bytes && bytes / 1e6;

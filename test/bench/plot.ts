import type { Figures } from "./figures";
import { count, megabytes, milliseconds } from "./table";

/** What grows with a corpus, one small plot for each. */
export interface Panel {
  readonly title: string;
  readonly show: (value: number) => string;
  readonly series: readonly Series[];
}

interface Series {
  /** Empty where the title says all. */
  readonly name: string;
  /** `undefined` where it was not measured, as by an earlier bench. */
  readonly of: (figures: Figures) => number | undefined;
}

const one = (of: Series["of"]): readonly Series[] => [{ name: "", of }];

export const PANELS: readonly Panel[] = [
  { title: "glossator lint, wall time", show: milliseconds, series: one(({ lint }) => lint?.wall) },
  {
    title: "peak memory",
    show: megabytes,
    series: [
      { name: "lint", of: ({ lint }) => lint?.peak },
      { name: "server", of: ({ server }) => server?.peak.end },
    ],
  },
  {
    title: "index complete, from the start",
    show: milliseconds,
    series: [
      { name: "cold", of: ({ server }) => server?.firsts.complete },
      { name: "warm", of: ({ server }) => server?.warm?.complete },
    ],
  },
  { title: "hover, p95", show: milliseconds, series: one(({ server }) => server?.requests.hover.p95) },
  {
    title: "references, p95",
    show: milliseconds,
    series: [
      { name: "most frequent entity", of: ({ server }) => server?.requests.frequentReferences.p95 },
      { name: "rare entity", of: ({ server }) => server?.requests.rareReferences.p95 },
    ],
  },
  {
    title: "keystroke in a text to diagnostics, p95",
    show: milliseconds,
    series: one(({ server }) => server?.keystrokes.text.toDiagnostics.p95),
  },
];

/**
 * The figures of several corpora as an SVG picture: small plots side by side with logarithmic axes of the same scales, so that a slope
 * means the same everywhere. Colours follow the reader's theme.
 */
export function plot(all: readonly Figures[]): string {
  const width = GAP + COLUMNS * (WIDTH + GAP);
  const height = GAP + Math.ceil(PANELS.length / COLUMNS) * (HEIGHT + GAP) + GAP;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    "<title>How the figures grow with the number of texts</title>",
    `<style>${STYLE}</style>`,
    `<clipPath id="plot"><rect x="0" y="${TOP}" width="${WIDTH - SIDE}" height="${PLOT}"/></clipPath>`,
    `<rect class="ground" width="${width}" height="${height}"/>`,
    ...PANELS.map((panel, i) => {
      const [left, top] = [GAP + (i % COLUMNS) * (WIDTH + GAP), GAP + Math.floor(i / COLUMNS) * (HEIGHT + GAP)];
      return `<g transform="translate(${left} ${top})">${drawn(panel, all)}</g>`;
    }),
    `<text class="faint" x="${GAP}" y="${height - GAP + 4}">By number of texts; both axes are logarithmic. Dotted: growth in proportion to the texts.</text>`,
    "</svg>\n",
  ].join("\n");
}

const [COLUMNS, WIDTH, HEIGHT, GAP] = [3, 290, 250, 26];
/** Of a panel: what is left for names above, sizes below, and labels at both sides. */
const [TOP, BOTTOM, SIDE] = [38, 24, 34];
const PLOT = HEIGHT - TOP - BOTTOM;
/** Of a decade of values, in every panel. */
const DECADE = 48;

const STYLE = `
text { font: 12px system-ui, sans-serif; fill: #24292f } text.mark { paint-order: stroke; stroke: #fff; stroke-width: 3 } .title { font-weight: 600; font-size: 13px }
.ground { fill: #fff } .faint { fill: #57606a; font-size: 11px } .grid { stroke: #d8dee4 }
path { fill: none; stroke-width: 2 } .even { stroke: #8c959f; stroke-width: 1; stroke-dasharray: 2 3 }
path.a { stroke: #0969da } path.b { stroke: #bc4c00 } .mark.a { fill: #0969da } .mark.b { fill: #bc4c00 }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 } text.mark { stroke: #0d1117 } .ground { fill: #0d1117 } .faint { fill: #9198a1 } .grid { stroke: #30363d } .even { stroke: #6e7681 }
path.a { stroke: #58a6ff } path.b { stroke: #f0883e } .mark.a { fill: #58a6ff } .mark.b { fill: #f0883e } }`;

function drawn({ title, show, series }: Panel, all: readonly Figures[]): string {
  const sizes = all.map(({ corpus }) => corpus.texts).sort((a, b) => a - b);
  const points = series.flatMap(({ of }, i) =>
    all.flatMap((figures) => ({ colour: "ab"[i]!, texts: figures.corpus.texts, value: of(figures) ?? Number.NaN })),
  );
  const known = points.filter(({ value }) => value > 0).sort((a, b) => a.texts - b.texts);
  const [first] = known;
  const logs = known.map(({ value }) => Math.log10(value));
  const middle = (Math.min(...logs) + Math.max(...logs)) / 2;
  const across = Math.log10(sizes.at(-1)! / sizes[0]!) || 1;
  const x = (texts: number): string =>
    (SIDE + ((WIDTH - 2 * SIDE) * Math.log10(texts / sizes[0]!)) / across).toFixed(1);
  const y = (value: number): string => (TOP + PLOT / 2 - DECADE * (Math.log10(value) - middle)).toFixed(1);
  const names = series.map(({ name }, i) => `<tspan class="mark ${"ab"[i]}">${name}</tspan>`).join(" · ");
  return [
    `<text class="title" y="12">${title}</text><text y="28">${names}</text>`,
    ...sizes.flatMap((texts) => [
      `<line class="grid" x1="${x(texts)}" x2="${x(texts)}" y1="${TOP}" y2="${TOP + PLOT}"/>`,
      `<text class="faint" text-anchor="middle" x="${x(texts)}" y="${HEIGHT - 8}">${count(texts)}</text>`,
    ]),
    first
      ? `<path class="even" clip-path="url(#plot)" d="M${x(first.texts)} ${y(first.value)}L${x(first.texts * 1000)} ${y(first.value * 1000)}"/>`
      : "",
    ...["a", "b"].map((colour) => {
      const own = known.filter((each) => each.colour === colour);
      return `<path class="${colour}" d="M${own.map(({ texts, value }) => `${x(texts)} ${y(value)}`).join("L")}"/>`;
    }),
    ...known.map(({ colour, texts, value }) => {
      const isLower = known.some((other) => other.texts === texts && other.value > value);
      const label = `x="${x(texts)}" y="${Number(y(value)) + (isLower ? 19 : -9)}"`;
      return `<circle class="mark ${colour}" cx="${x(texts)}" cy="${y(value)}" r="3.5"/><text class="mark ${colour}" text-anchor="middle" ${label}>${show(value)}</text>`;
    }),
  ].join("");
}

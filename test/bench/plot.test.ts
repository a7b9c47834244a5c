import assert from "node:assert/strict";
import type { Figures } from "./figures";
import { PANELS, plot } from "./plot";

describe("the plot of the bench", () => {
  /** Figures that say nothing but what the panels ask for, so that each has a value of its own. */
  const figuresOf = (texts: number, factor: number): Figures => {
    const spread = (p95: number) => ({ p50: p95 / 2, p95, most: p95, count: 1 });
    return {
      corpus: { texts },
      lint: { wall: 2_000 * factor, peak: 150e6 * factor },
      server: {
        firsts: { complete: 1_100 * factor },
        warm: { complete: 310 * factor },
        peak: { end: 180e6 * factor },
        requests: {
          hover: spread(0.9 * factor),
          frequentReferences: spread(7 * factor),
          rareReferences: spread(1.3 * factor),
        },
        keystrokes: { text: { toDiagnostics: spread(28 * factor) } },
      },
    } as unknown as Figures;
  };
  const all = [figuresOf(10_000, 10), figuresOf(1_000, 1), figuresOf(100_000, 1.5)];

  it("is well-formed", () => {
    const open: string[] = [];
    const svg = plot(all);
    for (const [, end, name, own] of svg.matchAll(/<(\/?)([a-zA-Z]+)(?:\s[a-zA-Z0-9:-]+="[^"<&]*")*\s*(\/?)>/g))
      if (end) assert.equal(open.pop(), name);
      else if (!own) open.push(name!);
    assert.deepEqual(open, []);
    const style = svg.slice(svg.indexOf("<style>"), svg.indexOf("</style>"));
    const rest = svg.replace(style, "").replace(/<\/?[a-zA-Z]+(?:\s[a-zA-Z0-9:-]+="[^"<&]*")*\s*\/?>/g, "");
    assert.doesNotMatch(rest, /[<&]/);
    assert.doesNotMatch(svg, /NaN|undefined|Infinity/);
  });

  it("has a point with its value for each figure", () => {
    const svg = plot(all);
    const series = PANELS.flatMap(({ series }) => series);
    assert.equal(svg.split("<circle").length - 1, all.length * series.length);
    for (const value of ["2.00 s", "20.0 s", "3.00 s", "150 MB", "1500 MB", "225 MB", "310 ms", "3.10 s", "465 ms"])
      assert.ok(svg.includes(`>${value}</text>`), value);
  });

  it("lets out what was not measured", () => {
    const svg = plot([figuresOf(1_000, 1), { ...figuresOf(10_000, 10), server: null }]);
    const lint = PANELS.flatMap(({ series }) => series).length + 2;
    assert.equal(svg.split("<circle").length - 1, lint);
    assert.doesNotMatch(svg, /NaN|undefined|Infinity/);
  });

  it("goes up where a figure grows, and to the right with the texts", () => {
    const [panel] = plot(all).match(/<path class="a" d="[^"]*"\/>/)!;
    const points = [...panel.matchAll(/([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    const [small, large, huge] = points as [
      readonly [number, number],
      readonly [number, number],
      readonly [number, number],
    ];
    assert.ok(small[0] < large[0] && large[0] < huge[0]);
    assert.ok(small[1] > huge[1] && huge[1] > large[1]);
  });
});

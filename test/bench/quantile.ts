import type { Taken } from "./child";

/** The `share`-quantile of a series, by nearest rank: 0.5 is the median; `NaN` for an empty series. */
export function quantile(series: readonly number[], share: number): number {
  const sorted = [...series].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (series: readonly number[]): number => quantile(series, 0.5);

/** Of several runs of one program. */
export const medians = (runs: readonly Taken[]): Taken => ({
  wall: median(runs.map(({ wall }) => wall)),
  cpu: median(runs.map(({ cpu }) => cpu)),
  peak: median(runs.map(({ peak }) => peak)),
});

/** What a series of durations, in milliseconds, comes to. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
  readonly count: number;
}

export const spread = (series: readonly number[]): Spread => ({
  p50: median(series),
  p95: quantile(series, 0.95),
  most: quantile(series, 1),
  count: series.length,
});

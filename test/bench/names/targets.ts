import type { Figures } from "./figures";

/** What our method is to reach, and whether it did. Shares are from 0 to 1. */
export interface Target {
  readonly name: string;
  readonly limit: number;
  readonly unit: "%" | "MB/s" | "s";
  readonly isLeast: boolean;
  readonly value: number;
  readonly isReached: boolean;
}

const LEAST: Readonly<Record<string, number>> = { person: 0.97, "weapon-system": 0.99 };

/** The targets for the figures of our method, the first. */
export function targetsOf(figures: readonly Figures[]): readonly Target[] {
  const own = figures.filter(({ method, lang }) => method === figures[0]?.method && lang === "all");
  return own.flatMap(({ type, recall, precision }) =>
    (
      [
        ["recall", recall],
        ["precision", precision],
      ] as const
    ).map(([name, value]) => least(`${type}: ${name}`, "%", LEAST[type]!, value)),
  );
}

export const least = (name: string, unit: Target["unit"], limit: number, value: number): Target => ({
  ...{ name, limit, unit, isLeast: true, value },
  isReached: value >= limit,
});

export const most = (name: string, unit: Target["unit"], limit: number, value: number): Target => ({
  ...{ name, limit, unit, isLeast: false, value },
  isReached: value <= limit,
});

import type { Figures } from "./figures";
import type { LinkFigures } from "./links";
import type { ScanFigures } from "./scans";
import type { SuggestFigures } from "./suggest";

/** What was measured; a part that was not has no figures. */
export interface Parts {
  readonly names: readonly Figures[];
  readonly links: readonly LinkFigures[];
  readonly scans: readonly ScanFigures[];
  readonly suggest: SuggestFigures | null;
}

/** What is to be reached, and whether it was. Shares are from 0 to 1. */
export interface Target {
  readonly name: string;
  readonly sign: "≥" | "<";
  readonly limit: number;
  readonly unit: "%" | "MB/s" | "s";
  readonly value: number;
  readonly isReached: boolean;
}

const LEAST: Readonly<Record<string, number>> = { person: 0.97, "weapon-system": 0.99 };
const LEAST_FLAGGED = 0.95;
const UNDER_FALSE_ALARMS = 0.01;
const LEAST_SPEED = 20;
const UNDER_SECONDS = 5;

/** The targets for our method, which is the first wherever several are compared. */
export function targetsOf({ names, links, scans, suggest }: Parts): readonly Target[] {
  const own = names.filter(({ method, lang }) => method === names[0]?.method && lang === "all");
  return [
    ...own.flatMap(({ type, recall, precision }) => [
      least(`${type}: recall`, "%", LEAST[type]!, recall),
      least(`${type}: precision`, "%", LEAST[type]!, precision),
    ]),
    ...links.flatMap(({ type, swapped, flagged, right, falseAlarms }) => [
      least(`${type}: wrong links that are flagged`, "%", LEAST_FLAGGED, flagged / swapped),
      under(`${type}: right links that are flagged`, "%", UNDER_FALSE_ALARMS, falseAlarms / right),
    ]),
    ...scans
      .filter(({ way }) => way.startsWith("Glossator"))
      .map(({ way, speed }) => least(`speed of the scan: ${way}`, "MB/s", LEAST_SPEED, speed)),
    ...(suggest
      ? [under("glossator suggest, 10,000 texts never seen before", "s", UNDER_SECONDS, suggest.wall / 1000)]
      : []),
  ];
}

const least = (name: string, unit: Target["unit"], limit: number, value: number): Target => ({
  ...{ name, sign: "≥", limit, unit, value },
  isReached: value >= limit,
});

const under = (name: string, unit: Target["unit"], limit: number, value: number): Target => ({
  ...{ name, sign: "<", limit, unit, value },
  isReached: value < limit,
});

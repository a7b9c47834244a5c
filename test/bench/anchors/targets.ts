import type { Kind } from "./editor";
import type { Figures } from "./figures";
import { WITNESSED } from "./methods";

/** What our method is to reach, and whether it did. Shares are from 0 to 1. */
export interface Target {
  readonly name: string;
  readonly limit: number;
  readonly unit: "%" | "ms";
  readonly isLeast: boolean;
  readonly value: number;
  readonly isReached: boolean;
}

/** The share of the surviving mentions. */
export const shareOf = (
  { mentions, deleted, outcomes }: Figures,
  outcome: "right" | "loose" | "wrong" | "orphaned",
): number => outcomes[outcome] / (mentions - deleted);

/** The share of the deleted mentions; `NaN` where none was. */
export const keptOf = ({ deleted, outcomes }: Figures): number => outcomes.kept / deleted;

const LEAST_RIGHT: readonly (readonly [Kind, number])[] = [
  ["moderate", 0.98],
  ["heavy", 0.92],
  ["respelling", 0.995],
  ["NFD re-save", 1],
];
const MOST_WRONG = 0.001;
const MOST_KEPT = 0.01;
const MOST_TIME = 0.2;

/** With the older text at hand. */
const LEAST_RIGHT_WITNESSED: typeof LEAST_RIGHT = LEAST_RIGHT.map(([kind, limit]) =>
  kind === "moderate" ? [kind, 0.99] : [kind, limit],
);

/** The targets for the figures of one of our methods. */
export function targetsOf(figures: readonly Figures[]): readonly Target[] {
  const isWitnessed = figures[0]?.method === WITNESSED;
  const leastRight = isWitnessed ? LEAST_RIGHT_WITNESSED : LEAST_RIGHT;
  const by = isWitnessed ? " with git" : "";
  const least = (name: string, limit: number, value: number): Target => ({
    name: `${name}${by}`,
    limit,
    unit: "%",
    isLeast: true,
    value,
    isReached: value >= limit,
  });
  const most = (name: string, unit: Target["unit"], limit: number, value: number): Target => ({
    name: `${name}${by}`,
    limit,
    unit,
    isLeast: false,
    value,
    isReached: value <= limit,
  });
  return [
    ...leastRight.flatMap(([kind, limit]) =>
      figures
        .filter((each) => each.kind === kind)
        .map((each) => least(`${kind}: right`, limit, shareOf(each, "right"))),
    ),
    ...figures.map((each) => most(`${each.kind}: silently wrong`, "%", MOST_WRONG, shareOf(each, "wrong"))),
    ...figures
      .filter(({ deleted }) => deleted > 0)
      .map((each) => most(`${each.kind}: deleted mentions kept`, "%", MOST_KEPT, keptOf(each))),
    ...figures.map((each) => most(`${each.kind}: time per mention`, "ms", MOST_TIME, each.time)),
  ];
}

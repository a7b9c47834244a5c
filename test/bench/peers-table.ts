import { type Lap, type PeerFigures, speed, timePerByte } from "./peers";
import { medians } from "./quantile";
import { aligned, count, megabytes, milliseconds } from "./table";

/** Lint and its peers on a corpus of so many texts, a line each; below it, why some could not be measured. */
export function peersTable(texts: number, all: readonly PeerFigures[]): readonly string[] {
  const measured = all.flatMap((each) => ("lap" in each ? [each] : []));
  const failed = all.flatMap((each) => ("failure" in each ? [each] : []));
  const rows = measured.map(({ name, lap, problems, lint }) => [
    `  ${name}`,
    ...cells(lap),
    count(problems),
    `× ${timePerByte(lint, lap).toFixed(2)}`,
  ]);
  const laps = all.map(({ lint }) => lint);
  const lint = laps.length > 0 ? [["  glossator lint", ...cells({ ...laps[0]!, ...medians(laps) }), "", ""]] : [];
  return [
    ...aligned([[`${count(texts)} texts`, ...HEADS], ...lint, ...rows]),
    ...failed.map(({ name, failure }) => `  ${name} could not be measured: ${failure}`),
  ];
}

const HEADS = ["wall time", "processor time", "peak memory", "read", "a second", "problems", "lint, time for a MB"];

const cells = (lap: Lap): readonly string[] => [
  milliseconds(lap.wall),
  milliseconds(lap.cpu),
  megabytes(lap.peak),
  megabytes(lap.bytes),
  `${speed(lap).toFixed(speed(lap) < 1 ? 2 : 1)} MB`,
];

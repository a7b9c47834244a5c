import { measured, type Taken } from "../child";
import { corpus } from "../corpus";
import { medians } from "../quantile";

/** What `glossator suggest` takes for texts of 5 KB; medians, in milliseconds and bytes. */
export interface SuggestFigures extends Taken {
  readonly texts: number;
  readonly runs: number;
}

const TEXTS = 10_000;
const RUNS = 3;

/** `program` is the `glossator.cjs` to measure. Rejects where it fails. */
export async function suggestFigures(program: string): Promise<SuggestFigures> {
  const { folder } = corpus(TEXTS);
  const runs: Taken[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await measured(program, ["suggest", folder, "--format", "json"]));
  return { texts: TEXTS, runs: RUNS, ...medians(runs) };
}

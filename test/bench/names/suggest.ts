import { cpSync, existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { measured, type Taken } from "../child";
import { corpus } from "../corpus";
import { medians } from "../quantile";

/** What `glossator suggest` takes for texts of 5 KB; medians, in milliseconds and bytes. */
export interface SuggestFigures extends Taken {
  readonly texts: number;
  readonly runs: number;
  /** The same for the texts with their annotation files, of 40 mentions each. */
  readonly annotated: Taken;
}

const TEXTS = 10_000;
const RUNS = 3;

/** `program` is the `glossator.cjs` to measure. Rejects where it fails. */
export async function suggestFigures(program: string): Promise<SuggestFigures> {
  const { folder } = corpus(TEXTS);
  const bare = withoutAnnotations(folder);
  const output = join(folder, "..", "suggested.json");
  const runs: { readonly bare: Taken; readonly annotated: Taken }[] = [];
  const suggest = (texts: string) => measured(program, ["suggest", texts, "--format", "json"], { output });
  for (let i = 0; i < RUNS; i++) runs.push({ bare: await suggest(bare), annotated: await suggest(folder) });
  rmSync(output);
  return {
    texts: TEXTS,
    runs: RUNS,
    ...medians(runs.map((run) => run.bare)),
    annotated: medians(runs.map((run) => run.annotated)),
  };
}

/** A copy of a corpus with its registries and without the annotation files of its texts; an old one where there is one. */
function withoutAnnotations(folder: string): string {
  const copy = `${folder}-bare`;
  if (existsSync(copy)) return copy;
  rmSync(`${copy}.new`, { recursive: true, force: true });
  cpSync(folder, `${copy}.new`, { recursive: true, filter: (path) => !path.endsWith(".txt.ann.yaml") });
  renameSync(`${copy}.new`, copy);
  return copy;
}

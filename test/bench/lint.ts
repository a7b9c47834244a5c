import { join } from "node:path";
import { measured, type Run, type Taken } from "./child";
import { type BenchCorpus, MANY } from "./corpus";
import { type LintWays, lintWays } from "./lint-ways";
import { median, medians } from "./quantile";
import { type QuickFiles, quickFiles } from "./quick-files";

/** `glossator lint` on a corpus, beside the yardstick in turn; medians, in milliseconds and bytes. */
export interface LintFigures extends Taken {
  readonly runs: number;
  readonly yardstick: Taken;
  /** Wall time of lint ÷ wall time of the yardstick: the median of the pairs of runs. */
  readonly ratio: number;
  readonly ways: LintWays;
  readonly files: QuickFiles;
}

/** Invented people share surnames, and are called by offices whatever the date. */
export const BY_CHANCE = ["mention.missing", "consistency.same-words", "role.not-in-force"];

/** `program` is the `glossator.cjs` to measure. Fails where lint finds anything else: every selector resolves. */
export async function lintFigures(program: string, corpus: BenchCorpus): Promise<LintFigures> {
  const { folder, texts } = corpus;
  const runs = texts > MANY ? 1 : texts > 3_000 ? 3 : 5;
  const pairs: { lint: Run; yardstick: Run }[] = [];
  for (let i = 0; i < runs; i++) {
    const yardstick = await measured(join(__dirname, "yardstick.cjs"), [folder]);
    const lint = await measured(program, ["lint", folder, "--format", "json"]);
    const found = (JSON.parse(lint.stdout) as { code: string }[]).filter(({ code }) => !BY_CHANCE.includes(code));
    if (found.length > 0) throw new Error(`The corpus has problems: ${JSON.stringify(found).slice(0, 500)}`);
    pairs.push({ lint, yardstick });
  }
  return {
    runs,
    ...medians(pairs.map(({ lint }) => lint)),
    yardstick: medians(pairs.map(({ yardstick }) => yardstick)),
    ratio: median(pairs.map(({ lint, yardstick }) => lint.wall / yardstick.wall)),
    ways: await lintWays(program, corpus, texts > 3_000 ? 1 : 3),
    files: quickFiles(folder),
  };
}

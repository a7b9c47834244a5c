import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { measured, type Run, type Taken } from "./child";
import { type BenchCorpus, benchFolder, MANY } from "./corpus";
import { medians } from "./quantile";

/** Other ways to lint a corpus than by one process with all cores; `null` where the program or the machine has not got it. */
export interface LintWays {
  readonly oneCore: Taken | null;
  /** With `--cache`: when there is none yet, and when nothing has changed since. */
  readonly cache: { readonly cold: Taken; readonly warm: Taken } | null;
  /** Two parts side by side, then put together: from the first start to the last end; the sum of their memory. */
  readonly shards: Taken | null;
  /** One annotation file of the corpus alone. */
  readonly oneFile: Taken | null;
}

/**
 * `program` is the `glossator.cjs` to measure; each way is run so many times, and medians are answered. Of very many texts only the way
 * with a cache is.
 */
export async function lintWays(program: string, { folder, path, texts }: BenchCorpus, runs: number): Promise<LintWays> {
  const scratch = join(benchFolder(), "lint");
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  const help = (await measured(program, ["lint", "--help"])).stdout;
  const lint = (...args: string[]) => measured(program, ["lint", folder, "--format", "json", ...args]);
  const times = async (act: (run: number) => Promise<Taken>): Promise<Taken> => {
    const all: Taken[] = [];
    for (let run = 0; run < runs; run++) all.push(await act(run));
    return medians(all);
  };
  const isQuick = texts <= MANY;
  const cached = (run: number) => lint("--cache", "--cache-location", join(scratch, `cache-${run}`));
  try {
    return {
      oneCore:
        isQuick && process.platform === "linux"
          ? await times(() => measured(program, ["lint", folder, "--format", "json"], { isOnOneCore: true }))
          : null,
      cache: help.includes("--cache") ? { cold: await times(cached), warm: await times(cached) } : null,
      shards: isQuick && help.includes("--shard") ? await times(() => inShards(program, folder, scratch)) : null,
      oneFile: isQuick
        ? await times(() => measured(program, ["lint", `${path(0)}.ann.yaml`, "--format", "json"]))
        : null,
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function inShards(program: string, folder: string, scratch: string): Promise<Taken> {
  const begin = performance.now();
  const parts = await Promise.all(
    ["1/2", "2/2"].map(async (shard): Promise<{ run: Run; report: string }> => {
      const report = join(scratch, `${shard[0]}.json`);
      const args = ["lint", folder, "--shard", shard, "--format", "whole", "--output", report];
      return { run: await measured(program, args, { isStderrKept: true }), report };
    }),
  );
  const merge = await measured(program, ["merge", "--format", "json", ...parts.map(({ report }) => report)]);
  const wall = performance.now() - begin;
  const [one, other] = parts.map(({ run }) => run) as [Run, Run];
  return { wall, cpu: one.cpu + other.cpu + merge.cpu, peak: Math.max(one.peak + other.peak, merge.peak) };
}

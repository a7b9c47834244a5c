/** What a mocha run has found, in a shape that goes through a file. */
export interface Results {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly { readonly title: string; readonly reason: string }[];
  readonly failures: readonly { readonly title: string; readonly message: string }[];
  readonly titles: readonly string[];
}

export function failure(title: string, message: string): Results {
  return { ...nothing, failed: 1, failures: [{ title, message }] };
}

/** What `run` finds, or its error as a failure. */
export async function attempt(title: string, run: () => Promise<Results[]>): Promise<Results[]> {
  try {
    return await run();
  } catch (error) {
    return [failure(title, String((error as Error).stack ?? error))];
  }
}

export function skip(title: string, reason: string): Results {
  return { ...nothing, skipped: [{ title, reason }] };
}

/** Runs the tests that are loaded into `mocha`. */
export function results(mocha: Mocha): Promise<Results> {
  const titles: string[] = [];
  const skipped: { title: string; reason: string }[] = [];
  const failures: { title: string; message: string }[] = [];
  return new Promise((resolve) => {
    const runner = mocha.run(() => {
      resolve({ passed: runner.stats?.passes ?? 0, failed: failures.length, skipped, failures, titles });
    });
    runner.on("test end", (test) => titles.push(test.fullTitle()));
    runner.on("pending", (test) => skipped.push({ title: test.fullTitle(), reason: "it is pending" }));
    runner.on("fail", (test, error) => {
      failures.push({ title: test.fullTitle(), message: error.stack ?? error.message ?? String(error) });
    });
  });
}

const nothing: Results = { passed: 0, failed: 0, skipped: [], failures: [], titles: [] };

import { watch } from "node:fs";
import { join } from "node:path";

/** So long, in milliseconds, changes are collected: saving a file is several. */
const COLLECT = 100;

/** What happens below some folders, until `signal` is aborted: the paths of files that came, changed or went, in batches. */
export async function* changesBelow(
  folders: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<readonly string[]> {
  const paths = new Set<string>();
  let wake = (): void => {};
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true, signal }, (_, name) => {
      if (name === null || IGNORED.test(name)) return;
      paths.add(join(folder, name));
      wake();
    }),
  );
  signal.addEventListener("abort", () => wake());
  try {
    for (;;) {
      if (paths.size === 0 && !signal.aborted) await new Promise<void>((done) => (wake = done));
      if (signal.aborted) return;
      await new Promise((done) => setTimeout(done, COLLECT));
      const batch = [...paths];
      paths.clear();
      yield batch;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

/** Much happens in them, and no annotation file is there. */
const IGNORED = /(?:^|[\\/])(?:\.git|node_modules)(?:[\\/]|$)/;

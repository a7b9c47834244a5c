import { readdirSync, readFileSync } from "node:fs";

/** The peak of the memory of a running process, in bytes; `NaN` where there is no /proc. */
export function peakMemory(pid: number): number {
  return 1024 * Number(/^VmHWM:\s*(\d+) kB$/m.exec(readProc(`/proc/${pid}/status`))?.[1]);
}

/** The time that all threads of a running process were on a processor, in milliseconds; `NaN` where there is no /proc. */
export function cpuTime(pid: number): number {
  const threads = attempt(() => readdirSync(`/proc/${pid}/task`), []);
  if (threads.length === 0) return Number.NaN;
  const nanoseconds = threads.map((thread) => Number(readProc(`/proc/${pid}/task/${thread}/schedstat`).split(" ")[0]));
  return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6;
}

/** The processes that a running process has started, and those that these have; none where there is no /proc. */
export function descendants(pid: number): readonly number[] {
  const threads = attempt(() => readdirSync(`/proc/${pid}/task`), []);
  const children = threads.flatMap((thread) =>
    readProc(`/proc/${pid}/task/${thread}/children`).split(" ").filter(Boolean).map(Number),
  );
  return children.flatMap((child) => [child, ...descendants(child)]);
}

const readProc = (path: string): string => attempt(() => readFileSync(path, "utf8"), "");

function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

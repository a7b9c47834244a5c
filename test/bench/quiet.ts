import type { Client } from "./client";
import { cpuTime } from "./process-usage";

/** Resolves once the server has done next to nothing for so long, in milliseconds. */
export async function quiet({ process: { pid } }: Client, long = 300): Promise<void> {
  const step = long / 3;
  for (let still = 0, last = cpuTime(pid!); still < 3; ) {
    await new Promise((done) => setTimeout(done, step));
    const now = cpuTime(pid!);
    still = now - last > 0.1 * step ? 0 : still + 1;
    last = now;
  }
}

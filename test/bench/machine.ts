import { cpus, loadavg, totalmem } from "node:os";

/** What the figures were taken on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** In bytes. */
  readonly memory: number;
  readonly node: string;
  readonly system: string;
  /** How many processes wanted a processor, on the average of the last minute: above the number of cores, others disturb. */
  readonly load: number;
}

export function machine(): Machine {
  const [first] = cpus();
  return {
    processor: first?.model.trim() ?? "unknown",
    cores: cpus().length,
    memory: totalmem(),
    node: process.version,
    system: `${process.platform} ${process.arch}`,
    load: Math.round(100 * loadavg()[0]!) / 100,
  };
}

import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/** What one run of a program took. */
export interface Run {
  /** From the start of the process to its end, in milliseconds. */
  readonly wall: number;
  /** Of all its threads, in milliseconds: what other processes do to a run shows less in this than in `wall`. */
  readonly cpu: number;
  /** The peak of its memory, in bytes. */
  readonly peak: number;
  readonly stdout: string;
}

/** Runs a node program to its end and measures it. Rejects where it exits with anything but 0. */
export async function measured(program: string, args: readonly string[]): Promise<Run> {
  const begin = performance.now();
  const child = spawn(process.execPath, ["-r", join(__dirname, "usage.cjs"), program, ...args], {
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  });
  const ended = new Promise<number>((done, fail) => {
    child.on("error", fail);
    child.on("close", () => done(performance.now()));
  });
  const [stdout, usage] = await Promise.all([text(child.stdout!), text(child.stdio[3] as NodeJS.ReadableStream)]);
  const wall = (await ended) - begin;
  if (child.exitCode !== 0)
    throw new Error(`${program} ${args.join(" ")} ended with ${child.exitCode}: ${stdout.slice(0, 500)}`);
  return { wall, stdout, ...(JSON.parse(usage) as { cpu: number; peak: number }) };
}

import { type ChildProcess, type IOType, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { descendants, peakMemory } from "./process-usage";

/** What one run of a program took, with all its child processes. */
export interface Taken {
  /** From the start of the process to its end, in milliseconds. */
  readonly wall: number;
  /** Of all its threads, in milliseconds: what other processes do to a run shows less in this than in `wall`. */
  readonly cpu: number;
  /** The peak of its memory, in bytes. */
  readonly peak: number;
}

export interface Run extends Taken {
  readonly stdout: string;
  /** Empty where it was not kept. */
  readonly stderr: string;
}

export interface Circumstances {
  readonly cwd?: string;
  /** Exit codes that say that all went well; without it 0 alone. */
  readonly exitCodes?: readonly number[];
  /** Runs on one core, however many there are; Linux only. */
  readonly isOnOneCore?: boolean;
  /** What it writes to standard error is kept instead of shown. */
  readonly isStderrKept?: boolean;
  /** A file that it writes to instead of to us: what is much takes a core to read. */
  readonly output?: string;
}

/** Runs a node program to its end and measures it. Rejects where it exits with any other code than it may. */
export async function measured(program: string, args: readonly string[], given: Circumstances = {}): Promise<Run> {
  const output = given.output === undefined ? "pipe" : openSync(given.output, "w");
  const { child, ended } = started(program, args, ["ignore", output, given.isStderrKept ? "pipe" : "inherit"], given);
  if (output !== "pipe") closeSync(output);
  const written = (stream: Readable | null) => (stream ? text(stream) : "");
  const [taken, stdout, stderr] = await Promise.all([ended, written(child.stdout), written(child.stderr)]);
  const { exitCodes = [0] } = given;
  const end = child.exitCode ?? child.signalCode!;
  if (!exitCodes.some((code) => code === end))
    throw new Error(`${program} ${args.join(" ")} ended with ${end}: ${(stderr || stdout).slice(0, 500)}`);
  return { ...taken, stdout, stderr };
}

/** Starts a node program; `ended` resolves with what it took, whatever its exit code. */
export function started(
  program: string,
  args: readonly string[],
  stdio: readonly (IOType | number)[],
  { cwd, isOnOneCore = false }: Circumstances = {},
): { readonly child: ChildProcess; readonly ended: Promise<Taken> } {
  const command = [process.execPath, "-r", join(__dirname, "usage.cjs"), program, ...args];
  const [name, ...rest] = isOnOneCore ? ["taskset", "-c", "0", ...command] : command;
  const begin = performance.now();
  const child = spawn(name!, rest, { cwd, stdio: [...stdio, "pipe"] });
  let peakBelow = 0;
  const look = setInterval(() => {
    const peaks = descendants(child.pid!).map((pid) => peakMemory(pid) || 0);
    peakBelow = Math.max(
      peakBelow,
      peaks.reduce((sum, each) => sum + each, 0),
    );
  }, 100);
  const wall = new Promise<number>((done, fail) => {
    child.on("error", fail);
    child.on("close", () => done(performance.now() - begin));
  }).finally(() => clearInterval(look));
  const usage = text(child.stdio[3] as Readable);
  const ended = Promise.all([wall, usage]).then(([wall, usage]) => {
    const { cpu, peak } = usage === "" ? NOTHING_TOLD : (JSON.parse(usage) as Omit<Taken, "wall">);
    return { wall, cpu, peak: peak + peakBelow };
  });
  return { child, ended };
}

/** Of a process that was killed. */
const NOTHING_TOLD = { cpu: Number.NaN, peak: Number.NaN };

/** A run without what it wrote. */
export const taken = ({ wall, cpu, peak }: Taken): Taken => ({ wall, cpu, peak });

import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { atExit } from "./lifetime";

/** A program and all that it starts, in a process group of their own: ended together, by its id, at the latest with us. */
export class ProcessGroup {
  /** The exit code; 1 for a signal and for a program that could not be started. */
  readonly ended: Promise<number>;
  readonly child: ChildProcess;
  readonly #kill: () => void;

  constructor(command: string, args: readonly string[], options: SpawnOptions) {
    const child = spawn(command, args, { ...options, detached: process.platform !== "win32" });
    this.child = child;
    this.#kill = atExit(() => child.pid && killGroup(child.pid));
    this.ended = new Promise((resolve) => {
      child.once("error", () => resolve(1));
      child.once("exit", (code) => resolve(code ?? 1));
    }).then((code) => {
      this.#kill();
      return code as number;
    });
  }

  async end(): Promise<void> {
    this.#kill();
    await this.ended;
  }
}

function killGroup(pid: number): void {
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(pid), "/T", "/F"]);
    return;
  }
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

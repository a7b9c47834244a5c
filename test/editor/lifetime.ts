import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Runs `undo` when this process ends, by itself, by an error or by a signal; the function it returns runs it earlier.
 * `undo` is synchronous, because nothing else runs while a process exits.
 */
export function atExit(undo: () => void): () => void {
  listen();
  undos.add(undo);
  return () => {
    if (undos.delete(undo)) undo();
  };
}

/** A new empty folder, gone when this process has ended. */
export function temporaryFolder(name: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `glossator-${name}-`)));
  atExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Ends this process when its parent has ended: npm passes a signal on to the shell that it starts, and no further. */
export function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.exit(1), 500).unref();
}

const undos = new Set<() => void>();
let listening = false;

function listen(): void {
  if (listening) return;
  listening = true;
  process.on("exit", () => {
    for (const undo of [...undos].reverse()) attempt(undo);
  });
  for (const [signal, number] of [
    ["SIGHUP", 1],
    ["SIGINT", 2],
    ["SIGTERM", 15],
  ] as const) {
    process.on(signal, () => process.exit(128 + number));
  }
}

function attempt(undo: () => void): void {
  try {
    undo();
  } catch (error) {
    console.error(String(error));
  }
}

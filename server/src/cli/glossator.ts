import { once } from "node:events";
import { isMainThread, workerData } from "node:worker_threads";
import { changesBelow } from "../host/changes";
import { nodeDisk } from "../host/disk";
import { keepHeapSmall, keepNurserySmall, optimiseLater } from "../host/heap";
import { writeFile } from "../host/write-file";
import { main, reasonOf } from "./main";
import type { Params } from "./params";
import { threadsOf, work } from "./threads";

const { argv, env, stderr, stdout } = process;
const interruption = new AbortController();

// What is suggested for a text is much, and is gone with the next text; little of what lint makes is.
const isBrief = argv[2] === "suggest";
keepHeapSmall(isBrief ? 60 : 30);
if (!isBrief) keepNurserySmall();
optimiseLater();

// A reader that has seen enough (`| head`) is no failure.
for (const stream of [stdout, stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

// The server ends as its client wants.
if (isMainThread && argv[2] !== "server") {
  process.once("SIGINT", () => {
    interruption.abort();
    process.stdin.destroy();
  });
  process.on("uncaughtException", (error) => {
    stderr.write(`glossator: ${reasonOf(error)}\n`);
    process.exit(2);
  });
}

const params: Params = {
  argv: argv.slice(2),
  cwd: process.cwd(),
  env,
  disk: nodeDisk,
  replace: writeFile,
  input,
  write: (output) => void stdout.write(output),
  drained: () => (stdout.writableNeedDrain ? drained() : null),
  warn: (text) => void stderr.write(text),
  terminal: { isOut: stdout.isTTY === true, isErr: stderr.isTTY === true, columns: stdout.columns ?? 0 },
  elapsed: () => process.uptime() * 1000,
  interruption: interruption.signal,
  changes: changesBelow,
  threads: isMainThread ? threadsOf(__filename) : null,
  // The server is a bundle of its own beside this one, loaded only when asked for.
  serve: () => require("./server.cjs"),
};

if (isMainThread)
  main(params).then((code) => {
    process.exitCode = code;
    // What is left is to print, and whoever does not want that may end it.
    process.removeAllListeners("SIGINT");
  });
else void work(params, workerData);

/** Settles as well where the reader is gone, or the user wants the program to end. */
async function drained(): Promise<void> {
  await once(stdout, "drain", { signal: interruption.signal }).catch(() => {});
}

async function input(): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

import { nodeDisk } from "../host/disk";
import { keepHeapSmall } from "../host/heap";
import { writeFile } from "../host/write-file";
import { main } from "./main";

keepHeapSmall();
main({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  disk: nodeDisk,
  replace: writeFile,
  write: (text) => void process.stdout.write(text),
  warn: (text) => void process.stderr.write(text),
  // The server is a bundle of its own beside this one, loaded only when asked for.
  serve: () => require("./server.cjs"),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`glossator: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);

// A reader that has seen enough (`| head`) is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

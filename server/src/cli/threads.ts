import { availableParallelism } from "node:os";
import { parentPort, Worker } from "node:worker_threads";
import { reasonOf } from "./main";
import type { Params, Threads } from "./params";
import { partOf } from "./parts";
import { Interruption, Refusal } from "./refusal";
import { rowsHere } from "./suggestion-rows";
import type { OutcomeOf, Part, Task } from "./task";

/** Each thread reads all annotation files, so that many would not be faster than a few. */
const MOST = 4;

/**
 * Fewer files are done in one thread about as soon, and in less memory: each has to read all registries and to become quick.
 */
const MANY = 5_000;

/** Threads that run the program in `file`, which calls `work` in them. */
export const threadsOf = (file: string): Threads => ({
  count: Math.min(availableParallelism(), MOST),
  worthwhile: MANY,
  run: (task, part, signal, { onRows, warn }) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(file, { workerData: { task, part } satisfies Work });
      signal.addEventListener("abort", () => {
        void worker.terminate();
        reject(new Interruption());
      });
      worker.on("message", (message: Message) => {
        if ("rows" in message) onRows(message.textUri, message.rows);
        else if ("warning" in message) warn(message.warning);
        else if ("refusal" in message) reject(new Refusal(message.refusal));
        // What a task comes to goes with its kind.
        else resolve(message.outcome as OutcomeOf<typeof task>);
      });
      worker.once("error", reject);
      worker.once("exit", (code) => reject(new Error(`A thread ended with ${code}.`)));
    }),
});

/** What a thread is given, as `workerData`. */
export interface Work {
  readonly task: Task;
  readonly part: Part;
}

type Message =
  | { readonly textUri: string; readonly rows: Uint8Array }
  | { readonly warning: string }
  | { readonly outcome: OutcomeOf<Task> }
  | { readonly refusal: string };

/** Does the work of a thread, quietly: whatever there is to be told is told by the thread that began it. */
export async function work(params: Params, { task, part }: Work): Promise<void> {
  const silent = { ...params, cwd: task.cwd, write: () => {}, drained: () => null, warn: () => {} };
  try {
    tell({ outcome: await outcomeIn(silent, task, part) });
  } catch (error) {
    tell({ refusal: error instanceof Refusal ? error.message : reasonOf(error) });
  }
}

async function outcomeIn(params: Params, task: Task, part: Part): Promise<OutcomeOf<Task>> {
  if (task.kind === "lint") return partOf(params, task, () => part);
  await rowsHere(params, task, {
    onRows: (textUri, rows) => tell({ textUri, rows }, [rows.buffer as ArrayBuffer]),
    warn: (warning) => tell({ warning }),
  });
  return null;
}

/** What is given away goes to the other thread without being copied. */
const tell = (message: Message, given: readonly ArrayBuffer[] = []): void => parentPort!.postMessage(message, given);

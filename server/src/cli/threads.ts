import { availableParallelism } from "node:os";
import { parentPort, Worker } from "node:worker_threads";
import { reasonOf } from "./main";
import type { Params, Threads } from "./params";
import { partOf } from "./parts";
import { Interruption, Refusal } from "./refusal";
import type { LintTask, Outcome, Part } from "./task";

/** Each thread reads all annotation files, so that many would not be faster than a few. */
const MOST = 4;

/** Fewer files are linted in one thread before another has learned all names. */
const MANY = 3_000;

/** Threads that run the program in `file`, which calls `work` in them. */
export const threadsOf = (file: string): Threads => ({
  count: Math.min(availableParallelism(), MOST),
  worthwhile: MANY,
  run: (task, part, signal) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(file, { workerData: { task, part } satisfies Work });
      signal.addEventListener("abort", () => {
        void worker.terminate();
        reject(new Interruption());
      });
      worker.once("message", (answer: Answer) =>
        "outcome" in answer ? resolve(answer.outcome) : reject(new Refusal(answer.refusal)),
      );
      worker.once("error", reject);
      worker.once("exit", (code) => reject(new Error(`A thread ended with ${code}.`)));
    }),
});

/** What a thread is given, as `workerData`. */
export interface Work {
  readonly task: LintTask;
  readonly part: Part;
}

type Answer = { readonly outcome: Outcome } | { readonly refusal: string };

/** Does the work of a thread, quietly: whatever there is to be told is told by the thread that began it. */
export async function work(params: Params, { task, part }: Work): Promise<void> {
  const silent = { ...params, cwd: task.cwd, write: () => {}, warn: () => {} };
  try {
    answer({ outcome: await partOf(silent, task, () => part) });
  } catch (error) {
    answer({ refusal: error instanceof Refusal ? error.message : reasonOf(error) });
  }
}

const answer = (message: Answer): void => parentPort!.postMessage(message);

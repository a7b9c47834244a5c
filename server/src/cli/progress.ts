import type { Params } from "./params";
import { Interruption } from "./refusal";

/** To be awaited between two steps of a long work, with how many are done, and 0 for a total that is not known yet. */
export type Pause = (done: number, total: number) => Promise<void>;

/**
 * Does something long: between its steps an interruption is heard, who reads what is printed may catch up, and on a terminal it is told
 * how far the work is, once the program has been running for a second. What was told is erased at the end.
 */
export async function withProgress<T>(params: Params, doing: string, act: (pause: Pause) => Promise<T>): Promise<T> {
  const { drained, elapsed, interruption, terminal, warn } = params;
  let rested = elapsed();
  let isShown = false;
  try {
    return await act(async (done, total) => {
      const reader = drained();
      if (!reader && !interruption.aborted && elapsed() - rested < BETWEEN_RESTS) return;
      await (reader ?? new Promise(setImmediate));
      if (interruption.aborted) throw new Interruption();
      rested = elapsed();
      if (!terminal.isErr || rested < QUIET) return;
      isShown = true;
      warn(`\r${doing}${total > 0 ? ` ${done} of ${total}` : ""} …\x1b[K`);
    });
  } finally {
    if (isShown) warn("\r\x1b[K");
  }
}

/** In milliseconds. At every rest V8 may clean up: ten times as many cost a tenth of the whole time. */
const BETWEEN_RESTS = 500;

/** In milliseconds. */
const QUIET = 1000;

import type { Params } from "./params";
import type { OnRows, OutcomeOf, Part, Task } from "./task";

/** A long work of which other threads take parts, once it turns out to be long. */
export interface SharedWork<O> {
  /** Which part is this thread's: all of it, until it is shared. */
  readonly part: () => Part;
  readonly share: () => void;
  /** What the others came to. */
  readonly others: () => Promise<readonly O[]>;
  /** Ends the others where they are still at it. */
  readonly end: () => void;
}

const WHOLE: Part = { index: 0, count: 1 };

export function sharedWork<T extends Task>(
  { threads, interruption, warn }: Pick<Params, "threads" | "interruption" | "warn">,
  task: T,
  onRows: OnRows = () => {},
): SharedWork<OutcomeOf<T>> {
  const ended = new AbortController();
  const others: Promise<OutcomeOf<T>>[] = [];
  let part = WHOLE;
  return {
    part: () => part,
    share: () => {
      if (!threads || threads.count === 1) return;
      part = { index: 0, count: threads.count };
      const signal = AbortSignal.any([ended.signal, interruption]);
      for (let index = 1; index < part.count; index++) {
        const other = threads.run(task, { ...part, index }, signal, { onRows, warn });
        // It is awaited once our own part is done.
        other.catch(() => {});
        others.push(other);
      }
    },
    others: () => Promise.all(others),
    end: () => ended.abort(),
  };
}

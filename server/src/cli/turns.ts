/** What threads share that take turns: how many things they have taken, and whether they are to wait. */
export type Turns = Int32Array;

const TAKEN = 0;
const IS_HELD = 1;

/** Of which nothing is taken yet. */
export const newTurns = (): Turns => new Int32Array(new SharedArrayBuffer(8));

/**
 * Which of `count` things fall to the thread that asks, until all are taken: threads take turns, so that all are at it until the
 * end. Each takes few at once, so that nobody has long to wait for those that another one took before.
 */
export function* taking(count: number, turns: Turns): Generator<number> {
  for (let from = Atomics.add(turns, TAKEN, AT_ONCE); from < count; from = Atomics.add(turns, TAKEN, AT_ONCE))
    for (let i = from; i < Math.min(from + AT_ONCE, count); i++) yield i;
}

const AT_ONCE = 8;

/** Makes the others wait as well for what this thread waits for, if anything. */
export function holding(turns: Turns, reason: Promise<void> | null): Promise<void> | null {
  if (!reason) return null;
  Atomics.store(turns, IS_HELD, 1);
  return reason.finally(() => {
    Atomics.store(turns, IS_HELD, 0);
    Atomics.notify(turns, IS_HELD);
  });
}

/** Stops this thread for as long as another one makes it wait; then there is nothing more to wait for. */
export function waiting(turns: Turns): null {
  Atomics.wait(turns, IS_HELD, 1);
  return null;
}

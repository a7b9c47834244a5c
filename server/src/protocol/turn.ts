/**
 * The longest time, in milliseconds, that a long work goes on before it lets everything else have its turn. Several works may go on
 * at a time, so that a request waits for as many of these.
 */
export const SLICE = 5;

/**
 * So many rounds of the event loop a request takes from its arrival to its answer: one to be read, one to be handled, one to be
 * written, and one for a request that comes meanwhile. A round in which nothing waits takes microseconds.
 */
const ROUNDS = 4;

/** Lets everything that waits have its turn. */
export async function turn(): Promise<void> {
  for (let i = 0; i < ROUNDS; i++) await new Promise(setImmediate);
}

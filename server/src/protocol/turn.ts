/**
 * The longest time, in milliseconds, that a long work goes on before it lets everything else have its turn. Several works may go on
 * at a time, so that a request waits for as many of these.
 */
export const SLICE = 5;

/** Lets everything that waits have its turn. */
export const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

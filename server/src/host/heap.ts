import { setFlagsFromString } from "node:v8";

/**
 * Keeps the heap within `percent` of growth above what is alive, instead of up to four times that: reading a corpus
 * leaves garbage behind, once, and the memory would stay taken.
 */
export const keepHeapSmall = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${percent}`);

/** Keeps the room for what is new at 1 MB for each of its halves, instead of up to 16: what lasts leaves it sooner. */
export const keepNurserySmall = (): void => setFlagsFromString("--semi-space-growth-factor=1");

/**
 * Lets V8 optimise what has run four times as long as usual: programs that run for seconds otherwise spend a third of their processor
 * time on code that is not needed any more when it is ready. See docs/performance.md.
 */
export const optimiseLater = (): void => setFlagsFromString("--interrupt-budget=300000");

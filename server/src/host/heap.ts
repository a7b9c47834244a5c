import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/**
 * Keeps the heap within `percent` of growth above what is alive, instead of up to four times that: reading a corpus
 * leaves garbage behind, once, and the memory would stay taken. From `settleHeap` on it is `later` percent.
 */
export function keepHeapSmall(percent: number, later = percent): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
  settled = later;
}

/** To be called when much has been read: what is found from then on comes slowly, and looking for garbage more often costs little. */
export function settleHeap(): void {
  if (settled !== null) keepHeapSmall(settled);
}

let settled: number | null = null;

/**
 * Keeps the room for what is new at a few MB, instead of up to 16 for each of its halves: what lasts leaves it sooner. V8 starts with less than
 * that, of which every second file would be cleaned up after, so it may grow until `settleNursery` finds that it has.
 */
export function keepNurserySmall(): void {
  setFlagsFromString("--semi-space-growth-factor=3");
  isGrowing = true;
}

/** To be called again and again while files are read, which is when something lasts. */
export function settleNursery(): void {
  if (!isGrowing) return;
  const nursery = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
  if (nursery && nursery.space_size < ENOUGH) return;
  setFlagsFromString("--semi-space-growth-factor=1");
  isGrowing = false;
}

let isGrowing = false;

/** In bytes, both halves together. */
const ENOUGH = 2 ** 23;

/**
 * Lets V8 optimise what has run four times as long as usual: programs that run for seconds otherwise spend a third of their processor
 * time on code that is not needed any more when it is ready. See docs/performance.md.
 */
export const optimiseLater = (): void => setFlagsFromString("--interrupt-budget=300000");

import { setFlagsFromString } from "node:v8";

/**
 * Lets the heap grow to one and a half times what is alive before it is cleaned, instead of up to four times: reading a
 * corpus leaves much garbage behind, once, and the memory would stay taken. Costs a tenth of the time of reading.
 */
export const keepHeapSmall = (): void => setFlagsFromString("--heap-growing-percent=50");

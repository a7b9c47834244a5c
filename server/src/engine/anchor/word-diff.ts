import { alignment } from "./alignment";

/** Of each word of `a` the index of the word of `b` that it became, or -1; no two became the same one. */
export type Kept = Int32Array;

/**
 * Which words of `a` are still there in `b`, also in paragraphs that changed places. Runs of words that either text has
 * once are the same ones, and grow by their neighbours as long as these are the same (Heckel, "A technique for isolating
 * differences between files", CACM 21, 1978; runs instead of lines). Between and beside them, the longest common
 * subsequence is kept, within a budget; then runs count that are single among what is left. Words are given by number;
 * the cost is linear in their number.
 */
export function wordDiff(a: Int32Array, b: Int32Array): Kept {
  const kept: Kept = new Int32Array(a.length).fill(-1);
  const taken = new Uint8Array(b.length);
  const take = (from: number, to: number, length: number): void => {
    for (let i = 0; i < length; i++) {
      kept[from + i] = to + i;
      taken[to + i] = 1;
    }
  };
  let start = 0;
  const most = Math.min(a.length, b.length);
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  take(0, 0, start);
  take(a.length - end, b.length - end, end);
  const budget = { left: BUDGET };
  for (const length of RUNS) {
    for (const run of trusted(runs(a, b, kept, taken, length), kept, b.length)) take(run.from, run.to, run.length);
    fillGaps(a, b, kept, taken, budget);
  }
  return kept;
}

/** So many words that both texts have once, one after the other, are the same ones; and then so many of what is left. */
const RUNS = [6, 4, 4];

/** Pairs of words that are compared in all, some nanoseconds each. */
const BUDGET = 40_000_000;

/** So many pairs of words are compared between two kept ones. */
const MAX_CELLS = 400_000;

/** So many words that stand elsewhere now have moved; fewer may be a turn of phrase. */
const MOVED = 14;

/** A few words belong with their neighbours where no more words than these lie between. */
const NEAR = 40;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** The runs of at least `length` free words that stand once in what is free of either text, as long as they can be. */
function runs(a: Int32Array, b: Int32Array, kept: Kept, taken: Uint8Array, length: number): readonly Run[] {
  const isFreeA = (at: number): boolean => kept[at] === -1;
  const isFreeB = (at: number): boolean => taken[at] === 0;
  const places = single(b, length, isFreeB);
  const found: Run[] = [];
  let end = 0;
  const known = single(a, length, isFreeA);
  for (const [hash, at] of known) {
    const to = places.get(hash);
    if (at < end || to === undefined || to === MANY || at === MANY || !isSame(a, at, b, to, length)) continue;
    let [first, last] = [0, length];
    const floor = at - (found.at(-1) ? end : 0);
    while (first < floor && first < to && isFreeA(at - first - 1) && isFreeB(to - first - 1)) {
      if (a[at - first - 1] !== b[to - first - 1]) break;
      first++;
    }
    while (at + last < a.length && to + last < b.length && isFreeA(at + last) && isFreeB(to + last)) {
      if (a[at + last] !== b[to + last]) break;
      last++;
    }
    found.push({ from: at - first, to: to - first, length: first + last });
    end = at + last;
  }
  return apart(found);
}

const MANY = -1;

/** By hash: where a run of free words begins, or `MANY`; in the order of the text. */
function single(words: Int32Array, length: number, isFree: (at: number) => boolean): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let free = 0;
  for (let at = 0; at < words.length; at++) {
    free = isFree(at) ? free + 1 : 0;
    if (free < length) continue;
    const start = at - length + 1;
    let hash = 0;
    for (let i = start; i <= at; i++) hash = (Math.imul(hash, 0x01000193) ^ words[i]!) + 0x9e3779b9;
    places.set(hash | 0, places.has(hash | 0) ? MANY : start);
  }
  return places;
}

function isSame(a: Int32Array, at: number, b: Int32Array, to: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (a[at + i] !== b[to + i]) return false;
  return true;
}

/** Of runs that claim the same words, the longest. */
function apart(found: readonly Run[]): readonly Run[] {
  const inOrder = [...found].sort((x, y) => x.to - y.to);
  const lost = new Set<Run>();
  let last: Run | undefined;
  for (const run of inOrder) {
    if (last && run.to < last.to + last.length) {
      const shorter = run.length < last.length ? run : last;
      lost.add(shorter);
      if (shorter === run) continue;
    }
    last = run;
  }
  return found.filter((run) => !lost.has(run));
}

/** Long runs, and others that belong with their neighbours. A run may be interrupted by edits. */
function trusted(found: readonly Run[], kept: Kept, length: number): readonly Run[] {
  const chains: Run[][] = [];
  for (const run of found) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    const [by, on] = last ? [run.from - endOf(last), run.to - last.to - last.length] : [0, 0];
    if (last && by <= NEAR && on >= 0 && on <= 2 * NEAR) chain!.push(run);
    else chains.push([run]);
  }
  const weightOf = (chain: readonly Run[]): number => chain.reduce((sum, run) => sum + run.length, 0);
  const heavy = chains.filter((chain) => weightOf(chain) >= MOVED);
  const known = kept.slice();
  for (const { from, to, length: count } of heavy.flat()) for (let i = 0; i < count; i++) known[from + i] = to + i;
  const light = chains.filter((chain) => weightOf(chain) < MOVED && isAtHome(chain, known, length));
  return [...heavy, ...light].flat();
}

const endOf = ({ from, length }: Run): number => from + length;

/** Whether a chain stands where its neighbours let expect it: between them, or near to one. */
function isAtHome(chain: readonly Run[], known: Kept, length: number): boolean {
  const [first, last] = [chain[0]!, chain.at(-1)!];
  let left = first.from - 1;
  while (left >= 0 && known[left] === -1) left--;
  let right = endOf(last);
  while (right < known.length && known[right] === -1) right++;
  const after = first.to - (left < 0 ? -1 : known[left]!);
  const before = (right < known.length ? known[right]! : length) - (last.to + last.length);
  if (after > 0 && before >= 0) return true;
  const [gapBefore, gapAfter] = [first.from - left, right - endOf(last)];
  return (after > 0 && after <= gapBefore + NEAR) || (before >= 0 && before <= gapAfter + NEAR);
}

/** Between two kept words, or behind one and before the other where they are no longer neighbours. */
function fillGaps(a: Int32Array, b: Int32Array, kept: Kept, taken: Uint8Array, budget: { left: number }): void {
  for (let start = 0; start < a.length; start++) {
    if (kept[start] !== -1) continue;
    let end = start;
    while (end < a.length && kept[end] === -1) end++;
    const reach = 2 * (end - start) + NEAR;
    const after = start === 0 ? 0 : kept[start - 1]! + 1;
    const before = end === a.length ? b.length : kept[end]!;
    const isBetween = after <= before;
    let behind = after;
    while (behind < Math.min(after + reach, isBetween ? before : b.length) && taken[behind] === 0) behind++;
    let ahead = before;
    while (ahead > Math.max(before - reach, isBetween ? behind : 0) && taken[ahead - 1] === 0) ahead--;
    const places: number[] = [];
    for (let i = after; i < behind; i++) places.push(i);
    for (let i = ahead; i < before; i++) places.push(i);
    const cells = (end - start) * places.length;
    if (cells > 0 && cells <= MAX_CELLS && cells <= budget.left) {
      budget.left -= cells;
      for (const [i, j] of alignment(a.subarray(start, end), places, b)) {
        kept[start + i] = j;
        taken[j] = 1;
      }
    }
    start = end;
  }
}

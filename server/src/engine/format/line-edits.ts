import type { Edit } from "../edit/edit";

/**
 * The edits of whole lines that make `after` of `before`. Lines that both texts have just once are matched up (patience
 * diff, Cohen 2003), then what is alike around them; what is left is replaced.
 */
export function lineEdits(before: string, after: string): readonly Edit[] {
  const [old, now] = [linesIn(before), linesIn(after)];
  const starts = [0];
  for (const line of old) starts.push(starts.at(-1)! + line.length);
  const hunks = hunksOf({ old, now }, { from: 0, to: old.length, newFrom: 0, newTo: now.length });
  return hunks.map(({ from, to, newFrom, newTo }) => ({
    start: starts[from]!,
    end: starts[to]!,
    text: now.slice(newFrom, newTo).join(""),
  }));
}

interface Texts {
  readonly old: readonly string[];
  readonly now: readonly string[];
}

/** Lines of the old text and the lines that take their place. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

const linesIn = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function hunksOf(texts: Texts, whole: Hunk): readonly Hunk[] {
  const hunk = trimmed(texts, whole);
  const { from, to, newFrom, newTo } = hunk;
  if (from === to && newFrom === newTo) return [];
  const anchors = commonLines(texts, hunk);
  if (anchors.length === 0) return [hunk];
  const hunks: Hunk[] = [];
  let last = { old: from, now: newFrom };
  for (const anchor of [...anchors, { old: to, now: newTo }]) {
    hunks.push(...hunksOf(texts, { from: last.old, to: anchor.old, newFrom: last.now, newTo: anchor.now }));
    last = anchor;
  }
  return hunks;
}

function trimmed({ old, now }: Texts, { from, to, newFrom, newTo }: Hunk): Hunk {
  let [start, newStart, end, newEnd] = [from, newFrom, to, newTo];
  while (start < end && newStart < newEnd && old[start] === now[newStart]) {
    start++;
    newStart++;
  }
  while (start < end && newStart < newEnd && old[end - 1] === now[newEnd - 1]) {
    end--;
    newEnd--;
  }
  return { from: start, to: end, newFrom: newStart, newTo: newEnd };
}

interface Match {
  readonly old: number;
  readonly now: number;
}

/** The longest rising run of lines that stand once on each side. */
function commonLines({ old, now }: Texts, { from, to, newFrom, newTo }: Hunk): readonly Match[] {
  const there = uniqueLines(now, newFrom, newTo);
  const matches = [...uniqueLines(old, from, to)].flatMap(([line, at]): readonly Match[] => {
    const match = there.get(line);
    return match === undefined ? [] : [{ old: at, now: match }];
  });
  return longestRise(matches.sort((a, b) => a.old - b.old));
}

function uniqueLines(lines: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const unique = new Map<string, number>();
  const repeated = new Set<string>();
  for (let i = from; i < to; i++) {
    const line = lines[i]!;
    if (unique.has(line)) repeated.add(line);
    else unique.set(line, i);
  }
  for (const line of repeated) unique.delete(line);
  return unique;
}

/** Patience sorting (Aldous and Diaconis 1999): the piles' tops, and from the last one back to the first. */
function longestRise(matches: readonly Match[]): readonly Match[] {
  const tops: number[] = [];
  const previous: number[] = [];
  for (const [i, { now }] of matches.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (matches[tops[middle]!]!.now < now) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? tops[low - 1]! : -1;
    tops[low] = i;
  }
  const rise: Match[] = [];
  for (let i = tops.at(-1) ?? -1; i !== -1; i = previous[i]!) rise.push(matches[i]!);
  return rise.reverse();
}

/** How many elements two lists have in common at their beginnings and, behind those, at their ends. */
export interface SameEnds {
  readonly front: number;
  readonly back: number;
}

export function sameEnds<T>(before: readonly T[], after: readonly T[], isSame: (a: T, b: T) => boolean): SameEnds {
  const most = Math.min(before.length, after.length);
  const isSameAt = (old: number, now: number): boolean => isSame(before[old]!, after[now]!);
  let front = 0;
  while (front < most && isSameAt(front, front)) front++;
  let back = 0;
  while (back < most - front && isSameAt(before.length - 1 - back, after.length - 1 - back)) back++;
  return { front, back };
}

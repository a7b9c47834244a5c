/** Longer words are not misspelt but something else, and comparing them costs their length squared. */
const MAX_LENGTH = 100;

/**
 * The candidates nearest to `word`, best first, at most `most`: those whose edit distance is at most a third of the
 * word's length, or that contain it or are contained in it. Letter case does not matter.
 */
export function nearest(word: string, candidates: Iterable<string>, most = 3): string[] {
  if (word.length > MAX_LENGTH) return [];
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const found: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    if (candidate.length > MAX_LENGTH) continue;
    const other = candidate.toLowerCase();
    const isPart = wanted.length > 2 && other.length > 2 && (other.includes(wanted) || wanted.includes(other));
    if (!isPart && Math.abs(other.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, other);
    if (isPart || distance <= limit) found.push({ candidate, distance });
  }
  found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return found.slice(0, most).map(({ candidate }) => candidate);
}

/** ` Did you mean "x" or "y"?`, or nothing where nothing is near. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const names = nearest(word, candidates).map((name) => `"${name}"`);
  return names.length === 0 ? "" : ` Did you mean ${names.join(" or ")}?`;
}

/** Optimal string alignment distance (Damerau 1964): insert, delete, replace, swap two neighbours. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}

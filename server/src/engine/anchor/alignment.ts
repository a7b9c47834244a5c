/**
 * The pairs of equal words, in order, that are most: of `words` and those at `places` of `others` (the longest common
 * subsequence, Needleman and Wunsch 1970, where a pair counts more that continues another).
 */
export function alignment(
  words: Int32Array,
  places: readonly number[],
  others: Int32Array,
): readonly (readonly [index: number, place: number])[] {
  const width = places.length + 1;
  const scores = new Uint16Array((words.length + 1) * width);
  const pairScore = (i: number, j: number): number =>
    words[i] === others[places[j]!] ? (i > 0 && j > 0 && words[i - 1] === others[places[j - 1]!] ? 3 : 2) : 0;
  for (let i = 1; i <= words.length; i++)
    for (let j = 1; j < width; j++) {
      const at = i * width + j;
      const pair = pairScore(i - 1, j - 1);
      scores[at] = Math.max(scores[at - 1]!, scores[at - width]!, pair > 0 ? scores[at - width - 1]! + pair : 0);
    }
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [words.length, places.length];
  while (i > 0 && j > 0) {
    const at = i * width + j;
    const pair = pairScore(i - 1, j - 1);
    if (pair > 0 && scores[at] === scores[at - width - 1]! + pair) pairs.push([--i, places[--j]!]);
    else if (scores[at] === scores[at - 1]) j--;
    else i--;
  }
  return pairs.reverse();
}

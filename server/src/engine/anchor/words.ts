/** The words of a folded text, and each other sign but spaces, in text order. */
export interface Words {
  readonly count: number;
  /** For each word a number, the same for the same words of all texts that were numbered together. */
  readonly ids: Int32Array;
  /** Where each word begins and ends, in folded code units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Takes folded texts apart at their words, and numbers these together. */
export function wordsOf(texts: readonly string[]): readonly Words[] {
  const numbers = new Map<string, number>();
  return texts.map((text) => {
    const [ids, starts, ends]: [number[], number[], number[]] = [[], [], []];
    for (let end = 0; end < text.length; ) {
      const start = text[end] === " " ? end + 1 : end;
      WORD.lastIndex = start;
      if (!WORD.test(text)) break;
      end = WORD.lastIndex;
      const word = text.slice(start, end);
      let id = numbers.get(word);
      if (id === undefined) numbers.set(word, (id = numbers.size));
      ids.push(id);
      starts.push(start);
      ends.push(end);
    }
    const [count, column] = [ids.length, (list: readonly number[]) => Int32Array.from(list)];
    return { count, ids: column(ids), starts: column(starts), ends: column(ends) };
  });
}

/** In a folded text there is never more than one space between two words. */
const WORD = /[\p{L}\p{N}\p{M}]+|[^ ]/uy;

/** The index of the first word that ends behind an offset; how many there are where none does. */
export function wordAt({ ends, count }: Words, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

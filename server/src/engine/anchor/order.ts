import type { Span } from "../span";
import type { Settled } from "./sought";

export type Order = ReturnType<typeof orderOf>;

/** What the mentions that were found say of a place, by the order of the file and that of the text. */
export function orderOf(known: readonly Settled[]) {
  const inFile = [...known].sort((a, b) => a.index - b.index);
  const inText = [...known].sort((a, b) => a.place.start - b.place.start);
  const beside = (index: number) => {
    const at = firstFrom(inFile, (each) => each.index - index);
    return { previous: inFile[at - 1], next: inFile[at] };
  };
  return {
    of: (index: number, place: Span): number => {
      if (known.length === 0) return 0.5;
      const { previous, next } = beside(index);
      const at = firstFrom(inText, (each) => each.place.start - place.start);
      const left = inText[at - 1];
      const right = inText[at];
      const isAfter = previous ? left?.place.start === previous.place.start : left === undefined;
      const isBefore = next ? right?.place.start === next.place.start : right === undefined;
      return (Number(isAfter) + Number(isBefore)) / 2;
    },
    gap: (index: number): Span | null => {
      const { previous, next } = beside(index);
      if (!previous || !next || previous.place.end > next.place.start) return null;
      return { start: previous.place.end, end: next.place.start };
    },
  };
}

/** The index of the first element that does not compare as less, in a sorted list. */
function firstFrom<T>(list: readonly T[], compare: (each: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(list[middle]!) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether mentions stand in the text as they do in the file, so that no paragraphs have changed places. */
export const isInOrder = (known: readonly Settled[]): boolean =>
  [...known]
    .sort((a, b) => a.index - b.index)
    .every(({ place }, i, inFile) => i === 0 || inFile[i - 1]!.place.start <= place.start);

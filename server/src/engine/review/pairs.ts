import { foldWords } from "../fold";
import { isLive, type Mention } from "../records";

/** A mention of one version of an annotation file, with the line where it stood as versions have it in common. */
export interface Standing {
  readonly index: number;
  readonly mention: Mention;
  readonly line: number | null;
}

/**
 * Which mention of a file is which one of the same file later, by index: first what is the same in all that it says of
 * its place, then what has the same entity and words in the same line, the same entity in the same line, the same entity
 * and words. Of several that are alike the first is the first.
 */
export function pairs(before: readonly Standing[], now: readonly Standing[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const [keyOf, isForDead] of KEYS) {
    const free = new Map<string, Standing[]>();
    for (const each of now) {
      const key = taken.has(each.index) || !(isForDead || isLive(each.mention)) ? null : keyOf(each);
      if (key !== null) free.set(key, [...(free.get(key) ?? []), each]);
    }
    const used = new Map<string, number>();
    for (const each of before) {
      const key = found.has(each.index) ? null : keyOf(each);
      if (key === null) continue;
      const nth = used.get(key) ?? 0;
      const match = free.get(key)?.[nth];
      if (!match) continue;
      used.set(key, nth + 1);
      found.set(each.index, match.index);
      taken.add(match.index);
    }
  }
  return found;
}

type Key = (standing: Standing) => string | null;

const about = ({ entity, gloss }: Mention): unknown => entity?.value ?? gloss.map(({ lang, value }) => [lang, value]);

const words = ({ exact }: Mention): readonly string[] => exact.map(({ value }) => foldWords(value));

const KEYS: readonly (readonly [key: Key, isForDead: boolean])[] = [
  [
    ({ mention }) =>
      JSON.stringify([about(mention), words(mention), mention.prefix, mention.suffix, mention.occurrence]),
    true,
  ],
  [({ mention, line }) => (line === null ? null : JSON.stringify([about(mention), words(mention), line])), false],
  [({ mention, line }) => (line === null ? null : JSON.stringify([about(mention), line])), false],
  [({ mention }) => JSON.stringify([about(mention), words(mention)]), false],
];

import type { BenchMention } from "./article";

type Place = Pick<BenchMention, "start" | "end">;
type Selector = Pick<BenchMention, "prefix" | "suffix" | "occurrence">;

/** Context written by us has so many characters a side, where the paragraph has them. */
const ENOUGH = 16;

/**
 * Makes selectors for places of `text`, as the format has it: prefix and suffix grow at word boundaries, inside the
 * paragraph, until the selector is unique and at least 16 characters a side; where even the whole paragraph is not
 * unique, an occurrence decides.
 */
export function selectorOf(text: string): (place: Place) => Selector {
  const flat = text.replaceAll("\n", " ");
  const all = new Map<string, readonly number[]>();
  return ({ start, end }) => {
    const exact = flat.slice(start, end);
    const same = all.get(exact) ?? placesOf(flat, exact);
    all.set(exact, same);
    const between = (prefix: string, suffix: string) => same.filter((at) => isBetween(flat, at, exact, prefix, suffix));
    const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start).trimEnd();
    const newline = text.indexOf("\n", end);
    const after = text.slice(end, newline === -1 ? text.length : newline).trimStart();
    let [prefix, suffix] = [tail(before, ENOUGH), head(after, ENOUGH)];
    for (let size = ENOUGH; ; size += ENOUGH) {
      [prefix, suffix] = [tail(before, size), head(after, size)];
      const places = between(prefix, suffix);
      if (places.length === 1) return { prefix, suffix, occurrence: 0 };
      if (size < before.length || size < after.length) continue;
      [prefix, suffix] = [tail(before, ENOUGH), head(after, ENOUGH)];
      return { prefix, suffix, occurrence: between(prefix, suffix).indexOf(start) + 1 };
    }
  };
}

/** The last words, of `size` characters or a little more. */
function tail(words: string, size: number): string {
  if (words.length <= size) return words;
  return words.slice(words.lastIndexOf(" ", words.length - size - 1) + 1);
}

/** The first words, of `size` characters or a little more. */
function head(words: string, size: number): string {
  const boundary = words.indexOf(" ", size);
  return boundary === -1 ? words : words.slice(0, boundary);
}

function placesOf(flat: string, exact: string): readonly number[] {
  const places: number[] = [];
  for (let at = flat.indexOf(exact); at !== -1; at = flat.indexOf(exact, at + 1)) places.push(at);
  return places;
}

/** Whether what stands at `at` stands between such words; white space at the joints does not matter. */
function isBetween(flat: string, at: number, exact: string, prefix: string, suffix: string): boolean {
  const before = flat.slice(Math.max(0, at - prefix.length - 3), at).trimEnd();
  const after = flat.slice(at + exact.length, at + exact.length + suffix.length + 3).trimStart();
  return before.endsWith(prefix) && after.startsWith(suffix);
}

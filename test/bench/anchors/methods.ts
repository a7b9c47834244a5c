import { anchorsOf } from "../../../server/src/engine/anchor/anchors";
import type { Selector } from "../../../server/src/engine/edit/selector";
import { isLoaded, sourceText } from "../../../server/src/engine/source";
import type { Span } from "../../../server/src/engine/span";

/** Finds mentions in an edited text: for each a span, or `null`. */
export type Method = (selectors: readonly Selector[], text: string) => readonly (Span | null)[];

export const METHODS: Readonly<Record<string, Method>> = {
  Glossator: (selectors, text) => {
    const source = sourceText("bench:", text);
    if (!isLoaded(source)) throw new Error("The edited text is missing.");
    const mentions = selectors.map(({ exact, ...context }) => ({
      ...context,
      exact: [{ value: exact }],
      status: null,
    }));
    const anchors = anchorsOf({ mentions }, source);
    return mentions.map((_, i) => anchors.at(i)?.spans[0] ?? null);
  },
  "exact with context": (selectors, text) =>
    selectors.map(({ exact, prefix, suffix }) => {
      const places = placesOf(text, exact);
      const likeness = ({ start, end }: Span): number =>
        sharedEnd(text.slice(0, start).trimEnd(), prefix) + sharedStart(text.slice(end).trimStart(), suffix);
      return places.reduce<Span | null>((best, each) => (best && likeness(best) >= likeness(each) ? best : each), null);
    }),
  "quote only": (selectors, text) => selectors.map(({ exact }) => placesOf(text, exact)[0] ?? null),
};

function placesOf(text: string, words: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length });
  return places;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

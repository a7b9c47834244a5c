import type { Span } from "../span";
import { enclosed, type Resembling, resembling } from "./approximate";
import { type Contexts, contextsIn } from "./contexts";
import { commonAround, type Surroundings, surroundings, wordLikeness } from "./evidence";
import { type Candidate, isWhole, type Quote, wholeAround } from "./quote";
import { placeKey, type Sought } from "./sought";

/** A place with what is to be seen there, which does not change from round to round. */
export interface Seen extends Resembling {
  readonly around: Surroundings;
}

/** The places in a text that sought mentions may have; each is looked at once. */
export interface Look {
  /** Those with the words of a mention, the whole of each word. */
  readonly same: (sought: Sought) => readonly Seen[];
  /** Those right between the surroundings, with words that differ. */
  readonly between: (sought: Sought) => readonly Seen[];
  /** Those with like words, the ones between the surroundings among them. */
  readonly like: (sought: Sought, gap: Span | null) => readonly Seen[];
}

/** What looking may cost in all, in places; the more mentions are sought, the fewer places of each are looked at. */
const PLACES = 200_000;
const LEAST_PLACES = 4;
const CONTEXTS = 50_000;
const MOST_CONTEXTS = 16;

/** Gaps between neighbours, in folded code units, that are searched word by word: all together, and the longest. */
const GAPS = 4_000_000;
const MAX_GAP = 4_000;

/** Looks for `all` these mentions in a text. */
export function looking(text: string, all: readonly Sought[]): Look {
  const share = (whole: number, least: number, most: number): number =>
    Math.min(most, Math.max(least, Math.floor(whole / all.length)));
  const mostPlaces = share(PLACES, LEAST_PLACES, PLACES);
  const mostContexts = share(CONTEXTS, 1, MOST_CONTEXTS);
  const maxGap = share(GAPS, 0, MAX_GAP);
  const contexts: Contexts = contextsIn(
    text,
    all.map(({ quote }) => quote),
  );
  const seen = ({ quote }: Sought, places: readonly Resembling[]): readonly Seen[] =>
    places.map((place) => ({ ...place, around: surroundings(text, place, quote) }));
  const other = (sought: Sought, places: readonly Resembling[]): readonly Seen[] =>
    seen(
      sought,
      places.filter((place) => !sought.places.some((exact) => isWithin(exact, place))),
    );
  const likeIn = new Map<Sought, { readonly gap: number; readonly found: readonly Seen[] }>();
  return {
    same: memo((sought) => {
      const { quote } = sought;
      const places = nearest(text, sought.places, quote, mostPlaces);
      return seen(
        sought,
        places.flatMap((place) => wholePlace(text, place, quote)),
      );
    }),
    between: memo((sought) => other(sought, enclosed(text, sought.quote, contexts))),
    like: (sought, gap) => {
      const near = gap && gap.end - gap.start <= maxGap ? gap : null;
      const key = near ? placeKey(near) : -1;
      let known = likeIn.get(sought);
      if (known?.gap !== key) {
        const found = other(sought, resembling(text, sought.quote, contexts, near, mostContexts));
        likeIn.set(sought, (known = { gap: key, found }));
      }
      return known.found;
    },
  };
}

function memo<T>(make: (sought: Sought) => T): (sought: Sought) => T {
  const known = new Map<Sought, T>();
  return (sought) => {
    if (!known.has(sought)) known.set(sought, make(sought));
    return known.get(sought)!;
  };
}

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Of too many places, those with the most of the quote's words right beside them. */
function nearest(text: string, places: readonly Candidate[], quote: Quote, most: number): readonly Candidate[] {
  if (places.length <= most) return places;
  return places
    .map((place) => ({ place, common: commonAround(text, place, quote) }))
    .sort((a, b) => b.common - a.common)
    .slice(0, most)
    .map(({ place }) => place);
}

/** Letters beyond the words that a place may have at most, as an ending. */
const MAX_ENDING = 4;

/** A place that begins or ends within a word takes the rest of it in: the words were inflected. */
function wholePlace(text: string, place: Candidate, quote: Quote): readonly Resembling[] {
  if (isWhole(text, place)) return [{ ...place, words: 1 }];
  const whole = wholeAround(text, place, MAX_ENDING + 1);
  const more = whole.end - whole.start - (place.end - place.start);
  if (place.fragments.length > 1 || more > MAX_ENDING) return [];
  return [
    { ...whole, fragments: [whole], words: wordLikeness(quote.fragments[0]!, text.slice(whole.start, whole.end)) },
  ];
}

import type { Span } from "../../../server/src/engine/span";
import { random } from "../random";
import type { Language } from "../words";
import { type Document, type Place, type Written, written } from "./document";
import { EDITS, type Edit, type Kind } from "./editor";
import { type News, news } from "./news";

/** A text before and after an edit, and what is true of its mentions. */
export interface Task {
  readonly kind: Kind;
  readonly index: number;
  readonly lang: Language;
  readonly before: Written;
  readonly after: string;
  readonly truths: readonly Truth[];
}

/** What became of a mention, in the order of `before.places`. */
export interface Truth {
  readonly id: number;
  /** Its words in `after`, and other spans that are right as well; none where it was deleted. */
  readonly spans: readonly Span[];
  /** Whether the edit is about this mention, which is to be judged. */
  readonly isJudged: boolean;
  /** The same mention in the other paragraphs that are the same word for word: which of them is gone nobody can see. */
  readonly twins: readonly number[];
}

export const SEED = 20160809;

/** The task of a text and a kind of edit, the same on every machine. */
export function task(index: number, kind: Kind, made: News = news(SEED, index)): Task {
  const source = random(Math.imul(SEED + index, 0x85ebca6b) ^ Object.keys(EDITS).indexOf(kind));
  const edit: Edit = EDITS[kind];
  const { before, after, about } = edit(made.document, made.more(source), source);
  const [old, edited] = [written(before), written(after)];
  const { text, places } = kind === "NFD re-save" ? decomposed(edited) : edited;
  const now = new Map(places.map((place) => [place.id, place]));
  const twins = twinsOf(before);
  const truths = old.places.map(({ id }) => ({
    id,
    spans: spansOf(now.get(id)),
    isJudged: about?.has(id) ?? true,
    twins: twins.get(id) ?? [],
  }));
  return { kind, index, lang: before.lang, before: old, after: text, truths };
}

const spansOf = (place: Place | undefined): readonly Span[] =>
  place ? [{ start: place.start, end: place.end }, ...place.also] : [];

function decomposed({ text, places }: Written): Written {
  const offset = (at: number): number => text.slice(0, at).normalize("NFD").length;
  return {
    text: text.normalize("NFD"),
    places: places.map((place) => ({ ...place, start: offset(place.start), end: offset(place.end) })),
  };
}

/** For each mention in a paragraph that stands in the text more than once: the ids of the same mention elsewhere. */
function twinsOf({ paragraphs }: Document): ReadonlyMap<number, readonly number[]> {
  const same = new Map<string, number[][]>();
  for (const { sentences } of paragraphs) {
    const pieces = sentences.flat();
    const words = pieces.map(({ text }) => text).join(" ");
    same.set(words, [...(same.get(words) ?? []), pieces.flatMap(({ marks }) => marks.map(({ id }) => id))]);
  }
  const twins = new Map<number, readonly number[]>();
  for (const lists of same.values())
    for (const ids of lists.length > 1 ? lists : [])
      ids.forEach((id, i) => {
        twins.set(
          id,
          lists.filter((each) => each !== ids).flatMap((each) => each[i] ?? []),
        );
      });
  return twins;
}

import { type Corpus, layersOf } from "../corpus";
import { isText } from "../source";
import { get } from "../table";
import { entityIdAt, mentionsAt, type Place, placeInText, targetIn } from "../target";
import { isSamePlace, mentionPlaces } from "./references";

/** Where the mention at `offset` of a text is written; without one, the beginning of the first annotation file. */
export function annotationsOf(corpus: Corpus, textUri: string, offset: number): Place | null {
  const placed = mentionsAt(corpus, textUri, offset)[0];
  if (placed) {
    const { start, end } = placed.mention.exact[0]!;
    return { uri: placed.state.file.uri, start, end };
  }
  const first = layersOf(corpus, textUri)[0];
  return first ? { uri: first.file.uri, start: 0, end: 0 } : null;
}

/**
 * Where the mention at `offset` of an annotation file stands in the text; without one, the beginning of the text.
 * `null` where there is no text, or none that may be read.
 */
export function textOf(corpus: Corpus, fileUri: string, offset: number): Place | null {
  const state = get(corpus.files, fileUri);
  if (!state || state.sourceUri === null || !isText(get(corpus.sources, state.sourceUri))) return null;
  const index = state.file.mentions.findIndex(({ start, end }) => start <= offset && offset <= end);
  return (index === -1 ? null : placeInText(state, index)) ?? { uri: state.sourceUri, start: 0, end: 0 };
}

export interface Step {
  readonly place: Place;
  /** 1-based, among all mentions of the entity. */
  readonly index: number;
  readonly count: number;
}

/**
 * The mention after or before the one at `offset`, of the same entity, through all texts; behind the last one comes the
 * first again. `null` where there is no entity, or none of its mentions was found.
 */
export function stepMention(corpus: Corpus, uri: string, offset: number, direction: "next" | "previous"): Step | null {
  const id = entityIdAt(corpus, uri, offset)?.value;
  if (id === undefined) return null;
  const places = mentionPlaces(corpus, id);
  if (places.length === 0) return null;
  const here = currentPlace(corpus, uri, offset);
  const at = here ? places.findIndex((place) => isSamePlace(place, here)) : -1;
  const from = at === -1 && direction === "previous" ? 0 : at;
  const index = (from + (direction === "next" ? 1 : -1) + places.length) % places.length;
  return { place: places[index]!, index: index + 1, count: places.length };
}

function currentPlace(corpus: Corpus, uri: string, offset: number): Place | null {
  const state = get(corpus.files, uri);
  if (state) {
    const target = targetIn(state, offset);
    const mention = target?.kind === "mention" || target?.kind === "reference" ? target.mention : null;
    return mention ? placeInText(state, state.file.mentions.indexOf(mention)) : null;
  }
  const placed = mentionsAt(corpus, uri, offset).find(({ mention }) => mention.entity);
  return placed ? placeInText(placed.state, placed.state.file.mentions.indexOf(placed.mention)) : null;
}

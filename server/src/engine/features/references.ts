import { type Corpus, declarationsOf, eachMention } from "../corpus";
import { bySpan } from "../span";
import { idSpanAt } from "../stored/stored-file";
import { get } from "../table";
import { entityIdAt, type Place, placeInText } from "../target";

/**
 * Every place that refers to the entity at `offset`: its mentions in the texts, its id in annotation files and, if
 * asked for, its declarations. Empty where there is no entity.
 */
export function references(corpus: Corpus, uri: string, offset: number, withDeclaration: boolean): readonly Place[] {
  const id = entityIdAt(corpus, uri, offset);
  return id ? referencesTo(corpus, id.value, withDeclaration) : [];
}

/** As `references`, for an id. */
export function referencesTo(corpus: Corpus, id: string, withDeclaration: boolean): readonly Place[] {
  const inTexts: Place[] = [];
  const inFiles: Place[] = [];
  eachMention(corpus, id, (state, index) => {
    const place = placeInText(state, index);
    if (place) inTexts.push(place);
    const { start, end } = idSpanAt(state.file, index)!;
    inFiles.push({ uri: state.file.uri, start, end, lines: state.lines });
  });
  const declarations = withDeclaration
    ? declarationsOf(corpus, id).map(({ uri, entity: { start, end } }) => ({ uri, start, end }))
    : [];
  return declarations.concat(once(inTexts), inFiles, broaderReferences(corpus, id));
}

/** The mentions of an entity in the texts alone, in the order of texts and places; what two layers share, once. */
export function mentionPlaces(corpus: Corpus, id: string): readonly Place[] {
  const places: Place[] = [];
  eachMention(corpus, id, (state, index) => {
    const place = placeInText(state, index);
    if (place) places.push(place);
  });
  return once(places);
}

/** The places in order, each once. Those that are in order already, as after loading a corpus, cost one pass. */
function once(places: Place[]): readonly Place[] {
  const isDone = places.every((place, i) => i === 0 || byPlace(places[i - 1]!, place) < 0);
  return isDone
    ? places
    : places.sort(byPlace).filter((place, i, { [i - 1]: last }) => !last || !isSamePlace(last, place));
}

const byPlace = (a: Place, b: Place): number => (a.uri === b.uri ? bySpan(a, b) : a.uri < b.uri ? -1 : 1);

export const isSamePlace = (a: Place, b: Place): boolean => a.uri === b.uri && a.start === b.start && a.end === b.end;

function broaderReferences(corpus: Corpus, id: string): readonly Place[] {
  const narrower = get(corpus.entities, id)?.narrower ?? [];
  return narrower
    .flatMap((other) => declarationsOf(corpus, other))
    .flatMap(({ uri, entity: { broader } }) =>
      broader?.value === id ? [{ uri, start: broader.start, end: broader.end }] : [],
    );
}

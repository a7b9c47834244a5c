import { type Corpus, declarationsOf, mentioningFiles } from "../corpus";
import { isLive } from "../records";
import { bySpan } from "../span";
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
  const inFiles = mentioningFiles(corpus, id).flatMap(({ file }) =>
    file.mentions.flatMap((mention) =>
      mention.entity?.value === id && isLive(mention)
        ? [{ uri: file.uri, start: mention.entity.start, end: mention.entity.end }]
        : [],
    ),
  );
  const declarations = withDeclaration
    ? declarationsOf(corpus, id).map(({ uri, entity: { start, end } }) => ({ uri, start, end }))
    : [];
  return [...declarations, ...mentionPlaces(corpus, id), ...inFiles, ...broaderReferences(corpus, id)];
}

/** The mentions of an entity in the texts alone, in the order of texts and places; what two layers share, once. */
export function mentionPlaces(corpus: Corpus, id: string): readonly Place[] {
  const places = mentioningFiles(corpus, id).flatMap((state) =>
    state.file.mentions.flatMap((mention, i) => {
      const place = mention.entity?.value === id && isLive(mention) ? placeInText(state, i) : null;
      return place ? [place] : [];
    }),
  );
  places.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : bySpan(a, b)));
  return places.filter((place, i) => i === 0 || !isSamePlace(place, places[i - 1]!));
}

export const isSamePlace = (a: Place, b: Place): boolean => a.uri === b.uri && a.start === b.start && a.end === b.end;

function broaderReferences(corpus: Corpus, id: string): readonly Place[] {
  const narrower = get(corpus.entities, id)?.narrower ?? [];
  return narrower
    .flatMap((other) => declarationsOf(corpus, other))
    .flatMap(({ uri, entity: { broader } }) =>
      broader?.value === id ? [{ uri, start: broader.start, end: broader.end }] : [],
    );
}

import { type Corpus, declarationsOf, type MentionAt, mentionsOf } from "../corpus";
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
  const mentions = mentionsOf(corpus, id);
  const declarations = withDeclaration
    ? declarationsOf(corpus, id).map(({ uri, entity: { start, end } }) => ({ uri, start, end }))
    : [];
  const inFiles = mentions.map(({ state: { file, lines }, index }) => {
    const { start, end } = idSpanAt(file, index)!;
    return { uri: file.uri, start, end, lines };
  });
  return declarations.concat(placesInTexts(mentions), inFiles, broaderReferences(corpus, id));
}

/** The mentions of an entity in the texts alone, in the order of texts and places; what two layers share, once. */
export const mentionPlaces = (corpus: Corpus, id: string): readonly Place[] => placesInTexts(mentionsOf(corpus, id));

function placesInTexts(mentions: readonly MentionAt[]): readonly Place[] {
  const byText = new Map<string, Place[]>();
  for (const { state, index } of mentions) {
    const place = placeInText(state, index);
    if (!place) continue;
    const known = byText.get(place.uri);
    if (known) known.push(place);
    else byText.set(place.uri, [place]);
  }
  const all: Place[] = [];
  for (const uri of sorted([...byText.keys()])) {
    const first = all.length;
    for (const place of byText.get(uri)!.sort(bySpan))
      if (all.length === first || !isSamePlace(place, all.at(-1)!)) all.push(place);
  }
  return all;
}

/** Strings that are in order already, as after loading a corpus, cost one pass. */
const sorted = (strings: string[]): string[] =>
  strings.every((each, i) => i === 0 || strings[i - 1]! <= each) ? strings : strings.sort();

export const isSamePlace = (a: Place, b: Place): boolean => a.uri === b.uri && a.start === b.start && a.end === b.end;

function broaderReferences(corpus: Corpus, id: string): readonly Place[] {
  const narrower = get(corpus.entities, id)?.narrower ?? [];
  return narrower
    .flatMap((other) => declarationsOf(corpus, other))
    .flatMap(({ uri, entity: { broader } }) =>
      broader?.value === id ? [{ uri, start: broader.start, end: broader.end }] : [],
    );
}

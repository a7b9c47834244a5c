import { type Corpus, mentionsOf } from "../corpus";
import { fileName } from "../file-name";
import type { TextOf } from "../refusal";
import { type Surroundings, surroundings } from "../surroundings";
import { placeInText } from "../target";
import { positionAt } from "../units";
import { type Chosen, placeOf } from "./split-entity";

/** So many UTF-16 units are shown before and behind a mention. */
const WIDTH = 60;

/** A mention with the words around it, to be chosen from a list. */
export interface MentionInContext extends Chosen, Surroundings {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  readonly lang: string;
}

/**
 * Every mention of an entity that was found, in the order of texts and places. `lang` is the language of texts whose
 * annotation files do not say. Reads the texts that are not in memory, each once.
 */
export function mentionsInContext(
  corpus: Corpus,
  textOf: TextOf,
  id: string,
  lang: string,
): readonly MentionInContext[] {
  const texts = new Map<string, string | null>();
  const found = mentionsOf(corpus, id).flatMap((each) => {
    const place = placeInText(each.state, each.index);
    if (!place) return [];
    if (!texts.has(place.uri)) texts.set(place.uri, textOf(place.uri));
    const text = texts.get(place.uri);
    if (!text) return [];
    const line = positionAt(place.lines!, place.start).line + 1;
    const language = each.state.file.source.lang ?? lang;
    const shown = { ...surroundings(text, place, WIDTH), text: fileName(place.uri), line, lang: language };
    return [{ place, mention: { ...placeOf(each), ...shown } }];
  });
  return found
    .sort((a, b) => (a.place.uri < b.place.uri ? -1 : a.place.uri > b.place.uri ? 1 : a.place.start - b.place.start))
    .map(({ mention }) => mention);
}

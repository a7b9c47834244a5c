import { type Corpus, mentionsOf } from "../corpus";
import { fileName } from "../file-name";
import { type Mention, wordsOf } from "../records";
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
 * Every mention of an entity, in the order of texts and places; behind them those that were not found, at their place in
 * the annotation file. `lang` is the language of texts whose annotation files do not say. Reads the texts that are not in
 * memory, each once.
 */
export function mentionsInContext(
  corpus: Corpus,
  textOf: TextOf,
  id: string,
  lang: string,
): readonly MentionInContext[] {
  const texts = new Map<string, string | null>();
  const textAt = (uri: string): string | null => {
    if (!texts.has(uri)) texts.set(uri, textOf(uri));
    return texts.get(uri)!;
  };
  const all = mentionsOf(corpus, id).map((each) => {
    const { state, mention } = each;
    const found = placeInText(state, each.index);
    const text = found && textAt(found.uri);
    const place = found && text !== null ? found : { uri: state.file.uri, start: mention.start, lines: state.lines };
    const words = found && text !== null ? surroundings(text, found, WIDTH) : alone(mention);
    const line = positionAt(place.lines!, place.start).line + 1;
    const shown = { ...words, text: fileName(place.uri), line, lang: state.file.source.lang ?? lang };
    return { place, isLost: place !== found, mention: { ...placeOf(each), ...shown } };
  });
  return all
    .sort(
      (a, b) =>
        Number(a.isLost) - Number(b.isLost) ||
        (a.place.uri < b.place.uri ? -1 : a.place.uri > b.place.uri ? 1 : a.place.start - b.place.start),
    )
    .map(({ mention }) => mention);
}

const alone = (mention: Mention): Surroundings => ({ before: "", words: wordsOf(mention), after: "" });

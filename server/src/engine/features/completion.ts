import { entityItems } from "../complete/entity-items";
import type { Completion } from "../complete/item";
import { keyItems } from "../complete/key-items";
import { languageItems } from "../complete/language-items";
import { type Place, placeAt } from "../complete/place";
import { newTypeItems, ruleItems, schemeItems, typeItems, undeclaredItems, valueItems } from "../complete/value-items";
import { wordItems } from "../complete/word-items";
import type { Corpus } from "../corpus";
import { ITEM, keyAt, mappingAt } from "../key-path";
import { isClosed, type Key, type Mapping } from "../keys";
import type { Span } from "../span";

export interface Completions {
  /** What a completion replaces. */
  readonly span: Span;
  /** Best first. */
  readonly items: readonly Completion[];
  /** Whether there are more, to be asked for when more has been written. */
  readonly isIncomplete: boolean;
}

/**
 * What can be written at `offset` of an annotation file or of `glossator.yaml`, whose canonical text is `text`; `null`
 * where that cannot be said. The file may be broken there: lines and indentation decide.
 */
export function completion(
  corpus: Corpus,
  uri: string,
  text: string,
  offset: number,
  languages: readonly string[],
): Completions | null {
  const place = placeAt(text, offset);
  if (!place) return null;
  const root = corpus.config.file?.uri === uri ? "config" : "file";
  const key = keyAt(place.path, root);
  const mapping = place.kind === "key" ? mappingAt(place.path, root) : null;
  const isItem = place.kind === "key" && key?.shape === "list" && place.path.at(-1) !== ITEM;
  const asked: Asked = { corpus, uri, text, offset, languages, place };
  const { items, isIncomplete } = mapping ? keysAt(asked, mapping, isItem) : valuesAt(asked, key, isItem);
  return { span: place.span, items, isIncomplete };
}

interface Asked {
  readonly corpus: Corpus;
  readonly uri: string;
  readonly text: string;
  readonly offset: number;
  readonly languages: readonly string[];
  readonly place: Place;
}

type Found = Pick<Completions, "items" | "isIncomplete">;

const complete = (items: readonly Completion[]): Found => ({ items, isIncomplete: false });

function keysAt({ corpus, uri, text, languages, place }: Asked, mapping: Mapping, isItem: boolean): Found {
  if (isClosed(mapping)) return complete(keyItems(text, place, mapping, isItem));
  switch (mapping) {
    case "names":
    case "texts":
      return complete(languageItems(text, place, corpus, uri, languages, true));
    case "entities":
      return complete(undeclaredItems(text, place, corpus, uri));
    case "designations":
      return complete(schemeItems(text, place, corpus));
    case "rules":
      return complete(ruleItems(text, place));
  }
}

function valuesAt(asked: Asked, key: Key | null, isItem: boolean): Found {
  const found = valuesOf(asked, key);
  if (!isItem) return found;
  return { ...found, items: found.items.map((each) => ({ ...each, text: `- ${each.text}` })) };
}

function valuesOf({ corpus, uri, text, offset, languages, place }: Asked, key: Key | null): Found {
  const values = key?.values ?? [];
  switch (values) {
    case "entity":
      return entityItems(text, place, corpus, uri, offset, languages);
    case "words":
      return wordItems(text, place, corpus, uri, offset);
    case "type":
      return complete(typeItems(text, place, corpus));
    case "new-type":
      return complete(newTypeItems(text, place, corpus));
    case "language":
      return complete(languageItems(text, place, corpus, uri, languages, false));
    default:
      return complete(valueItems(text, place, values));
  }
}

import { type Corpus, declared, type FileState } from "../corpus";
import { addName } from "../edit/add-name";
import { setEntity, setKey } from "../edit/change-item";
import { entitiesFitting } from "../names/misfits";
import type { Mention } from "../records";
import type { Fix } from "./fix";

/**
 * What can be done about words that are no name of their entity: another entity, another name of this one in the language of the text,
 * or no name at all. `text` is the canonical text of the annotation file, `textOf` has those of the others.
 */
export function misfitFixes(
  corpus: Corpus,
  { file }: FileState,
  text: string,
  mention: Mention,
  textOf: (uri: string) => string | null,
): readonly Fix[] {
  const words = mention.exact[0]!.value;
  const id = mention.entity!.value;
  const others = entitiesFitting(corpus, words, file.source.lang).filter((other) => other !== id);
  const links = others.map((other) => ({
    title: `Link to "${other}"`,
    edits: [setEntity(text, mention, other)],
    isSafe: false,
    isPreferred: others.length === 1,
  }));
  const describing = {
    title: "Mark as Description (form: description)",
    edits: [setKey(text, mention, "form", "description")],
    isSafe: false,
  };
  return [...links, ...adding(corpus, id, words, file.source.lang ?? "en", textOf), describing];
}

function adding(
  corpus: Corpus,
  id: string,
  words: string,
  lang: string,
  textOf: (uri: string) => string | null,
): readonly Fix[] {
  const uri = declared(corpus, id)?.uri;
  const text = uri === undefined ? null : textOf(uri);
  const edit = text === null ? null : addName(text, id, lang, words);
  return uri !== undefined && edit
    ? [{ title: `Add “${words}” to the Names of "${id}"`, uri, edits: [edit], isSafe: false }]
    : [];
}

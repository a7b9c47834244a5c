import { hull } from "../anchor/anchor";
import { type Corpus, declared, type FileState, layersOf } from "../corpus";
import { foldWords } from "../fold";
import { isSameLanguage, nameIn, nameOf } from "../language";
import { wordsOf } from "../records";
import type { Located, Span } from "../span";
import { get } from "../table";

/** Words shown behind an offset that are not in the file. */
export interface InlayHint {
  readonly offset: number;
  readonly label: string;
}

/**
 * Names in the reader's language in a part of a file. In an annotation file: behind each id of `entity` and `broader`
 * whose entity is called something else. In a text, if `inTexts`: behind each mention in another language than the
 * reader's first one, where the entity has a name in a language of the reader.
 */
export function inlayHints(
  corpus: Corpus,
  uri: string,
  range: Span,
  languages: readonly string[],
  inTexts: boolean,
): readonly InlayHint[] {
  const state = get(corpus.files, uri);
  if (state) return hintsInFile(corpus, state, range, languages);
  return inTexts ? hintsInText(corpus, uri, range, languages) : [];
}

function hintsInFile(corpus: Corpus, { file }: FileState, range: Span, languages: readonly string[]) {
  const ids = [...file.entities.map(({ broader }) => broader), ...file.mentions.map(({ entity }) => entity)];
  return ids.flatMap((id: Located | null): readonly InlayHint[] => {
    const entity = id && overlaps(id, range) ? declared(corpus, id.value)?.entity : null;
    if (!id || !entity) return [];
    const label = nameOf(entity, languages);
    return letters(label) === letters(id.value) ? [] : [{ offset: id.end, label }];
  });
}

function hintsInText(corpus: Corpus, uri: string, range: Span, languages: readonly string[]): readonly InlayHint[] {
  const hints = layersOf(corpus, uri).flatMap(({ file, anchors }) =>
    file.mentions.flatMap((mention, i): readonly InlayHint[] => {
      const span = hull(anchors?.at(i));
      const entity = span && overlaps(span, range) && mention.entity ? declared(corpus, mention.entity.value) : null;
      const label = entity ? nameIn(entity.entity, languages)?.value : undefined;
      const words = wordsOf(mention);
      if (!span || label === undefined || foldWords(label) === foldWords(words)) return [];
      return isForeign(file.source.lang, words, label, languages) ? [{ offset: span.end, label }] : [];
    }),
  );
  return [...new Map(hints.map((hint) => [`${hint.offset} ${hint.label}`, hint])).values()];
}

/** Whether a mention is in another language than the reader's; of a text whose language is not known, in another script. */
const isForeign = (lang: string | null, words: string, name: string, [first = "en"]: readonly string[]): boolean =>
  lang === null ? scriptOf(words) !== scriptOf(name) : !isSameLanguage(lang, first);

const overlaps = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** Small letters and digits without marks and joints: what an id keeps of a name. */
const letters = (words: string): string =>
  words
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Han}/u,
];

/** The first of the scripts above that the words have a letter of; -1 for none. */
const scriptOf = (words: string): number => SCRIPTS.findIndex((script) => script.test(words));

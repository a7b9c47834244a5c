import type { Corpus } from "../corpus";
import { languageName } from "../language-name";
import type { AnnotationFile } from "../records";
import { entries, get } from "../table";
import { type Completion, item, writtenAt } from "./item";
import { keyText } from "./key-items";
import type { Place } from "./place";

/**
 * Languages as keys or values: those of the configuration, of the file's text, of the reader, and then whichever the
 * corpus has, the most frequent first.
 */
export function languageItems(
  text: string,
  place: Place,
  corpus: Corpus,
  uri: string,
  languages: readonly string[],
  isKey: boolean,
): readonly Completion[] {
  const own = get(corpus.files, uri)?.file.source.lang;
  const wanted = [...corpus.config.languages, ...(own ? [own] : []), ...languages, ...usedLanguages(corpus)];
  return [...new Set(wanted)]
    .filter((lang) => !isKey || !place.siblings.has(lang))
    .map((lang) => {
      const written = isKey ? keyText(text, place, lang, "value") : writtenAt(text, place, lang);
      return item({ label: lang, kind: "language", text: written, beside: languageName(lang, languages) });
    });
}

/** The languages of names, glosses, roles and texts, the most frequent first. */
function usedLanguages(corpus: Corpus): readonly string[] {
  const counts = new Map<string, number>();
  for (const [, { file }] of entries(corpus.files))
    for (const [lang, count] of languagesOf(file)) counts.set(lang, (counts.get(lang) ?? 0) + count);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([lang]) => lang);
}

const known = new WeakMap<AnnotationFile, ReadonlyMap<string, number>>();

function languagesOf(file: AnnotationFile): ReadonlyMap<string, number> {
  let counts = known.get(file);
  if (!counts) known.set(file, (counts = countLanguages(file)));
  return counts;
}

function countLanguages({ source, entities, mentions }: AnnotationFile): ReadonlyMap<string, number> {
  const texts = [
    ...entities.flatMap(({ names, gloss, roles }) => [names, gloss, ...roles.map(({ title }) => title)]),
    ...mentions.map(({ gloss }) => gloss),
  ];
  const counts = new Map<string, number>();
  for (const lang of [source.lang ?? "", ...texts.flat().map((each) => each.lang)])
    if (lang !== "") counts.set(lang, (counts.get(lang) ?? 0) + 1);
  return counts;
}

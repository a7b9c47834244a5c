import type { Corpus } from "../corpus";
import type { AnnotationFile } from "../records";
import { type LoadedText, sourceText } from "../source";
import { type Lexicon, lexiconOf } from "./lexicon";
import { sightings } from "./sightings";

const told = new WeakSet<AnnotationFile>();

/** Remembers that something was said of words in a file that fit another entity, or none: a new name may make it untrue. */
export const rememberMisfits = (file: AnnotationFile): void => void told.add(file);

/** Whether what was said of words in a file hangs on the names of all entities. */
export const hasMisfits = (file: AnnotationFile): boolean => told.has(file);

const known = new WeakMap<Lexicon, Map<string, readonly string[]>>();

/** The ids of the entities of which words, with whatever is around a name in them, are a form; the likeliest first. */
export function entitiesFitting(corpus: Corpus, words: string, lang: string | null): readonly string[] {
  const lexicon = lexiconOf(corpus);
  let answers = known.get(lexicon);
  if (!answers) known.set(lexicon, (answers = new Map()));
  const key = `${lang} ${words}`;
  let ids = answers.get(key);
  if (!ids) {
    const seen = sightings(lexicon, sourceText("", words) as LoadedText, lang);
    const lengths = seen.map(({ start, end }) => end - start);
    const longest = seen[lengths.indexOf(Math.max(...lengths))];
    ids = [...new Set((longest?.candidates ?? []).map(({ declared }) => declared.entity.id))];
    answers.set(key, ids);
  }
  return ids;
}

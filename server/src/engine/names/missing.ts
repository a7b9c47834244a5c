import type { Corpus } from "../corpus";
import { flat } from "../flat";
import { isLoaded, type LoadedText } from "../source";
import { get } from "../table";
import { beginningsIn } from "./beginnings";
import type { MissingName, MissingNames } from "./missing-name";
import { unannotated } from "./unannotated";

/** The names that nobody has annotated in a text, in text order; none where nobody looks for them, or has not yet. */
export function missingNames(corpus: Corpus, textUri: string): readonly MissingName[] {
  const source = get(corpus.sources, textUri);
  return isLoaded(source) ? namesIn(corpus, source) : (get(corpus.missing, textUri)?.names ?? []);
}

/** What a corpus keeps of a text, once it is no longer in memory. */
export const missingIn = (corpus: Corpus, source: LoadedText): MissingNames => ({
  names: namesIn(corpus, source),
  beginnings: beginningsIn(source),
});

function namesIn(corpus: Corpus, source: LoadedText): readonly MissingName[] {
  if (!corpus.namesBy) return [];
  return unannotated({ ...corpus, declaring: corpus.namesBy }, source).map(({ start, end, candidates }) => ({
    start,
    end,
    words: flat(source.text.slice(start, end).replace(/\s+/g, " ")),
    candidates: candidates
      .map(({ declared, form }) => ({ id: declared.entity.id, form }))
      .filter(({ id }, i, all) => all.findIndex((other) => other.id === id) === i),
  }));
}

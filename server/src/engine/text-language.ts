import { type Corpus, layersOf } from "./corpus";
import { languageInName } from "./file-name";

/** The language of a text (BCP 47): what an annotation file over it says or, without one that does, its name; `null` for none. */
export const languageOf = (corpus: Corpus, textUri: string): string | null =>
  layersOf(corpus, textUri)
    .map(({ file }) => file.source.lang)
    .find((lang) => lang !== null) ?? languageInName(textUri);

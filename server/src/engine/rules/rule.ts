import type { Corpus, FileState } from "../corpus";
import type { Finding } from "../problem";

/** A check over one annotation file in its corpus. Pure: the same corpus gives the same findings. */
export interface Rule {
  /** Whether it can only judge once every file of the corpus has been read. */
  readonly needsWholeCorpus: boolean;
  readonly check: (corpus: Corpus, state: FileState) => readonly Finding[];
}

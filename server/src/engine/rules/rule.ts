import type { Corpus, FileState } from "../corpus";
import type { Finding } from "../problem";
import type { Declaration } from "./declaration";

/** A check over one annotation file in its corpus. Pure: the same corpus gives the same findings. */
export interface Rule extends Declaration {
  /** Whether it can only judge once every file of the corpus has been read. */
  readonly needsWholeCorpus?: true;
  /** Whether it looks at the file and at what the corpus declares, and not at where the mentions stand. */
  readonly ignoresText?: true;
  readonly check: (corpus: Corpus, state: FileState) => readonly RuleFinding[];
}

/** A finding of a rule; its code is that of the rule. */
export type RuleFinding = Omit<Finding, "code">;

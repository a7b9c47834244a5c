import type { Corpus, FileState } from "../corpus";
import type { Finding } from "../problem";
import type { AnnotationFile, Mention } from "../records";
import type { Declaration } from "./declaration";

/** A check over one annotation file in its corpus. Pure: the same corpus gives the same findings. */
export interface Rule extends Declaration {
  /** Whether it can only judge once every file of the corpus has been read. */
  readonly needsWholeCorpus?: true;
  /** Whether it looks at the file and at what the corpus declares, and not at where the mentions stand. */
  readonly ignoresText?: true;
  readonly check: (corpus: Corpus, state: FileState) => readonly RuleFinding[];
  /** What it finds of one mention, if it judges each by what it says itself, and by nothing else in the file but `source`. */
  readonly ofMention?: OfMention;
  /** What such a rule finds in the entities that the file declares. */
  readonly ofEntities?: OfEntities;
}

type OfEntities = (file: AnnotationFile) => readonly RuleFinding[];

export type OfMention = (
  corpus: Corpus,
  file: AnnotationFile,
  mention: Mention,
  index: number,
) => readonly RuleFinding[];

/** The parts of a rule that judges each mention by itself, and perhaps entities as well. */
export const eachMention = (
  ofMention: OfMention,
  ofEntities: OfEntities = () => [],
): Pick<Rule, "ignoresText" | "check" | "ofMention" | "ofEntities"> => ({
  ignoresText: true,
  check: (corpus, { file }) => [
    ...ofEntities(file),
    ...file.mentions.flatMap((mention, i) => ofMention(corpus, file, mention, i)),
  ],
  ofMention,
  ofEntities,
});

/** A finding of a rule; its code is that of the rule. */
export type RuleFinding = Omit<Finding, "code">;

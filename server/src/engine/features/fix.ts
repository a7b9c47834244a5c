import type { Edit } from "../edit/edit";

/** A way to mend a problem. */
export interface Fix {
  readonly title: string;
  /** The file of the edits; without it, the annotation file that has the problem. */
  readonly uri?: string;
  readonly edits: readonly Edit[];
  /** Whether it can be applied without looking: it loses nothing and there is no choice. */
  readonly isSafe: boolean;
  /** Whether it is what is meant in all likelihood, though somebody has to look. */
  readonly isPreferred?: boolean;
}

import type { Result } from "../engine/anchor/decide";

/** An annotation file as `glossator anchors --format json` prints it. Lines and columns are 1-based, columns in UTF-16 units. */
export interface AnchorFileRow {
  /** The text. */
  readonly file: string;
  readonly annotation: string;
  /** How many mentions there are, by result; with `--since`, by what became of them. */
  readonly counts: Readonly<Record<string, number>>;
  /** The mentions that are listed, in the order of the annotation file. */
  readonly mentions: readonly AnchorRow[];
}

export interface AnchorRow {
  /** One of the counts. */
  readonly result: string;
  /** What its selector comes to in the text now; `null` for a mention that is not in the file any more. */
  readonly anchor: Result | null;
  /** `null` for a gloss on the words themselves. */
  readonly entity: string | null;
  readonly old: string;
  /** The words in the text now; `null` where they are the same, and where they were not found. */
  readonly new: string | null;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Where its words are in the annotation file; `null` for a mention that is not there any more. */
  readonly annotation: RowPlace | null;
  /** Where it stands in the text; `null` for a mention that was not found. */
  readonly place: RowPlace | null;
  /** With `--since`: where it stood, and the line of the text as it is now that is nearest to that. */
  readonly was?: (RowPlace & { readonly nearest: number }) | null;
  readonly candidates: readonly CandidateRow[];
}

export interface RowPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface CandidateRow extends RowPlace {
  readonly confidence: number;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

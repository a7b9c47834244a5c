import type { Config } from "./config";
import type { Corpus } from "./corpus";
import type { Edit } from "./edit/edit";
import type { AnnotationFile } from "./records";
import type { Source } from "./source";
import type { Lines } from "./units";

/** One thing that happened to a corpus. */
export type Change =
  | {
      readonly kind: "file";
      readonly file: AnnotationFile;
      readonly lines: Lines;
      readonly length: number;
      readonly sourceUri: string | null;
      /** The source where it was read together with the file; its text is used for the anchors and not kept. */
      readonly source?: Source;
    }
  | { readonly kind: "file-gone"; readonly uri: string }
  /** `edits` led to this text from the one before, by typing; without them, selectors say anew where mentions stand. */
  | { readonly kind: "source"; readonly source: Source; readonly edits?: readonly Edit[] }
  /** No annotation file needs the text any more. */
  | { readonly kind: "source-gone"; readonly uri: string }
  /** The text is no longer needed in memory; its anchors stay. */
  | { readonly kind: "release"; readonly uri: string }
  /** What the text was like when its annotation file was written, `null` for nobody knows; the source as in `file`. */
  | { readonly kind: "witness"; readonly uri: string; readonly text: string | null; readonly source?: Source }
  /** The names of these declarations are looked for in texts from now on; of none with `null`. */
  | { readonly kind: "names"; readonly by: Corpus["namesBy"] }
  /** Which names nobody has annotated in a text that stays on the disk. */
  | { readonly kind: "missing"; readonly source: Source }
  | { readonly kind: "config"; readonly config: Config }
  | { readonly kind: "complete"; readonly isComplete: boolean };

/** What a change may have altered: the annotation files and texts whose problems must be looked at again. */
export type Affected = ReadonlySet<string> | "everything";

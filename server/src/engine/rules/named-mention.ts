import { foldWords } from "../fold";
import { type AnnotationFile, isLive, type Mention } from "../records";
import type { Located } from "../span";

/** A live mention that calls an entity by a name. */
export interface NamedMention {
  readonly mention: Mention;
  /** Among the file's mentions. */
  readonly index: number;
  readonly entity: Located;
  /** As they are written, and folded. */
  readonly words: string;
  readonly said: string;
}

let last: { readonly file: AnnotationFile; readonly named: readonly NamedMention[] } | null = null;

/**
 * The continuous mentions that say by which name; "he" and "the minister" may mean anybody. Remembered for one file alone,
 * which several rules ask about in turn: for all files it would be too much to keep.
 */
export function namedMentions(file: AnnotationFile): readonly NamedMention[] {
  if (last?.file !== file) last = { file, named: file.mentions.flatMap(named) };
  return last.named;
}

function named(mention: Mention, index: number): readonly NamedMention[] {
  const { entity, exact, form } = mention;
  const isName = entity && exact.length === 1 && (form === null || form === "name") && isLive(mention);
  if (!isName) return [];
  const words = exact[0]!.value;
  return [{ mention, index, entity, words, said: foldWords(words) }];
}

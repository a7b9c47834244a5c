import type { Corpus } from "../corpus";
import { foldWords } from "../fold";
import { type AnnotationFile, type Entity, isLive, type Mention } from "../records";
import type { Located } from "../span";
import { entityOf } from "./known-entity";
import { eachMention, type RuleFinding } from "./rule";

/** A live mention that calls an entity by a name. */
export interface NamedMention {
  readonly mention: Mention;
  /** Among the file's mentions. */
  readonly index: number;
  readonly link: Located;
  /** `null` where no file declares it. */
  readonly entity: Entity | null;
  /** As they are written, and folded. */
  readonly words: string;
  readonly said: string;
}

interface Named {
  readonly declaring: Corpus["declaring"];
  readonly file: AnnotationFile;
  readonly named: readonly NamedMention[];
}

let last: Named | null = null;

/**
 * The continuous mentions that say by which name; "he" and "the minister" may mean anybody. Remembered for one file alone,
 * which several rules ask about in turn: for all files it would be too much to keep.
 */
export function namedMentions(corpus: Corpus, file: AnnotationFile): readonly NamedMention[] {
  const { declaring } = corpus;
  if (last?.file !== file || last.declaring !== declaring) last = { declaring, file, named: namedIn(corpus, file) };
  return last.named;
}

function namedIn(corpus: Corpus, { mentions }: AnnotationFile): readonly NamedMention[] {
  const named: NamedMention[] = [];
  mentions.forEach((mention, index) => {
    const each = namedMention(corpus, mention, index);
    if (each) named.push(each);
  });
  return named;
}

function namedMention(corpus: Corpus, mention: Mention, index: number): NamedMention | null {
  const { entity: link, exact, form } = mention;
  const isName = link && exact.length === 1 && (form === null || form === "name") && isLive(mention);
  if (!isName) return null;
  const words = exact[0]!.value;
  return { mention, index, link, entity: entityOf(corpus, link.value), words, said: foldWords(words) };
}

/** The parts of a rule that judges each of these mentions by itself. */
export const eachNamed = (
  judge: (corpus: Corpus, file: AnnotationFile, named: NamedMention) => readonly RuleFinding[],
): ReturnType<typeof eachMention> => ({
  ...eachMention((corpus, file, mention, index) => {
    const named = namedMention(corpus, mention, index);
    return named ? judge(corpus, file, named) : [];
  }),
  check: (corpus, { file }) => namedMentions(corpus, file).flatMap((named) => judge(corpus, file, named)),
});

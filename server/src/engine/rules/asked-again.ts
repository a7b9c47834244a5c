import { isSameSelector } from "../anchor/quote";
import type { Corpus } from "../corpus";
import type { AnnotationFile, Mention } from "../records";
import { type SameEnds, sameEnds } from "../same-ends";
import type { OfMention, Rule, RuleFinding } from "./rule";

interface Known {
  readonly declaring: Corpus["declaring"];
  readonly file: AnnotationFile;
  /** By rule, of which mentions there was something to tell. */
  readonly told: Map<Rule, readonly number[]>;
  /** The same of the file as it was before, what of it stayed, and by how many mentions it was longer. */
  readonly before: (Pick<Known, "told"> & SameEnds & { readonly shift: number }) | null;
}

let last: Known | null = null;

/**
 * What a rule finds of each mention in turn. While an annotation file is typed into, it is asked again only of the mentions that differ from
 * those of the time before, and of those of which there was something to tell: what there is may stand elsewhere now. Remembered for
 * one file, as several rules ask.
 */
export function askedAgain(
  rule: Rule,
  ofMention: OfMention,
  corpus: Corpus,
  file: AnnotationFile,
): readonly RuleFinding[] {
  const { declaring } = corpus;
  if (last?.file !== file || last.declaring !== declaring)
    last = { declaring, file, told: new Map(), before: stayedOf(last, declaring, file) };
  const { mentions } = file;
  const told: number[] = [];
  const findings: RuleFinding[] = [];
  const ask = (index: number): void => {
    const found = ofMention(corpus, file, mentions[index]!, index);
    if (found.length === 0) return;
    told.push(index);
    findings.push(...found);
  };
  const known = last.before?.told.get(rule);
  const { front, back, shift } = (known && last.before) || NOTHING;
  for (const index of known ?? []) if (index < front) ask(index);
  for (let index = front; index < mentions.length - back; index++) ask(index);
  for (const index of known ?? []) if (index + shift >= mentions.length - back) ask(index + shift);
  last.told.set(rule, told);
  return findings;
}

const NOTHING = { front: 0, back: 0, shift: 0 };

/** What of an earlier state of a file stayed; `null` where it was judged by something else. */
function stayedOf(before: Known | null, declaring: Corpus["declaring"], file: AnnotationFile): Known["before"] {
  if (before?.file.uri !== file.uri || before.declaring !== declaring) return null;
  if (JSON.stringify(before.file.source) !== JSON.stringify(file.source)) return null;
  const [old, now] = [before.file.mentions, file.mentions];
  return { told: before.told, shift: now.length - old.length, ...sameEnds(old, now, saysTheSame) };
}

/** Whether two mentions say the same, wherever they are written. */
const saysTheSame = (a: Mention, b: Mention): boolean =>
  a.entity?.value === b.entity?.value &&
  a.status === b.status &&
  a.form === b.form &&
  a.cert === b.cert &&
  isSameSelector(a, b);

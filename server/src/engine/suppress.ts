import type { Config } from "./config";
import type { Finding } from "./problem";
import type { AnnotationFile, Suppression } from "./records";
import { severityIn } from "./rules/codes";
import { MENTION_MISSING } from "./rules/reading";
import type { Span } from "./span";

/** Findings of a file that are to be reported, and those that a comment in it says to ignore, with the comment. */
export interface Sifted {
  readonly reported: readonly Finding[];
  readonly ignored: readonly { readonly finding: Finding; readonly suppression: Suppression }[];
}

/**
 * Takes out of the findings of a file those that its suppressions are about. With `isAll` every finding is there, and
 * suppressions that were about none become findings themselves, but for those of problems that are turned off.
 */
export function sifted(config: Config, file: AnnotationFile, findings: readonly Finding[], isAll: boolean): Sifted {
  const { suppressions } = file;
  if (suppressions.length === 0) return { reported: findings, ignored: [] };
  const reported: Finding[] = [];
  const ignored: { finding: Finding; suppression: Suppression }[] = [];
  const used = new Set<Suppression>();
  for (const finding of findings) {
    const suppression = suppressionOf(file, finding.code, finding);
    if (!suppression) reported.push(finding);
    else {
      used.add(suppression);
      ignored.push({ finding, suppression });
    }
  }
  for (const suppression of suppressions)
    if (isAll && !used.has(suppression) && !isOfText(suppression) && severityIn(config, suppression.code) !== "off")
      reported.push(unused(suppression));
  return { reported, ignored };
}

/** Whether it is about the names in the text: whoever wants to hear of none need not know whether there are any. */
const isOfText = ({ code, item }: Suppression): boolean => code === MENTION_MISSING && item === null;

/** The comment of a file that says to ignore a problem at a place, if there is one. */
export const suppressionOf = (file: AnnotationFile, code: string, { start }: Pick<Span, "start">): Suppression | null =>
  file.suppressions.find(
    (each) => each.code === code && (each.item ? has(each.item, start) : !isInItem(file, start)),
  ) ?? null;

const has = (item: Span, at: number): boolean => item.start <= at && at < item.end;

const isInItem = ({ mentions, entities }: AnnotationFile, at: number): boolean =>
  mentions.some((mention) => has(mention, at)) || entities.some(({ whole }) => has(whole, at));

function unused({ code, start, end }: Suppression): Finding {
  const message = `Nothing is wrong here that ${code} says; remove this comment.`;
  return { code: "suppression.unused", message, start, end };
}

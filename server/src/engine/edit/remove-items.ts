import type { AnnotationFile, Mention } from "../records";
import type { Span } from "../span";
import type { Edit } from "./edit";
import { contentEnd, isBlockItem, linesOfItem } from "./lines";

/** Removes mentions of a file: their lines, or their places in a list in brackets. */
export function removeMentions(
  text: string,
  { mentions }: AnnotationFile,
  gone: ReadonlySet<Mention>,
): readonly Edit[] {
  const [first] = gone;
  if (!first) return [];
  if (isBlockItem(text, first)) return [...gone].map((mention) => ({ ...linesOfItem(text, mention), text: "" }));
  return cutItems(text, mentions, (i) => gone.has(mentions[i]!));
}

/** Removes items that stand in brackets, with the commas between them and what stays. */
export function cutItems(text: string, items: readonly Span[], isGone: (index: number) => boolean): readonly Edit[] {
  const kept = items.findLastIndex((_, i) => !isGone(i));
  return items.flatMap(({ start, end }, i): readonly Edit[] => {
    if (!isGone(i)) return [];
    if (i < kept) return [{ start, end: items[i + 1]!.start, text: "" }];
    const from = i === 0 ? start : contentEnd(text, items[i - 1]!);
    return [{ start: from, end: contentEnd(text, { start, end }), text: "" }];
  });
}

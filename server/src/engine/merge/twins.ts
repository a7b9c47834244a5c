import type { FileState } from "../corpus";
import type { Mention } from "../records";

/** Mentions of an entity that stand where the other one is mentioned too, so that one of the two is enough. */
export interface Twins {
  /** These say nothing that the other mention does not say. */
  readonly removed: ReadonlySet<Mention>;
  /** How many others there are. */
  readonly kept: number;
}

/** The mentions of `from` in an annotation file that stand just where one of `into` does. */
export function twinsIn({ file, anchors }: FileState, from: string, into: string): Twins {
  const placed = file.mentions.flatMap((mention, i) => {
    const spans = anchors?.at(i)?.spans ?? [];
    return spans.length > 0 ? [{ mention, place: JSON.stringify(spans) }] : [];
  });
  const there = new Map<string, Mention[]>();
  for (const { mention, place } of placed)
    if (mention.entity?.value === into) there.set(place, [...(there.get(place) ?? []), mention]);
  const removed = new Set<Mention>();
  let kept = 0;
  for (const { mention, place } of placed) {
    const others = mention.entity?.value === from ? there.get(place) : undefined;
    if (others?.some((other) => saysAsMuch(other, mention))) removed.add(mention);
    else if (others) kept++;
  }
  return { removed, kept };
}

function saysAsMuch(other: Mention, mention: Mention): boolean {
  const isSaid = (a: string | null, b: string | null): boolean => a === null || a === b;
  return (
    (other.status ?? "accepted") === (mention.status ?? "accepted") &&
    other.cert === mention.cert &&
    isSaid(mention.date, other.date) &&
    isSaid(mention.form, other.form) &&
    isSaid(mention.resp, other.resp) &&
    isSaid(mention.note, other.note) &&
    mention.gloss.every(({ lang, value }) => other.gloss.some((each) => each.lang === lang && each.value === value))
  );
}

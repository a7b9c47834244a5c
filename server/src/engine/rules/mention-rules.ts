import { type Anchor, countOfPlaces, hull } from "../anchor/anchor";
import type { Result } from "../anchor/decide";
import type { FileState } from "../corpus";
import type { Finding } from "../problem";
import { type Mention, wordsOf } from "../records";
import { bySpan, crosses, type Span } from "../span";
import type { Code } from "./codes";
import type { Rule } from "./rule";

/** `anchor.ambiguous` and `anchor.orphan`. */
export const anchorLost: Rule = {
  needsWholeCorpus: false,
  check: (_, { file, anchors }) =>
    file.mentions.flatMap((mention, i): Finding[] => {
      const anchor = anchors?.at(i);
      if (anchor?.result !== "ambiguous" && anchor?.result !== "orphan") return [];
      return [{ code: `anchor.${anchor.result}`, message: lostMessage(mention, anchor), ...wholeOf(mention) }];
    }),
};

/** The code of the problem that a mention in doubt has. */
export const doubtCode = (result: Result): Code =>
  result === "ambiguous" || result === "changed" ? `anchor.${result}` : "anchor.orphan";

/** From the first of a mention's words to the last. */
const wholeOf = ({ exact }: Mention): Span => ({ start: exact[0]!.start, end: exact.at(-1)!.end });

/** `anchor.changed`. */
export const anchorChanged: Rule = {
  needsWholeCorpus: false,
  check: (_, { file, anchors }) =>
    file.mentions.flatMap((mention, i): Finding[] => {
      const anchor = anchors?.at(i);
      if (anchor?.result !== "changed") return [];
      return [{ code: "anchor.changed", message: changedMessage(mention, anchor), ...wholeOf(mention) }];
    }),
};

/** What became of the words of a changed mention. */
export const changedMessage = (mention: Mention, { words = [] }: Anchor): string =>
  `"${wordsOf(mention)}" is "${words.join(" … ")}" in the text now; accept the new words, or correct the mention.`;

function lostMessage(mention: Mention, anchor: Anchor): string {
  const { result, candidates } = anchor;
  const words = `"${wordsOf(mention)}"`;
  const places = countOfPlaces(anchor);
  if (result === "ambiguous")
    return `${words} fits ${places} equally well; add words to prefix or suffix, or an occurrence.`;
  if (candidates.length === 0) return `${words} is not in the text; correct "exact" or remove the mention.`;
  if (mention.occurrence > 0)
    return `${words} stands in ${places} with these surroundings, so there is no occurrence ${mention.occurrence}.`;
  return `${words} stands in the text, but not with these words around it; correct prefix and suffix.`;
}

/** `mention.duplicate`: the same entity or the same glosses at the same place. */
export const mentionDuplicate: Rule = {
  needsWholeCorpus: false,
  check: (_, state) => {
    const first = new Map<string, Mention>();
    return placedMentions(state).flatMap(({ mention, span }) => {
      const key = JSON.stringify([
        span.start,
        span.end,
        mention.entity?.value,
        mention.gloss.map(({ value }) => value),
      ]);
      const original = first.get(key);
      if (!original) {
        first.set(key, mention);
        return [];
      }
      const { start, end } = mention.exact[0]!;
      const place = original.exact[0]!;
      const related = [{ uri: state.file.uri, start: place.start, end: place.end, message: "The first one is here." }];
      const message = `"${wordsOf(mention)}" is annotated here a second time; remove one of the two mentions.`;
      return [{ code: "mention.duplicate", message, start, end, related }];
    });
  },
};

/** `mention.crossing`: two mentions overlap and neither lies inside the other. */
export const mentionCrossing: Rule = {
  needsWholeCorpus: false,
  check: (_, state) => {
    const findings: Finding[] = [];
    const open: Placed[] = [];
    for (const placed of placedMentions(state).sort((a, b) => bySpan(a.span, b.span))) {
      while (open.length > 0 && open.at(-1)!.span.end <= placed.span.start) open.pop();
      const other = open.findLast(({ span }) => crosses(span, placed.span));
      open.push(placed);
      if (!other) continue;
      const { start, end } = placed.mention.exact[0]!;
      const place = other.mention.exact[0]!;
      const related = [{ uri: state.file.uri, start: place.start, end: place.end, message: "The other one is here." }];
      const message = `"${wordsOf(placed.mention)}" overlaps "${wordsOf(other.mention)}" in the text; shorten one of them.`;
      findings.push({ code: "mention.crossing", message, start, end, related });
    }
    return findings;
  },
};

/** `mention.order`: told once a file, at the first mention that stands in the text before the one above it. */
export const mentionOrder: Rule = {
  needsWholeCorpus: false,
  check: (_, { file, anchors }) => {
    let above: { readonly mention: Mention; readonly start: number } | null = null;
    for (const [i, mention] of file.mentions.entries()) {
      const at = hull(anchors?.at(i))?.start;
      if (at === undefined) continue;
      if (above && at < above.start) {
        const { start, end } = mention.exact[0]!;
        const message = `"${wordsOf(mention)}" stands in the text before "${wordsOf(above.mention)}", which is annotated above it; put the mentions in the order of the text.`;
        return [{ code: "mention.order", message, start, end }];
      }
      above = { mention, start: at };
    }
    return [];
  },
};

interface Placed {
  readonly mention: Mention;
  readonly span: Span;
}

/** The continuous mentions that were found; fragments of others may interleave as they like. */
function placedMentions({ file, anchors }: FileState): Placed[] {
  return file.mentions.flatMap((mention, i) => {
    const anchor = anchors?.at(i);
    const span = hull(anchor);
    return span && anchor?.spans.length === 1 ? [{ mention, span }] : [];
  });
}

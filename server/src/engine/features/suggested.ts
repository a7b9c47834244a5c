import { hull } from "../anchor/anchor";
import { type Corpus, type FileState, layersOf } from "../corpus";
import { removeKey, setKey } from "../edit/change-item";
import type { Edit } from "../edit/edit";
import type { Mention } from "../records";
import { bySpan, covers, type Span } from "../span";
import { get } from "../table";

/** A mention that nobody has accepted yet, with its place in a text or, in an annotation file, that of its words. */
export interface Suggested {
  readonly state: FileState;
  readonly mention: Mention;
  readonly span: Span;
}

/** The suggested mentions of a text or an annotation file, in order; in a text those that were found. */
export function suggestedIn(corpus: Corpus, uri: string): readonly Suggested[] {
  const state = get(corpus.files, uri);
  const layers = state ? [state] : layersOf(corpus, uri);
  return layers.flatMap((layer) => placesIn(layer, state !== undefined)).sort((a, b) => bySpan(a.span, b.span));
}

function placesIn(state: FileState, isInFile: boolean): readonly Suggested[] {
  const { file, anchors } = state;
  return file.mentions.flatMap((mention, i): readonly Suggested[] => {
    if (mention.status !== "suggested") return [];
    const span = isInFile ? { start: mention.exact[0]!.start, end: mention.exact.at(-1)!.end } : hull(anchors?.at(i));
    return span ? [{ state, mention, span }] : [];
  });
}

/** The suggested mention at an offset of `all`, the innermost; in an annotation file anywhere in its item. */
export function suggestedAt(all: readonly Suggested[], uri: string, offset: number): Suggested | null {
  const isInFile = ({ state }: Suggested): boolean => state.file.uri === uri;
  return all.findLast((each) => covers(isInFile(each) ? each.mention : each.span, offset)) ?? null;
}

/** The one after or before `from` or, without it, an offset; behind the last comes the first again. `null` where there is no other. */
export function stepSuggested(
  all: readonly Suggested[],
  from: Suggested | null,
  offset: number,
  direction: "next" | "previous",
): Suggested | null {
  const behind = from ? all.indexOf(from) + 1 : all.filter(({ span }) => span.start <= offset).length;
  const index = direction === "next" ? behind : behind - (from ? 2 : 1);
  const found = all[(index + all.length) % all.length];
  return found && found !== from ? found : null;
}

/** The edit of its annotation file that accepts a suggested mention, or rejects it. Who made it stays. `text` is the file's canonical text. */
export const settling = (text: string, { mention }: Suggested, verdict: "accept" | "reject"): Edit =>
  verdict === "reject" ? setKey(text, mention, "status", "rejected") : removeKey(text, mention, "status")!;

/** Where a span stands after an edit that does not touch it, in a text that has then another length. */
export const movedBy = ({ start, end, text }: Edit, span: Span): Span => {
  const by = span.start >= end ? text.length - (end - start) : 0;
  return { start: span.start + by, end: span.end + by };
};

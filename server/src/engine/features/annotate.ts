import { hull } from "../anchor/anchors";
import { isWhole } from "../anchor/quote";
import { search } from "../anchor/search";
import type { FileState } from "../corpus";
import { addMentions, newFile } from "../edit/add-item";
import type { Edit } from "../edit/edit";
import type { EntityDraft, MentionDraft } from "../edit/item-text";
import { selectorFor } from "../edit/selector";
import { foldWords } from "../fold";
import type { Mention } from "../records";
import { foldedOf, type LoadedText } from "../source";
import { bySpan, type Span } from "../span";

/** What is to be said of words of a text. */
export type Statement =
  | { readonly entity: string }
  /** By language. */
  | { readonly gloss: ReadonlyMap<string, string> };

/**
 * The edits of an annotation file that say `statement` of each of `spans` of its text: each mention goes before the
 * first one that stands further on in the text. `text` is the annotation file's canonical text.
 */
export function annotate(
  source: LoadedText,
  { file, anchors }: FileState,
  text: string,
  spans: readonly Span[],
  statement: Statement,
): readonly Edit[] {
  const groups = new Map<Mention | null, MentionDraft[]>();
  for (const span of [...spans].sort(bySpan)) {
    const index = file.mentions.findIndex((_, i) => (hull(anchors?.at(i))?.start ?? -1) > span.start);
    const next = index === -1 ? null : file.mentions[index]!;
    groups.set(next, [...(groups.get(next) ?? []), draftOf(source, span, statement)]);
  }
  return [...groups].map(([next, drafts]) => addMentions(text, file, drafts, next));
}

/** The canonical text of a new annotation file that says `statement` of `spans`, and declares `entity` if given. */
export const annotateAnew = (
  source: LoadedText,
  lang: string | null,
  spans: readonly Span[],
  statement: Statement | null,
  entity: EntityDraft | null,
): string =>
  newFile(lang, entity, statement ? [...spans].sort(bySpan).map((span) => draftOf(source, span, statement)) : []);

function draftOf(source: LoadedText, span: Span, statement: Statement): MentionDraft {
  const isEntity = "entity" in statement;
  return {
    entity: isEntity ? statement.entity : null,
    selector: selectorFor(source, span),
    gloss: isEntity ? new Map() : statement.gloss,
  };
}

/**
 * The places of a text where the same words stand as whole words, in any spelling that compares the same, and no
 * mention with an entity stands yet; in text order.
 */
export function unannotatedPlaces(source: LoadedText, layers: readonly FileState[], words: string): readonly Span[] {
  const { text, origin } = foldedOf(source);
  const wanted = foldWords(words);
  const taken = new Set<number>();
  for (const { file, anchors } of layers)
    file.mentions.forEach(({ entity }, i) => {
      const span = entity ? hull(anchors?.at(i)) : null;
      if (span) taken.add(span.start);
    });
  return (search(text, [wanted]).get(wanted) ?? [])
    .map((start) => ({ start, end: start + wanted.length }))
    .filter((span) => isWhole(text, span))
    .map(({ start, end }) => ({ start: origin(start), end: origin(end) }))
    .filter(({ start }) => !taken.has(start));
}

/** An id for a new entity: its first name in Latin letters, small, joined by hyphens, and not taken. */
export function newId(name: string, latin: (words: string) => string, isTaken: (id: string) => boolean): string {
  const slug =
    latin(name)
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "") || "entity";
  for (let n = 1; ; n++) {
    const id = n === 1 ? slug : `${slug}-${n}`;
    if (!isTaken(id)) return id;
  }
}

import { hull } from "../anchor/anchor";
import { isWhole } from "../anchor/quote";
import { search } from "../anchor/search";
import type { FileState } from "../corpus";
import { addMentions, newFile, roomForMentions } from "../edit/add-item";
import { type Edit, edited } from "../edit/edit";
import type { EntityDraft, MentionDraft } from "../edit/item-text";
import { selectorFor } from "../edit/selector";
import { foldWords } from "../fold";
import { readFile } from "../read/file";
import type { Mention } from "../records";
import { foldedOf, type LoadedText } from "../source";
import { bySpan, type Span } from "../span";

/** What is to be said of words of a text. */
export type Statement =
  | { readonly entity: string; readonly status?: string; readonly resp?: string }
  /** By language. */
  | { readonly gloss: ReadonlyMap<string, string> };

/** What is to be said of every span, or of each. */
export type Statements<S extends Span> = Statement | ((span: S) => Statement);

/**
 * The edits of an annotation file that say `statement` of each of `spans` of its text: each mention goes before the
 * first one that stands further on in the text. `text` is the annotation file's canonical text.
 */
export function annotate<S extends Span>(
  source: LoadedText,
  state: FileState,
  text: string,
  spans: readonly S[],
  statement: Statements<S>,
): readonly Edit[] {
  const groups = new Map<Mention | null, MentionDraft[]>();
  const nextOf = nextIn(state);
  for (const span of [...spans].sort(bySpan)) {
    const next = nextOf(span);
    groups.set(next, [...(groups.get(next) ?? []), draftOf(source, span, statement)]);
  }
  const room = roomForMentions(text, state.file);
  return [...(room ? [room] : []), ...[...groups].map(([next, drafts]) => addMentions(text, state.file, drafts, next))];
}

/** Edits of one annotation file that can be made one by one. */
export interface SingleEdits {
  /** The first lines of a file to be made, or what makes room in one that is there; the others count on it. */
  readonly first: Edit | null;
  /** In text order, each with the place that it is about. Whichever of them are made, the file is in order. */
  readonly places: readonly { readonly span: Span; readonly edit: Edit }[];
}

/**
 * As `annotate`, with an edit for each span; `annotations` is `null` for a text that has no annotation file, where `lang` is
 * its language.
 */
export function annotateOneByOne<S extends Span>(
  source: LoadedText,
  annotations: { readonly state: FileState; readonly text: string } | null,
  spans: readonly S[],
  statement: Statements<S>,
  lang: string | null = null,
): SingleEdits {
  const head = annotations ? "" : newFile(lang, null, []);
  const text = annotations?.text ?? head;
  const file = annotations?.state.file ?? readFile("", head);
  const nextOf = annotations ? nextIn(annotations.state) : () => null;
  const room = roomForMentions(text, file);
  const places = [...spans].sort(bySpan).map((span) => {
    const edit = addMentions(text, file, [draftOf(source, span, statement)], nextOf(span));
    return { span, edit: annotations ? edit : { start: 0, end: 0, text: edit.text } };
  });
  return { first: annotations ? room : { start: 0, end: 0, text: edited(head, room ? [room] : []) }, places };
}

/** Finds the first mention of a file that stands further on in the text than a span, or `null`. */
function nextIn({ file, anchors }: FileState): (span: Span) => Mention | null {
  const starts = file.mentions.map((_, i) => hull(anchors?.at(i))?.start ?? -1);
  return (span) => file.mentions[starts.findIndex((start) => start > span.start)] ?? null;
}

/** The canonical text of a new annotation file that says `statement` of `spans`, and declares `entity` if given. */
export const annotateAnew = <S extends Span>(
  source: LoadedText,
  lang: string | null,
  spans: readonly S[],
  statement: Statements<S> | null,
  entity: EntityDraft | null,
): string =>
  newFile(lang, entity, statement ? [...spans].sort(bySpan).map((span) => draftOf(source, span, statement)) : []);

function draftOf<S extends Span>(source: LoadedText, span: S, statements: Statements<S>): MentionDraft {
  const statement = typeof statements === "function" ? statements(span) : statements;
  const selector = selectorFor(source, span);
  return "entity" in statement
    ? { ...statement, selector, gloss: new Map() }
    : { entity: null, selector, gloss: statement.gloss };
}

/**
 * The places of a text where the same words stand as whole words, in any spelling that compares the same, and no
 * mention with an entity stands yet, nor they in a longer mention of `entity`; in text order.
 */
export function unannotatedPlaces(
  source: LoadedText,
  layers: readonly FileState[],
  words: string,
  entity: string,
): readonly Span[] {
  const { text, origin } = foldedOf(source);
  const wanted = foldWords(words);
  const taken = new Set<number>();
  const own: Span[] = [];
  for (const { file, anchors } of layers)
    file.mentions.forEach((mention, i) => {
      const span = mention.entity ? hull(anchors?.at(i)) : null;
      if (!span) return;
      taken.add(span.start);
      if (mention.entity!.value === entity) own.push(span);
    });
  const isOwn = within(own);
  return (search(text, [wanted]).get(wanted) ?? [])
    .map((start) => ({ start, end: start + wanted.length }))
    .filter((span) => isWhole(text, span))
    .map(({ start, end }) => ({ start: origin(start), end: origin(end) }))
    .filter((span) => !taken.has(span.start) && !isOwn(span));
}

/** Whether a span lies in one of `spans`; to be asked in text order. */
function within(spans: Span[]): (span: Span) => boolean {
  spans.sort(bySpan);
  let [next, end] = [0, 0];
  return (span) => {
    for (; next < spans.length && spans[next]!.start <= span.start; next++) end = Math.max(end, spans[next]!.end);
    return span.end <= end;
  };
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

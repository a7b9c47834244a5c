import { type Corpus, type FileState, layersOf } from "./corpus";
import type { Entity, Mention } from "./records";
import { covers, type Located, type Span } from "./span";
import { get } from "./table";
import type { Lines } from "./units";

/** A mention together with where it is written and where it was found. */
export interface PlacedMention {
  readonly state: FileState;
  readonly mention: Mention;
  /** The fragment under the cursor, or the whole span. */
  readonly span: Span;
}

/** A place of a file of the corpus; offsets are UTF-16 in its canonical text. */
export interface Place extends Span {
  readonly uri: string;
  /** The line starts of the file, where they are at hand; looking them up for thousands of places takes its time. */
  readonly lines?: Lines;
}

/**
 * The live mentions of a text that cover `offset`, innermost first. A caret right behind a mention counts only where
 * nothing begins there.
 */
export function mentionsAt(corpus: Corpus, textUri: string, offset: number): readonly PlacedMention[] {
  const found: PlacedMention[] = [];
  for (const state of layersOf(corpus, textUri)) {
    state.file.mentions.forEach((mention, i) => {
      for (const span of state.anchors?.at(i)?.spans ?? [])
        if (covers(span, offset)) found.push({ state, mention, span });
    });
  }
  const inside = found.filter(({ span }) => offset < span.end);
  const hits = inside.length > 0 ? inside : found;
  return hits.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}

/** Every live mention of a text that was found, or of those that share characters with `range`, by fragment, in no particular order. */
export function mentionsIn(corpus: Corpus, textUri: string, range: Span = ALL): readonly PlacedMention[] {
  const found: PlacedMention[] = [];
  for (const state of layersOf(corpus, textUri))
    state.file.mentions.forEach((mention, i) => {
      for (const span of state.anchors?.at(i)?.spans ?? [])
        if (span.start < range.end && range.start < span.end) found.push({ state, mention, span });
    });
  return found;
}

const ALL: Span = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** What stands at an offset of an annotation file. */
export type FileTarget =
  | { readonly kind: "entity"; readonly entity: Entity; readonly span: Span }
  /** An id: of a mention's `entity:` or of an entity's `broader:`. */
  | { readonly kind: "reference"; readonly id: Located; readonly mention: Mention | null }
  /** A mention: the fragment of its words at the offset, or `null` for anything else in it. */
  | { readonly kind: "mention"; readonly mention: Mention; readonly index: number; readonly words: Located | null };

/** What stands at `offset` of an annotation file, or `null`. */
export function targetIn({ file }: FileState, offset: number): FileTarget | null {
  for (const entity of file.entities) {
    if (covers(entity, offset)) return { kind: "entity", entity, span: entity };
    if (entity.broader && covers(entity.broader, offset))
      return { kind: "reference", id: entity.broader, mention: null };
  }
  for (const [index, mention] of file.mentions.entries()) {
    if (offset < mention.start || offset > mention.end) continue;
    if (mention.entity && covers(mention.entity, offset)) return { kind: "reference", id: mention.entity, mention };
    return { kind: "mention", mention, index, words: mention.exact.find((span) => covers(span, offset)) ?? null };
  }
  return null;
}

/** The entity id at a place of a text or an annotation file, with the span of the word, or `null`. */
export function entityIdAt(corpus: Corpus, uri: string, offset: number): Located | null {
  const state = get(corpus.files, uri);
  if (!state) {
    const placed = mentionsAt(corpus, uri, offset).find(({ mention }) => mention.entity);
    return placed ? { value: placed.mention.entity!.value, start: placed.span.start, end: placed.span.end } : null;
  }
  const target = targetIn(state, offset);
  if (target?.kind === "entity") return { value: target.entity.id, start: target.span.start, end: target.span.end };
  if (target?.kind === "reference") return target.id;
  if (target?.kind === "mention" && target.words && target.mention.entity) {
    const { start, end } = target.words;
    return { value: target.mention.entity.value, start, end };
  }
  return null;
}

/** The place in the text of a mention that was found, or `null`. */
export function placeInText(state: FileState, index: number): Place | null {
  const { anchors, sourceUri } = state;
  if (!anchors || sourceUri === null) return null;
  const start = anchors.startAt(index);
  return start === -1 ? null : { uri: sourceUri, start, end: anchors.endAt(index), lines: anchors.lines };
}

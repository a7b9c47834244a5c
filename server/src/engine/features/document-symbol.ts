import { type Corpus, declared, type FileState } from "../corpus";
import { nameOf } from "../language";
import { wordsOf } from "../records";
import { bySpan, type Span } from "../span";
import { get } from "../table";
import { mentionsIn, type PlacedMention } from "../target";
import { counted } from "./card";

export interface DocumentSymbol extends Span {
  readonly name: string;
  readonly detail: string;
  /** An entity type, `term` for a gloss alone, or `group`. */
  readonly type: string;
  /** All that belongs to the symbol; contains the span and the children. */
  readonly whole: Span;
  readonly children: readonly DocumentSymbol[];
}

/** Outlines a text by entity, each with its mentions; an annotation file by its entities and mentions. */
export function documentSymbols(corpus: Corpus, uri: string, languages: readonly string[]): readonly DocumentSymbol[] {
  const state = get(corpus.files, uri);
  return state ? outlineOfFile(corpus, state, languages) : outlineOfText(corpus, uri, languages);
}

function outlineOfText(corpus: Corpus, uri: string, languages: readonly string[]): readonly DocumentSymbol[] {
  const groups = new Map<string, PlacedMention[]>();
  for (const placed of [...mentionsIn(corpus, uri)].sort((a, b) => bySpan(a.span, b.span))) {
    const key = placed.mention.entity?.value ?? `\0${wordsOf(placed.mention)}`;
    const group = groups.get(key);
    if (group) group.push(placed);
    else groups.set(key, [placed]);
  }
  return [...groups.values()].map((group) => {
    const { mention } = group[0]!;
    const id = mention.entity?.value;
    const entity = id === undefined ? null : (declared(corpus, id)?.entity ?? null);
    const type = id === undefined ? "term" : (entity?.type?.value ?? "entity");
    const children = group.map(({ mention: { exact }, span }, i) => ({
      name: exact[0]!.value,
      detail: `${i + 1} of ${group.length}`,
      type,
      start: span.start,
      end: span.end,
      whole: span,
      children: [],
    }));
    const name = entity ? nameOf(entity, languages) : (id ?? wordsOf(mention));
    return grouped(name, counted(group.length, "mention"), type, children[0]!, children);
  });
}

function outlineOfFile(corpus: Corpus, { file }: FileState, languages: readonly string[]): readonly DocumentSymbol[] {
  const entities = file.entities.map((entity) => ({
    name: entity.id,
    detail: nameOf(entity, languages),
    type: entity.type?.value ?? "entity",
    start: entity.start,
    end: entity.end,
    whole: entity.whole,
    children: [],
  }));
  const mentions = file.mentions.map((mention) => {
    const { start, end } = mention.exact[0]!;
    const id = mention.entity?.value;
    const type = id === undefined ? "term" : (declared(corpus, id)?.entity.type?.value ?? "entity");
    return { name: wordsOf(mention), detail: id ?? "", type, start, end, whole: mention, children: [] };
  });
  const sections: DocumentSymbol[] = [];
  const { sections: at } = file;
  if (at.entities) sections.push(section("entities", entities, at.entities));
  if (at.mentions) sections.push(section("mentions", mentions, at.mentions));
  return sections.sort((a, b) => a.start - b.start);
}

const section = (name: string, children: readonly DocumentSymbol[], at: Span): DocumentSymbol =>
  grouped(name, String(children.length), "group", { start: at.start, end: at.start + name.length }, children);

function grouped(name: string, detail: string, type: string, at: Span, children: readonly DocumentSymbol[]) {
  const end = children.reduce((last, { whole }) => Math.max(last, whole.end), at.end);
  return { name, detail, type, start: at.start, end: at.end, whole: { start: at.start, end }, children };
}

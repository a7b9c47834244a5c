import type { AnnotationFile, Entity, Mention } from "../records";
import type { Span } from "../span";
import { declarationOf } from "./declaration";
import type { Edit } from "./edit";
import { type EntityDraft, entityLines, glossLines, type MentionDraft, mentionLines } from "./item-text";
import { columnOf, contentEnd, isBlockItem, lineEnd, lineStart } from "./lines";
import { scalar } from "./scalar";

/**
 * Makes room for mentions in an annotation file that has none: writes `mentions:`, or takes away what stands behind it.
 * `null` where there is nothing to be done.
 */
export function roomForMentions(text: string, { mentions, sections }: AnnotationFile): Edit | null {
  if (mentions.length > 0) return null;
  return sections.mentions ? emptied(text, sections.mentions) : insertion(text.length, `${gapAt(text)}mentions:\n`);
}

/**
 * Adds mentions to an annotation file's canonical text, in which there is room for them: before `next`, or behind the
 * last one. The new lines are indented as the file's own are; nothing else changes. Mentions that are added one by one
 * at the same place come out in the order of their edits, and each can be left out.
 */
export function addMentions(
  text: string,
  { mentions, sections }: AnnotationFile,
  drafts: readonly MentionDraft[],
  next: Mention | null,
): Edit {
  const lines = drafts.flatMap(mentionLines);
  const neighbour = next ?? mentions.at(-1);
  if (!neighbour) {
    const block = indented(lines, "  ");
    return sections.mentions
      ? insertion(lineEnd(text, endOfSection(text, sections.mentions)), `\n${block}`)
      : insertion(text.length, `${block}\n`);
  }
  if (!isBlockItem(text, neighbour)) {
    const item = drafts.map(flowMention).join(", ");
    if (next) return insertion(next.start, `${item}, `);
    return insertion(contentEnd(text, neighbour), `, ${item}`);
  }
  const start = lineStart(text, neighbour.start);
  const block = indented(lines, /^\s*/.exec(text.slice(start))![0]);
  return next ? insertion(start, `${block}\n`) : insertion(lineEnd(text, contentEnd(text, neighbour)), `\n${block}`);
}

/** Adds an entity behind one of an annotation file, or behind the last one. */
export function addEntity(text: string, file: AnnotationFile, draft: EntityDraft, behind?: Entity): Edit {
  const { whole } = behind ?? file.entities.at(-1) ?? { whole: null };
  const step = " ".repeat((whole && stepOf(text, whole)) ?? 2);
  return addDeclaration(text, file, entityLines(draft, step).join("\n"), flowEntity(draft), behind);
}

/**
 * Adds a declaration behind one of an annotation file, or behind the last one: `block`, lines with the id at the left
 * edge, or `flow` where the file has its entities in braces.
 */
export function addDeclaration(
  text: string,
  file: AnnotationFile,
  block: string,
  flow: string,
  behind = file.entities.at(-1),
): Edit {
  const { entities, mentions } = file.sections;
  if (!behind) {
    const lines = indented(block.split("\n"), "  ");
    if (entities || !mentions) return addToSection(text, entities, "entities", lines);
    return insertion(lineStart(text, mentions.start), `entities:\n${lines}\n`);
  }
  const { start, end, isInBraces, id } = declarationOf(text, file, behind);
  if (isInBraces) return insertion(end, `, ${flow}`);
  const lines = indented(block.split("\n"), " ".repeat(columnOf(text, id)));
  return insertion(start + text.slice(start, end).trimEnd().length, `\n${lines}`);
}

/** The canonical text of a new annotation file; `lang` is that of its text. */
export function newFile(lang: string | null, entity: EntityDraft | null, mentions: readonly MentionDraft[]): string {
  const parts = ["version: 1"];
  if (lang !== null) parts.push("source:", `  lang: ${scalar(lang)}`);
  if (entity) parts.push("entities:", indented(entityLines(entity, "  "), "  "));
  if (mentions.length > 0) parts.push("mentions:", indented(mentions.flatMap(mentionLines), "  "));
  return `${parts.join("\n")}\n`;
}

function addToSection(text: string, section: Span | null, key: string, block: string): Edit {
  if (!section) return insertion(text.length, `${gapAt(text)}${key}:\n${block}\n`);
  const { start, end } = emptied(text, section) ?? insertion(lineEnd(text, endOfSection(text, section)), "");
  return { start, end, text: `\n${block}` };
}

/** What a section has behind its key, if that is anything but white space and comments, to be taken away. */
function emptied(text: string, section: Span): Edit | null {
  const start = afterKey(text, section);
  const end = endOfSection(text, section);
  return start < end ? { start, end, text: "" } : null;
}

const afterKey = (text: string, { start }: Span): number => text.indexOf(":", start) + 1;

/** Where the value of a section ends, or its key if it has none. */
const endOfSection = (text: string, section: Span): number =>
  Math.max(afterKey(text, section), contentEnd(text, section));

/** What must stand between a file and a key that is added to it. */
const gapAt = (text: string): string => (text === "" || text.endsWith("\n") ? "" : "\n");

function stepOf(text: string, whole: Span): number | null {
  const base = columnOf(text, whole.start);
  const nextLine = /\n( *)[^\s#]/.exec(text.slice(whole.start, whole.end));
  return nextLine && nextLine[1]!.length > base ? nextLine[1]!.length - base : null;
}

function flowMention({ entity, selector, gloss, status, resp }: MentionDraft): string {
  const glossLine = glossLines(gloss);
  const parts = [
    entity === null ? "" : `entity: ${scalar(entity, true)}`,
    `exact: ${scalar(selector.exact, true)}`,
    selector.prefix === "" ? "" : `prefix: ${scalar(selector.prefix, true)}`,
    selector.suffix === "" ? "" : `suffix: ${scalar(selector.suffix, true)}`,
    selector.occurrence === 0 ? "" : `occurrence: ${selector.occurrence}`,
    glossLine.length === 0 ? "" : `gloss: ${flowTexts(gloss)}`,
    status === undefined ? "" : `status: ${scalar(status, true)}`,
    resp === undefined ? "" : `resp: ${scalar(resp, true)}`,
  ];
  return `{${parts.filter((part) => part !== "").join(", ")}}`;
}

function flowEntity({ id, type, names, gloss }: EntityDraft): string {
  const lists = [...names].map(([lang, list]) => `${lang}: [${list.map((name) => scalar(name, true)).join(", ")}]`);
  const rest = gloss.size === 0 ? "" : `, gloss: ${flowTexts(gloss)}`;
  const typed = type === "" ? "" : `type: ${scalar(type, true)}, `;
  return `${scalar(id, true)}: {${typed}names: {${lists.join(", ")}}${rest}}`;
}

const flowTexts = (texts: ReadonlyMap<string, string>): string =>
  texts.size === 1 && texts.has("")
    ? scalar(texts.get("")!, true)
    : `{${[...texts].map(([lang, text]) => `${lang}: ${scalar(text, true)}`).join(", ")}}`;

const indented = (lines: readonly string[], indent: string): string =>
  lines.map((line) => (line === "" ? "" : indent + line)).join("\n");

const insertion = (at: number, text: string): Edit => ({ start: at, end: at, text });

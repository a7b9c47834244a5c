import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../../server/src/engine/span";
import type { Language } from "../words";

/** A sentence or a few of them, with every name in it that the registries know. */
export interface GoldItem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly lang: Language;
  /** The heading that it stands under. */
  readonly kind: string;
  /** Whether something in it looks like a known name and is none; or it has nothing at all. */
  readonly isTrap: boolean;
  readonly half: Half;
  readonly text: string;
  /** In text order. */
  readonly marks: readonly Mark[];
}

/** Words that name an entity, without titles. UTF-16 offsets. */
export interface Mark extends Span {
  /** Several where nobody could tell which of them is meant. */
  readonly entities: readonly string[];
}

/** The odd items of a kind are to tune on, the even ones to report on. */
export type Half = "tune" | "report";

export const FILES: readonly (readonly [string, Language])[] = [
  ["ru-people.txt", "ru"],
  ["ru-people-2.txt", "ru"],
  ["ru-people-3.txt", "ru"],
  ["ru-weapons.txt", "ru"],
  ["ru-weapons-2.txt", "ru"],
  ["ru-weapons-3.txt", "ru"],
  ["vi.txt", "vi"],
  ["vi-2.txt", "vi"],
  ["vi-3.txt", "vi"],
  ["en.txt", "en"],
  ["en-2.txt", "en"],
  ["en-3.txt", "en"],
];

/** The whole gold set. Fails where a line has a bracket that marks nothing. */
export function goldSet(): readonly GoldItem[] {
  return FILES.flatMap(([file, lang]) => itemsOf(file, lang, readFileSync(join(__dirname, "sentences", file), "utf8")));
}

/**
 * The items of a file: one a line, under headings `== kind` or `== trap: kind`. `[Рогозина](dmitry-rogozin)` marks a name,
 * `(a|b)` a choice; `\u00ad` is the letter of this number; what stands under a heading with `decomposed` is taken in NFD.
 */
export function itemsOf(file: string, lang: Language, written: string): readonly GoldItem[] {
  const items: GoldItem[] = [];
  let kind = "";
  let isTrap = false;
  let count = 0;
  written.split("\n").forEach((row, i) => {
    const [, trap, name] = /^== (trap: )?(.*)$/.exec(row) ?? [];
    if (name !== undefined) {
      kind = name;
      isTrap = trap !== undefined;
      count = 0;
    } else if (row.trim() !== "") {
      const half = count++ % 2 === 0 ? "tune" : "report";
      const marked = unmarked(kind.includes("decomposed") ? row.normalize("NFD") : row, `${file}:${i + 1}`);
      items.push({ file, line: i + 1, lang, kind, isTrap, half, ...marked });
    }
  });
  return items;
}

const MARK = /\[([^\][]+)\]\(([a-z0-9|-]+)\)/g;

function unmarked(row: string, place: string): Pick<GoldItem, "text" | "marks"> {
  const written = row.replace(/\\u([0-9a-f]{4})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  const marks: Mark[] = [];
  let text = "";
  let end = 0;
  for (const { 0: all, 1: words, 2: entities, index } of written.matchAll(MARK)) {
    text += written.slice(end, index);
    marks.push({ start: text.length, end: text.length + words!.length, entities: entities!.split("|") });
    text += words;
    end = index + all.length;
  }
  text += written.slice(end);
  if (/[\][]/.test(text)) throw new Error(`${place}: a bracket marks nothing.`);
  return { text, marks };
}

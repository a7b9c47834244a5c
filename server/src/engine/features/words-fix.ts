import type { FileState } from "../corpus";
import { removeMention, setKey } from "../edit/change-item";
import { isBlockItem, linesOfItem } from "../edit/lines";
import { cutItems } from "../edit/remove-items";
import type { Problem } from "../problem";
import type { Mention } from "../records";
import { covers, type Span } from "../span";
import type { Fix } from "./fix";

/** Writes other words at the place of a problem, in the quotation marks that are there. */
export function replacing(
  text: string,
  { start, end }: Span,
  { words, by }: NonNullable<Problem["instead"]>,
): readonly Fix[] {
  const at = text.slice(start, end).indexOf(words);
  if (at === -1) return [];
  const edit = { start: start + at, end: start + at + words.length, text: by };
  return [{ title: `Change to ${by}`, edits: [edit], isSafe: false }];
}

/** Takes the second of two equal names out of its list; not where it or a neighbour is written as a mapping. */
export function repeatedName({ file }: FileState, text: string, { start }: Span): readonly Fix[] {
  const entity = file.entities.find(({ whole }) => covers(whole, start));
  const lang = entity?.names.find((name) => name.start === start)?.lang;
  const list = entity?.names.filter((name) => name.lang === lang) ?? [];
  const index = list.findIndex((name) => name.start === start);
  const name = list[index];
  if (!name) return [];
  const isLine = isBlockItem(text, name);
  const around = list.slice(Math.max(0, index - 1), index + 2);
  const joints = around.slice(1).map((next, i) => text.slice(around[i]!.end, next.start));
  if (!isLine && !joints.every((joint) => /^\s*,\s*$/.test(joint))) return [];
  const edits = isLine ? [{ ...linesOfItem(text, name), text: "" }] : cutItems(text, list, (i) => i === index);
  return [
    { title: "Remove this name", edits, isSafe: list.some((other) => other !== name && other.value === name.value) },
  ];
}

/** Gives one of two mentions of the same words up. */
export const rejecting = ({ file }: FileState, text: string, mention: Mention): readonly Fix[] => [
  { title: "Keep as rejected (status: rejected)", edits: [setKey(text, mention, "status", "rejected")], isSafe: false },
  { title: "Remove this mention", edits: [removeMention(text, file, mention)], isSafe: false },
];

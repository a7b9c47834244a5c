import { type Quote, wordsAfter, wordsBefore } from "./quote";
import { type Places, search } from "./search";

/** Where the parts of contexts that are next to the mentions stand in a text. */
export type Contexts = Places;

/** Looks for the contexts of all quotes in one pass. */
export const contextsIn = (text: string, quotes: readonly Quote[]): Contexts =>
  search(
    text,
    quotes.flatMap(({ prefix, suffix }) => [...keysOf(prefix, "before"), ...keysOf(suffix, "after")]),
    MOST + 1,
  );

/** Where a mention may begin or end by what stands there. */
export interface Edges {
  readonly at: readonly number[];
  /** Those where a good part of the context stands, or all of a short one. */
  readonly firm: readonly number[];
}

type Side = "before" | "after";

/** Where the longest part of a context that stands anywhere has the mention beside it, offsets in the folded text. */
export function edgesOf(text: string, contexts: Contexts, context: string, side: Side, most = MOST): Edges {
  for (const key of keysOf(context, side)) {
    const found = contexts.get(key) ?? [];
    if (found.length > most) break;
    if (found.length === 0) continue;
    const at = found.map((place) =>
      side === "before" ? skipSpace(text, place + key.length) : skipSpaceBack(text, place),
    );
    if (key.length >= FIRM) return { at, firm: at };
    return { at, firm: context.length < FIRM ? at.filter((place) => stands(text, place, context, side)) : [] };
  }
  return NOWHERE;
}

/** Whether all of a context that is too short to be looked for stands right beside `at`. */
export const isBeside = (text: string, at: number, context: string, side: Side): boolean =>
  context !== "" && context.length < KEY_LENGTHS.at(-1)! && stands(text, at, context, side);

const stands = (text: string, at: number, context: string, side: Side): boolean =>
  (side === "before" ? wordsBefore : wordsAfter)(text, { start: at, end: at }, context.length) === context;

/** So many folded code units at the joint of a context have to stand somewhere, the longest first. */
const KEY_LENGTHS = [12, 8, 5];

/** So many of them are no accident. */
const FIRM = 8;

/** So many places of a context are looked at. */
const MOST = 16;

const NOWHERE: Edges = { at: [], firm: [] };

const keysOf = (context: string, side: Side): readonly string[] =>
  KEY_LENGTHS.filter((length) => length <= context.length).map((length) =>
    side === "before" ? context.slice(-length) : context.slice(0, length),
  );

const skipSpace = (text: string, at: number): number => (text[at] === " " ? at + 1 : at);
const skipSpaceBack = (text: string, at: number): number => (text[at - 1] === " " ? at - 1 : at);

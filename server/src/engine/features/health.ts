import { hull } from "../anchor/anchor";
import { RESULTS, type Result } from "../anchor/decide";
import type { FileState } from "../corpus";
import { isLive, wordsOf } from "../records";
import type { Span } from "../span";
import { type Surroundings, surroundings } from "../surroundings";

/** How the mentions of an annotation file stand in its text. */
export interface Health {
  /** The live mentions, by result. Where the text cannot be read they are orphans. */
  readonly counts: Readonly<Record<Result, number>>;
  /** Those that somebody should look at, in the order of the file. */
  readonly doubts: readonly Doubt[];
}

export interface Doubt {
  /** Among the file's mentions. */
  readonly index: number;
  readonly result: Result;
  /** The words of the mention, and what they are now where that is something else. */
  readonly words: string;
  readonly newWords: string | null;
  readonly confidence: number;
  /** In the text; `null` for a mention that was not found. */
  readonly span: Span | null;
  readonly candidates: readonly Candidate[];
}

/** A place that a mention which was not found may mean. */
export interface Candidate extends Surroundings {
  readonly span: Span;
}

/** So many UTF-16 units are shown before and behind a candidate. */
const WIDTH = 30;

/** The health of an annotation file. `text` is the canonical text; without it the candidates of lost mentions are not told. */
export function healthOf(state: FileState, text: string | null): Health {
  const counts = Object.fromEntries(RESULTS.map((result) => [result, 0])) as Record<Result, number>;
  const doubts: Doubt[] = [];
  state.file.mentions.forEach((mention, index) => {
    if (!isLive(mention)) return;
    const doubt = doubtOf(state, index, text);
    counts[doubt.result]++;
    if (doubt.result !== "exact" && doubt.result !== "moved") doubts.push(doubt);
  });
  return { counts, doubts };
}

/** What is known of a mention: found or not, and where it may be. */
export function doubtOf({ file, anchors }: FileState, index: number, text: string | null): Doubt {
  const anchor = anchors?.at(index);
  return {
    index,
    result: anchor?.result ?? "orphan",
    words: wordsOf(file.mentions[index]!),
    newWords: anchor?.words?.join(" … ") ?? null,
    confidence: anchor?.confidence ?? 0,
    span: hull(anchor),
    candidates: text === null ? [] : candidatesOf(anchor?.candidates ?? [], text),
  };
}

const candidatesOf = (spans: readonly Span[], text: string): readonly Candidate[] =>
  spans.map((span) => ({ span, ...surroundings(text, span, WIDTH) }));

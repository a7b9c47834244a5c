import { hull, type LikelyPlace } from "../anchor/anchor";
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
  readonly doubts: readonly MentionHealth[];
}

/** What is known of a mention: found or not, and where it may be. */
export interface MentionHealth {
  /** Among the file's mentions. */
  readonly index: number;
  readonly result: Result;
  /** The words of the mention, and what they are now where that is something else. */
  readonly words: string;
  readonly newWords: string | null;
  /** From 0 to 1; of a mention that was not found, that of its likeliest place. */
  readonly confidence: number;
  /** In the text; `null` for a mention that was not found. */
  readonly span: Span | null;
  readonly candidates: readonly Candidate[];
}

/** A place that a mention which was not found may mean. */
export interface Candidate extends Surroundings {
  readonly span: Span;
  /** From 0 to 1; 0 where nothing can be said. */
  readonly confidence: number;
}

/** So many UTF-16 units are shown before and behind a candidate. */
const WIDTH = 30;

/** The health of an annotation file. `text` is the canonical text; without it the candidates of lost mentions are not told. */
export function healthOf(state: FileState, text: string | null): Health {
  const counts = Object.fromEntries(RESULTS.map((result) => [result, 0])) as Record<Result, number>;
  const live = state.file.mentions.flatMap((mention, i) => (isLive(mention) ? [i] : []));
  for (const i of live) counts[state.anchors?.at(i)?.result ?? "orphan"]++;
  const doubtful = state.anchors?.doubtful() ?? live;
  return { counts, doubts: doubtful.map((i) => mentionHealth(state, i, text)) };
}

/** The health of one live mention. */
export function mentionHealth({ file, anchors }: FileState, index: number, text: string | null): MentionHealth {
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

const candidatesOf = (places: readonly LikelyPlace[], text: string): readonly Candidate[] =>
  places.map(({ confidence, ...span }) => ({ span, confidence, ...surroundings(text, span, WIDTH) }));

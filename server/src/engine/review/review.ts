import { type Anchors, hull } from "../anchor/anchor";
import { foldWords } from "../fold";
import { isLive, type Mention } from "../records";
import type { LoadedText } from "../source";
import type { Span } from "../span";
import { positionAt } from "../units";
import { type LineMap, lineMap } from "./line-map";
import { pairs, type Standing } from "./pairs";

/**
 * What became of a mention. `stayed`: in its line, or in the edited lines that took its place. `moved`: to another line,
 * or into surroundings that its selector does not know. `changed`: its words are others. `ambiguous` and `vanished`: it
 * stood in the text and is not found there now. `lost`: it was not found before either, or is new and not found.
 * `removed`: from the annotation file, or rejected there. `came`: it is new, and found.
 */
export type Fate = (typeof FATES)[number];

export const FATES = ["stayed", "moved", "changed", "ambiguous", "vanished", "lost", "removed", "came"] as const;

/** An annotation file and its text at one time; without a file there are no mentions, without a text no anchors. */
export interface Version {
  readonly mentions: readonly Mention[];
  readonly source: LoadedText | null;
  readonly anchors: Anchors | null;
}

export interface Reviewed {
  readonly fate: Fate;
  /** As it is now; a removed one as it was. */
  readonly mention: Mention;
  /** Among the mentions as they are now; `null` for a removed one. */
  readonly index: number | null;
  readonly before: Place | null;
  readonly now: Place | null;
  /** The line of the text, 0-based, that is or is nearest to where it stood; `null` where it did not. */
  readonly nearest: number | null;
}

/** Where a mention stands in its text, and the words there. */
export interface Place extends Span {
  readonly words: string;
  /** 0-based. */
  readonly line: number;
}

/** What became of each live mention: those of now in the order of their file, then those that were removed. */
export function review(before: Version, now: Version): readonly Reviewed[] {
  const lines = lineMap(before.source?.text ?? "", now.source?.text ?? "");
  const found = pairs(standing(before, lines.before).filter(isLiveOne), standing(now, lines.now));
  const olds = new Map([...found].map(([old, index]) => [index, old]));
  const kept = now.mentions.flatMap((mention, index): readonly Reviewed[] => {
    if (!isLive(mention)) return [];
    const old = olds.get(index);
    const was = old === undefined ? null : placeOf(before, old);
    const is = placeOf(now, index);
    const fate = fateOf(before, now, lines, old ?? null, index);
    return [{ fate, mention, index, before: was, now: is, nearest: was && lines.nearest(was.line) }];
  });
  const gone = before.mentions.flatMap((mention, old): readonly Reviewed[] => {
    const index = found.get(old);
    if (!isLive(mention) || (index !== undefined && isLive(now.mentions[index]!))) return [];
    const was = placeOf(before, old);
    return [{ fate: "removed", mention, index: null, before: was, now: null, nearest: was && lines.nearest(was.line) }];
  });
  return [...kept, ...gone];
}

const isLiveOne = ({ mention }: Standing): boolean => isLive(mention);

const standing = (version: Version, lineOf: (line: number) => number): readonly Standing[] =>
  version.mentions.map((mention, index) => {
    const place = placeOf(version, index);
    return { index, mention, line: place && lineOf(place.line) };
  });

function fateOf(before: Version, now: Version, lines: LineMap, old: number | null, index: number): Fate {
  const [was, is] = [old === null ? null : placeOf(before, old), placeOf(now, index)];
  if (!is) {
    if (!was) return "lost";
    return now.anchors?.at(index)?.result === "ambiguous" ? "ambiguous" : "vanished";
  }
  if (!was) return old === null ? "came" : "stayed";
  if (foldWords(was.words) !== foldWords(is.words)) return "changed";
  const isElsewhere = lines.before(was.line) !== lines.now(is.line);
  const result = now.anchors!.at(index)!.result;
  const isOther = result !== "exact" && result !== before.anchors!.at(old!)!.result;
  return isElsewhere || isOther ? "moved" : "stayed";
}

function placeOf({ source, anchors }: Version, index: number): Place | null {
  const anchor = anchors?.at(index);
  const span = hull(anchor);
  if (!source || !anchor || !span) return null;
  const words = anchor.spans.map(({ start, end }) => source.text.slice(start, end).replace(/\s+/g, " "));
  return { ...span, words: words.join(" … "), line: positionAt(source.lines, span.start).line };
}

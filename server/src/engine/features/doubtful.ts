import type { Result } from "../anchor/decide";
import { type Corpus, type FileState, layersOf } from "../corpus";
import { isLive } from "../records";
import { severityIn } from "../rules/codes";
import { doubtCode } from "../rules/doubt-code";
import { suppressionOf } from "../suppress";
import { entries, get } from "../table";

/** How many mentions somebody should look at. */
export interface Doubts {
  readonly orphans: number;
  readonly ambiguous: number;
  readonly changed: number;
}

/** How many mentions there are, and how many of them somebody should look at. */
export interface Tally extends Doubts {
  /** The live ones, found or not. */
  readonly mentions: number;
}

/**
 * The mentions of a file that somebody should look at, by index: orphans, ambiguous and changed ones, but for those that
 * the corpus's configuration turns off or a comment says to ignore. Without a text nothing is known of any.
 */
export const doubtfulIn = ({ config }: Corpus, { file, anchors }: FileState): readonly number[] =>
  (anchors?.doubtful() ?? []).filter((i) => {
    const code = doubtCode(anchors!.at(i)!.result);
    return severityIn(config, code) !== "off" && !suppressionOf(file, code, file.mentions[i]!.exact[0]!);
  });

/** The annotation files that a uri stands for: itself, or the ones over a text. */
export function filesAt(corpus: Corpus, uri: string): readonly FileState[] {
  const state = get(corpus.files, uri);
  return state ? [state] : layersOf(corpus, uri);
}

/** The tally of an annotation file or of a text; `null` for a file without annotations, and for a registry. */
export function tallyOf(corpus: Corpus, uri: string): Tally | null {
  const states = filesAt(corpus, uri).filter(({ sourceUri }) => sourceUri !== null);
  if (states.length === 0) return null;
  const mentions = states.reduce((sum, { file }) => sum + file.mentions.filter(isLive).length, 0);
  return { mentions, ...sumOf(states.map((state) => doubtsOf(corpus, state))) };
}

export interface DoubtfulText extends Doubts {
  readonly uri: string;
}

/** The texts with mentions that somebody should look at, by uri; it looks at each file, but only at such mentions. */
export function doubtfulTexts(corpus: Corpus): readonly DoubtfulText[] {
  const byText = new Map<string, Doubts>();
  for (const [uri, state] of entries(corpus.files)) {
    const counts = doubtsOf(corpus, state);
    if (counts === NO_DOUBTS) continue;
    const text = state.sourceUri ?? uri;
    byText.set(text, sumOf([byText.get(text) ?? NO_DOUBTS, counts]));
  }
  return [...byText].map(([uri, counts]) => ({ uri, ...counts })).sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

export const NO_DOUBTS: Doubts = { orphans: 0, ambiguous: 0, changed: 0 };

/** The doubts about one file's mentions. */
export function doubtsOf(corpus: Corpus, state: FileState): Doubts {
  const indices = doubtfulIn(corpus, state);
  if (indices.length === 0) return NO_DOUBTS;
  const count = (result: Result) => indices.filter((i) => state.anchors!.at(i)!.result === result).length;
  return { orphans: count("orphan"), ambiguous: count("ambiguous"), changed: count("changed") };
}

/** All of them together. */
export const sumOf = (all: readonly Doubts[]): Doubts =>
  all.reduce(
    (a, b) => ({
      orphans: a.orphans + b.orphans,
      ambiguous: a.ambiguous + b.ambiguous,
      changed: a.changed + b.changed,
    }),
    NO_DOUBTS,
  );

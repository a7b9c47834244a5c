import { type Corpus, type FileState, layersOf } from "../corpus";
import { isLive } from "../records";
import { severityIn } from "../rules/codes";
import { entries, get } from "../table";

/** How many mentions there are and how many of them were not found. */
export interface Tally {
  /** The live ones, found or not. */
  readonly mentions: number;
  readonly orphans: number;
  readonly ambiguous: number;
}

/**
 * The mentions of a file that somebody should look at, by index: orphans and ambiguous ones, but for those that the
 * corpus's configuration turns off. Without a text nothing is known of any.
 */
export const lostIn = ({ config }: Corpus, { anchors }: FileState): readonly number[] =>
  (anchors?.lost() ?? []).filter((i) => severityIn(config, lostCode(anchors!.at(i)!.result)) !== "off");

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
  return { mentions, ...sumOf(states.map((state) => lostCounts(corpus, state))) };
}

export interface LostText extends Lost {
  readonly uri: string;
}

type Lost = Omit<Tally, "mentions">;

/** The texts with mentions that somebody should look at, by uri; it looks at each file, but only at such mentions. */
export function lostTexts(corpus: Corpus): readonly LostText[] {
  const byText = new Map<string, Lost>();
  for (const [uri, state] of entries(corpus.files)) {
    const counts = lostCounts(corpus, state);
    if (counts === NO_LOST) continue;
    const text = state.sourceUri ?? uri;
    byText.set(text, sumOf([byText.get(text) ?? NO_LOST, counts]));
  }
  return [...byText].map(([uri, counts]) => ({ uri, ...counts })).sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

const NO_LOST: Lost = { orphans: 0, ambiguous: 0 };

function lostCounts(corpus: Corpus, state: FileState): Lost {
  const lost = lostIn(corpus, state);
  if (lost.length === 0) return NO_LOST;
  const ambiguous = lost.filter((i) => state.anchors!.at(i)!.result === "ambiguous").length;
  return { orphans: lost.length - ambiguous, ambiguous };
}

/** All of them together. */
export const sumOf = (all: readonly Lost[]): Lost =>
  all.reduce((a, b) => ({ orphans: a.orphans + b.orphans, ambiguous: a.ambiguous + b.ambiguous }), NO_LOST);

const lostCode = (result: string) => (result === "ambiguous" ? "anchor.ambiguous" : "anchor.orphan");

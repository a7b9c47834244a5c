import { canonical } from "./canonical";
import { type Folded, fold } from "./fold";
import { type Lines, linesOf } from "./units";

/** A source text, or why it cannot be read. */
export type Source = SourceText | SourceFailure;

export interface SourceText {
  readonly uri: string;
  /** The canonical text; `null` once it is no longer needed in memory. */
  readonly text: string | null;
  /** The length of the canonical text in UTF-16 code units. */
  readonly length: number;
  readonly lines: Lines;
}

export interface SourceFailure {
  readonly uri: string;
  readonly failure: "missing" | "unreadable" | "not-text" | "too-large" | "outside-root";
}

/** Makes a source text of what was read; the canonical form is taken here. */
export function sourceText(uri: string, decoded: string): SourceText {
  const text = canonical(decoded);
  return { uri, text, length: text.length, lines: linesOf(text) };
}

/** Whether there is a text. */
export const isText = (source: Source | undefined): source is SourceText => source !== undefined && "lines" in source;

/** A source text that is in memory. */
export type LoadedText = SourceText & { readonly text: string };

/** Whether there is a text, and it is in memory. */
export const isLoaded = (source: Source | undefined): source is LoadedText => isText(source) && source.text !== null;

/** The same source without its text, which is no longer needed: anchors and lines stay. */
export const released = (source: SourceText): SourceText => (source.text === null ? source : { ...source, text: null });

/** The folded form of a text in memory, computed once as long as it is asked for soon, or is large. */
export function foldedOf(source: LoadedText): Folded {
  const known = source.text.length > LARGE ? large.get(source) : recent.find((each) => each.source === source)?.folded;
  if (known) return known;
  const folded = fold(source.text);
  if (source.text.length > LARGE) large.set(source, folded);
  else recent[(oldest = (oldest + 1) % RECENT)] = { source, folded };
  return folded;
}

/** In code units. A weak map costs more than folding a small text takes. */
const LARGE = 50_000;
const large = new WeakMap<SourceText, Folded>();

const RECENT = 8;
const recent: { readonly source: SourceText; readonly folded: Folded }[] = [];
let oldest = -1;

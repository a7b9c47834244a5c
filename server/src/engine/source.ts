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

const foldedTexts = new WeakMap<SourceText, Folded>();

/** The folded form of a text in memory, computed once. */
export function foldedOf(source: LoadedText): Folded {
  let folded = foldedTexts.get(source);
  if (!folded) foldedTexts.set(source, (folded = fold(source.text)));
  return folded;
}

import type { Span } from "../../../server/src/engine/span";
import type { Language } from "../words";
import type { Cast } from "./cast";

/** A text as its writer and the seeded editor see it: they move words about, and each mention goes with its own. */
export interface Document {
  readonly lang: Language;
  readonly cast: Cast;
  readonly paragraphs: readonly Paragraph[];
  /** What stands between paragraphs: one line feed or two. */
  readonly gap: string;
}

export interface Paragraph {
  /** What a site puts around a text is no part of it. */
  readonly isBoilerplate: boolean;
  readonly sentences: readonly Sentence[];
}

/** Its pieces stand with a space between them. */
export type Sentence = readonly Piece[];

/** A word with the punctuation at it, or a whole mention with others that lie in it. */
export interface Piece {
  readonly text: string;
  /** In the order of `bySpan`. */
  readonly marks: readonly Mark[];
}

/** A mention; offsets are UTF-16 in its piece. */
export interface Mark extends Span {
  /** Unique in the text, and the same after every edit. */
  readonly id: number;
  readonly entity: string;
  /** Other spans that are right as well, in the piece. */
  readonly also?: readonly Span[];
}

/** A document written out, with the places of its mentions. */
export interface Written {
  readonly text: string;
  /** In text order; offsets are UTF-16. */
  readonly places: readonly Place[];
}

export interface Place extends Span {
  readonly id: number;
  readonly entity: string;
  readonly also: readonly Span[];
}

/** Writes a document out. */
export function written({ paragraphs, gap }: Document): Written {
  const places: Place[] = [];
  let text = "";
  const write = ({ text: words, marks }: Piece): void => {
    const at = text.length;
    const shifted = ({ start, end }: Span): Span => ({ start: start + at, end: end + at });
    for (const mark of marks)
      places.push({ id: mark.id, entity: mark.entity, ...shifted(mark), also: (mark.also ?? []).map(shifted) });
    text += words;
  };
  paragraphs.forEach(({ sentences }, i) => {
    if (i > 0) text += gap;
    sentences.flat().forEach((piece, j) => {
      if (j > 0) text += " ";
      write(piece);
    });
  });
  return { text: `${text}\n`, places };
}

/** The document with other sentences; paragraphs that have none left go. `by` is asked for each sentence of the text proper. */
export function withSentences(document: Document, by: (sentence: Sentence) => readonly Sentence[]): Document {
  return withParagraphs(document, (paragraph) => {
    if (paragraph.isBoilerplate) return [paragraph];
    const sentences = paragraph.sentences.flatMap(by);
    return sentences.length > 0 ? [{ ...paragraph, sentences }] : [];
  });
}

export const withParagraphs = (document: Document, by: (paragraph: Paragraph) => readonly Paragraph[]): Document => ({
  ...document,
  paragraphs: document.paragraphs.flatMap(by),
});

export const hasMentions = ({ sentences }: Paragraph): boolean =>
  sentences.some((sentence) => sentence.some(({ marks }) => marks.length > 0));

/** The sentences of the text proper. */
export const sentencesOf = ({ paragraphs }: Document): readonly Sentence[] =>
  paragraphs.filter(({ isBoilerplate }) => !isBoilerplate).flatMap(({ sentences }) => sentences);

/** The piece with other words in `[start, end)`; marks that hold the place grow or shrink with it. */
export function rewritten({ text, marks }: Piece, { start, end }: Span, words: string): Piece {
  const by = words.length - (end - start);
  return {
    text: text.slice(0, start) + words + text.slice(end),
    marks: marks.map((mark) => ({
      ...mark,
      start: mark.start >= end ? mark.start + by : mark.start,
      end: mark.end >= end ? mark.end + by : mark.end,
    })),
  };
}

/** The sentences without their mentions: words that nobody has annotated. */
export const unmarked = (sentence: Sentence): Sentence => sentence.map(({ text }) => ({ text, marks: [] }));

import { type Selector, selectorFor } from "../../../server/src/engine/edit/selector";
import { isLoaded, sourceText } from "../../../server/src/engine/source";
import type { Span } from "../../../server/src/engine/span";
import { articleMaker } from "../article";
import { random } from "../random";
import { entitiesOf } from "../registry";
import type { Language } from "../words";

/** A text by paragraphs and sentences, and the selectors of its mentions, by id. */
export interface Document {
  readonly lang: Language;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly selectors: readonly Selector[];
}

export type Paragraph = readonly Sentence[];

export interface Sentence {
  readonly text: string;
  readonly mentions: readonly Tracked[];
}

/** A mention by its id, with UTF-16 offsets in its sentence. */
export interface Tracked extends Span {
  readonly id: number;
}

/** A text and where each mention is in it; one that is missing was deleted. */
export interface Rendered {
  readonly text: string;
  readonly truth: ReadonlyMap<number, Span>;
}

/** So few people and weapon systems share a text, and so often their names repeat in it. */
const NAMES = 12;

/** The documents of a seed, the same ones on every machine. */
export function documents(count: number, seed: number): readonly Document[] {
  const all = entitiesOf(seed);
  return Array.from({ length: count }, (_, i) => {
    const source = random(seed * 7919 + i);
    const names = Array.from({ length: NAMES }, () => source.pick(all));
    const { lang, text, mentions } = articleMaker(seed * 100_003 + i * 31, names)(i);
    return documentOf(lang, text.trimEnd(), mentions);
  });
}

/** The text with its mentions where they are now. */
export function rendered(paragraphs: readonly Paragraph[]): Rendered {
  let text = "";
  const truth = new Map<number, Span>();
  for (const [p, paragraph] of paragraphs.entries())
    for (const [s, sentence] of paragraph.entries()) {
      text += s > 0 ? " " : p > 0 ? "\n\n" : "";
      for (const { id, start, end } of sentence.mentions)
        truth.set(id, { start: text.length + start, end: text.length + end });
      text += sentence.text;
    }
  return { text, truth };
}

function documentOf(lang: Language, text: string, spans: readonly Span[]): Document {
  const source = sourceText("bench:", text);
  if (!isLoaded(source)) throw new Error("The text of a document is missing.");
  const tracked = spans.map(({ start, end }, id) => ({ id, start, end }));
  let from = 0;
  const sentence = (words: string): Sentence => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    const inside = tracked.filter((mention) => mention.start >= start && mention.end <= from);
    return {
      text: words,
      mentions: inside.map(({ id, ...at }) => ({ id, start: at.start - start, end: at.end - start })),
    };
  };
  const paragraphs = text.split("\n\n").map((paragraph) => paragraph.split(/(?<=\.) /).map(sentence));
  return { lang, text, paragraphs, selectors: spans.map((span) => selectorFor(source, span)) };
}

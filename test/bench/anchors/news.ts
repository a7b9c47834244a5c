import { type Random, random } from "../random";
import { LANGUAGES } from "../words";
import { castOf } from "./cast";
import { type Document, hasMentions, type Paragraph, unmarked } from "./document";
import { type Writer, writer } from "./writer";

/** A news text with what its site puts around it. */
export interface News {
  readonly document: Document;
  /** Goes on writing about the same people, for sentences to be inserted. */
  readonly more: (source: Random) => Writer;
}

/** The `index`-th text: the languages take turns; every eighth repeats one of its paragraphs, as sites do. */
export function news(seed: number, index: number): News {
  const source = random(Math.imul(seed + index, 0x9e3779b1));
  const lang = LANGUAGES[Math.floor(index / 2) % LANGUAGES.length]!;
  const cast = castOf(source, lang);
  const write = writer(source, lang, cast);
  const body = Array.from({ length: 8 + source.below(4) }, () => proper(write, 2 + source.below(4)));
  const areAnnotated = source.chance(0.5);
  const around = (symbol: "site" | "headline", count: number): Paragraph[] =>
    Array.from({ length: count }, () => {
      const sentence = write(symbol);
      return { isBoilerplate: true, sentences: [areAnnotated ? sentence : unmarked(sentence)] };
    });
  const paragraphs = [...around("site", 2), ...body, ...around("site", 2), ...around("headline", 3)];
  const document = { lang, cast, paragraphs, gap: source.chance(0.2) ? "\n" : "\n\n" };
  return {
    document: source.chance(1 / 8) ? repeating(document, source) : document,
    more: (inserting) => writer(inserting, lang, cast, true),
  };
}

/** The document with one of its paragraphs a second time, further down; the mentions of the copy are others. */
export function repeating(document: Document, source: Random): Document {
  const { paragraphs } = document;
  const at = source.pick(paragraphs.flatMap((each, i) => (!each.isBoilerplate && hasMentions(each) ? [i] : [])));
  const last = paragraphs.findLastIndex(({ isBoilerplate }) => !isBoilerplate);
  const to = at + 1 + source.below(last - at + 1);
  return { ...document, paragraphs: paragraphs.toSpliced(to, 0, copied(paragraphs[at]!, freshId(document))) };
}

/** The paragraph with new ids, from `from` on. */
function copied(paragraph: Paragraph, from: number): Paragraph {
  let id = from;
  const sentences = paragraph.sentences.map((sentence) =>
    sentence.map((piece) => ({ ...piece, marks: piece.marks.map((mark) => ({ ...mark, id: id++ })) })),
  );
  return { ...paragraph, sentences };
}

const freshId = ({ paragraphs }: Document): number =>
  1 +
  Math.max(...paragraphs.flatMap((each) => each.sentences.flat(2).flatMap(({ marks }) => marks.map(({ id }) => id))));

const proper = (write: Writer, count: number): Paragraph => ({
  isBoilerplate: false,
  sentences: Array.from({ length: count }, () => write("S")),
});

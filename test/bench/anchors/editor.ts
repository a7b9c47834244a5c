import { type Random, shuffled } from "../random";
import {
  type Document,
  hasMentions,
  type Paragraph,
  type Sentence,
  sentencesOf,
  unmarked,
  withParagraphs,
  withSentences,
} from "./document";
import { repeating } from "./news";
import { respelt } from "./respell";
import { touched } from "./touch";
import type { Writer } from "./writer";

/** What an edit makes of a text. */
export interface Revision {
  /** The text that was edited: the one given, but where the kind of edit wants it to be special. */
  readonly before: Document;
  readonly after: Document;
  /** The ids of the mentions that the edit is about; all where it is `undefined`. */
  readonly about?: ReadonlySet<number>;
}

/** Edits a document; `write` makes the sentences that are inserted. */
export type Edit = (document: Document, write: Writer, source: Random) => Revision;

/** Shares of the sentences, how many words of a touched one change at most, and how many paragraphs change places. */
interface Extent {
  readonly touched: number;
  readonly deleted: number;
  readonly inserted: number;
  readonly words: number;
  readonly swaps: number;
}

const LIGHT: Extent = { touched: 0.1, deleted: 0.02, inserted: 0.03, words: 2, swaps: 0 };
const MODERATE: Extent = { touched: 0.3, deleted: 0.1, inserted: 0.1, words: 3, swaps: 1 };
const HEAVY: Extent = { touched: 0.5, deleted: 0.25, inserted: 0.25, words: 5, swaps: 4 };
const TOUCHED: Extent = { touched: 0.1, deleted: 0, inserted: 0, words: 2, swaps: 0 };

/** The part of the mentions that are spelt in another way, and of the paragraphs that are deleted. */
const RESPELT = 0.3;
const DELETED = 0.3;

/** Every kind of edit, by the name that the report gives it. */
export const EDITS = {
  light: (document, write, source) => revised(document, LIGHT, write, source),
  moderate: (document, write, source) => revised(document, MODERATE, write, source),
  heavy: (document, write, source) => revised(document, HEAVY, write, source),
  respelling,
  "beside respelling": (document, write, source) => {
    const { before, after, about } = respelling(document, write, source);
    const ids = before.paragraphs.flatMap((each) =>
      each.sentences.flat(2).flatMap(({ marks }) => marks.map(({ id }) => id)),
    );
    return { before, after, about: new Set(ids.filter((id) => !about!.has(id))) };
  },
  deletion: (document, write, source) => {
    const bearing = bearingIn(document);
    const gone = new Set(shuffled(bearing, source).slice(0, Math.ceil(DELETED * bearing.length)));
    const rest = withParagraphs(document, (each) => (gone.has(each) ? [] : [each]));
    return { before: document, after: revised(rest, TOUCHED, write, source).after };
  },
  lookalike: (document, _, source) => {
    const lookalike = lookalikeOf(source.pick(bearingIn(document)), document, source);
    return { before: document, after: insertedAt(document, source.below(document.paragraphs.length), lookalike) };
  },
  "NFD re-save": (document) => ({ before: document, after: document }),
  boilerplate: (document) => ({
    before: document,
    after: withParagraphs(document, (each) => (each.isBoilerplate ? [] : [each])),
  }),
  "repeat reduced": (document, _, source) => {
    const before = repeating(document, source);
    const bearing = bearingIn(before);
    const repeated = bearing.filter((each) =>
      bearing.some((other) => other !== each && wordsOf(other) === wordsOf(each)),
    );
    const gone = source.pick(repeated);
    return { before, after: withParagraphs(before, (each) => (each === gone ? [] : [each])) };
  },
} as const satisfies Record<string, Edit>;

export type Kind = keyof typeof EDITS;

/** Where a paragraph is there twice, nobody could say which of two equal places was spelt in another way. */
function respelling(document: Document, _: Writer, source: Random): Revision {
  const words = document.paragraphs.map(wordsOf);
  const before = withParagraphs(document, (each) =>
    document.paragraphs[words.indexOf(wordsOf(each))] === each ? [each] : [],
  );
  const about = new Set<number>();
  const after = withSentences(before, (sentence) => [
    sentence.map((piece) => {
      if (piece.marks.length === 0 || !source.chance(RESPELT)) return piece;
      for (const { id } of piece.marks) about.add(id);
      return respelt(piece, before.lang, before.cast, source);
    }),
  ]);
  return { before, after, about };
}

function revised(document: Document, extent: Extent, write: Writer, source: Random): Revision {
  const all = sentencesOf(document);
  const many = (share: number): number => Math.round(share * all.length);
  const order = shuffled(all, source);
  const deleted = new Set(order.slice(0, many(extent.deleted)));
  const changed = new Set(order.slice(deleted.size, deleted.size + many(extent.touched)));
  const hosts = shuffled(all, source).slice(0, many(extent.inserted));
  const inserted = new Map(hosts.map((host) => [host, unmarked(write("S"))]));
  let after = withSentences(document, (sentence) => {
    const words = 1 + source.below(extent.words);
    const kept: readonly Sentence[] = deleted.has(sentence)
      ? []
      : [changed.has(sentence) ? touched(sentence, words, document.lang, source) : sentence];
    const added = inserted.get(sentence);
    return added ? [...kept, added] : kept;
  });
  for (let i = 0; i < extent.swaps; i++) after = swapped(after, source);
  return { before: document, after };
}

/** Two paragraphs of the text proper change places. */
function swapped(document: Document, source: Random): Document {
  const proper = document.paragraphs.flatMap(({ isBoilerplate }, i) => (isBoilerplate ? [] : [i]));
  const [one, other] = shuffled(proper, source);
  if (one === undefined || other === undefined) return document;
  const { paragraphs } = document;
  return { ...document, paragraphs: paragraphs.with(one, paragraphs[other]!).with(other, paragraphs[one]!) };
}

/** The paragraphs of the text proper that have mentions. */
const bearingIn = ({ paragraphs }: Document): readonly Paragraph[] =>
  paragraphs.filter((each) => !each.isBoilerplate && hasMentions(each));

/** A paragraph about the same, in partly other words; nobody has annotated it. */
function lookalikeOf({ sentences }: Paragraph, { lang }: Document, source: Random): Paragraph {
  const others = sentences.map((sentence) => unmarked(touched(sentence, 2 + source.below(3), lang, source)));
  return { isBoilerplate: false, sentences: others };
}

const insertedAt = (document: Document, at: number, paragraph: Paragraph): Document => ({
  ...document,
  paragraphs: document.paragraphs.toSpliced(at, 0, paragraph),
});

const wordsOf = ({ sentences }: Paragraph): string =>
  sentences.flatMap((each) => each.map(({ text }) => text)).join(" ");

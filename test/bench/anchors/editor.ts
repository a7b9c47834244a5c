import type { Random } from "../random";
import { WORDS } from "../words";
import { type Document, type Paragraph, type Rendered, rendered, type Sentence, type Tracked } from "./document";

/** How an editor changes a text: shares of its sentences, and how often two paragraphs change places. */
interface Strength {
  readonly touched: number;
  readonly deleted: number;
  readonly inserted: number;
  readonly swaps: number;
}

export type Editing = (document: Document, others: readonly Document[], source: Random) => Rendered;

const STRENGTHS: Readonly<Record<string, Strength>> = {
  light: { touched: 0.1, deleted: 0.03, inserted: 0.03, swaps: 0 },
  moderate: { touched: 0.3, deleted: 0.1, inserted: 0.1, swaps: 1 },
  heavy: { touched: 0.5, deleted: 0.25, inserted: 0.25, swaps: 4 },
};

/** What may happen to a text, by name. */
export const EDITINGS: Readonly<Record<string, Editing>> = {
  ...Object.fromEntries(Object.entries(STRENGTHS).map(([name, strength]) => [name, editing(strength)])),
  "mentions respelt": ({ paragraphs, lang }, _, source) =>
    rendered(paragraphs.map((paragraph) => paragraph.map((sentence) => respelt(sentence, lang === "ru", source)))),
  "paragraphs deleted": ({ paragraphs }, _, source) => rendered(paragraphs.filter(() => !source.chance(0.3))),
  "lookalike inserted": ({ paragraphs, lang }, _, source) => {
    const copy = source.pick(paragraphs).map((sentence) => touched({ ...sentence, mentions: [] }, lang, source));
    return rendered(paragraphs.toSpliced(source.below(paragraphs.length + 1), 0, copy));
  },
  "boilerplate removed": ({ paragraphs }) => rendered(paragraphs.slice(1, -1)),
  "saved as NFD": ({ paragraphs }) =>
    rendered(paragraphs.map((paragraph) => paragraph.map((sentence) => decomposed(sentence)))),
};

function editing({ touched: share, deleted, inserted, swaps }: Strength): Editing {
  return ({ paragraphs, lang, selectors }, others, source) => {
    const edited = paragraphs
      .map((paragraph) =>
        paragraph.flatMap((sentence): Paragraph => {
          const kept = source.chance(deleted)
            ? []
            : [source.chance(share) ? touched(sentence, lang, source) : sentence];
          if (!source.chance(inserted)) return kept;
          const foreign = source.pick(source.pick(source.pick(others).paragraphs)).text.split(" ");
          if (source.chance(0.5)) foreign.splice(1 + source.below(foreign.length), 0, source.pick(selectors).exact);
          return [...kept, { text: foreign.join(" "), mentions: [] }];
        }),
      )
      .filter((paragraph) => paragraph.length > 0);
    for (let i = 0; i < swaps && edited.length > 1; i++) {
      const [a, b] = [source.below(edited.length), source.below(edited.length)];
      [edited[a], edited[b]] = [edited[b]!, edited[a]!];
    }
    return rendered(edited);
  };
}

/** One to three words outside of mentions inserted, deleted or replaced. */
function touched(sentence: Sentence, lang: Document["lang"], source: Random): Sentence {
  let now = sentence;
  for (let left = 1 + source.below(3); left > 0; left--) {
    const words = [...now.text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }));
    const free = words.filter(({ start, end }) => now.mentions.every((each) => end <= each.start || each.end <= start));
    if (free.length === 0) return now;
    const { start, end } = source.pick(free);
    const way = source.below(3);
    const word = source.pick(WORDS[lang]);
    now = replaced(now, start, way === 0 ? start : end, way === 0 ? `${word} ` : way === 1 ? "" : word);
  }
  return now;
}

/** A third of the mentions misspelt by a letter left out or doubled, or with another ending. */
function respelt(sentence: Sentence, isRussian: boolean, source: Random): Sentence {
  const isNested = (mention: Tracked): boolean =>
    sentence.mentions.some((other) => other !== mention && other.start < mention.end && mention.start < other.end);
  return sentence.mentions.reduceRight((now, mention) => {
    const { start, end } = mention;
    if (end - start < 5 || isNested(mention) || !source.chance(1 / 3)) return now;
    const at = start + 1 + source.below(end - start - 2);
    const letter = now.text[at]!;
    const way = /[\d«»“”]/.test(now.text.slice(start, end)) ? source.below(2) : source.below(3);
    if (way === 0 && /\p{L}/u.test(letter)) return replaced(now, at, at + 1, "");
    if (way < 2) return replaced(now, at, at + 1, letter + letter);
    return replaced(
      now,
      end - 1,
      end,
      now.text[end - 1]! + source.pick(isRussian ? ["а", "у", "ом", "е"] : ["s", "e"]),
    );
  }, sentence);
}

/** The sentence with other words at a place; a mention around them has them in it. */
function replaced(sentence: Sentence, start: number, end: number, words: string): Sentence {
  const by = words.length - (end - start);
  return {
    text: sentence.text.slice(0, start) + words + sentence.text.slice(end),
    mentions: sentence.mentions.map((mention) => ({
      id: mention.id,
      start: mention.start >= end ? mention.start + by : mention.start,
      end: mention.end >= end && mention.end > start ? mention.end + by : mention.end,
    })),
  };
}

function decomposed({ text, mentions }: Sentence): Sentence {
  const to = (offset: number): number => text.slice(0, offset).normalize("NFD").length;
  return {
    text: text.normalize("NFD"),
    mentions: mentions.map(({ id, start, end }) => ({ id, start: to(start), end: to(end) })),
  };
}

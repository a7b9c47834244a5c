import { type Random, random, zipf } from "./random";
import type { BenchEntity } from "./registry";
import { selectorOf } from "./selector";
import { LANGUAGES, type Language, TERMS, TITLES, WORDS } from "./words";

/** A pseudo-news text with its mentions. */
export interface Article {
  readonly lang: Language;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  /** In text order; of two that begin together the outer one first. */
  readonly mentions: readonly BenchMention[];
}

export interface BenchMention {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** `null` for a term, which has only a gloss. */
  readonly entity: BenchEntity | null;
  readonly gloss: string | null;
  readonly isDescription: boolean;
  readonly prefix: string;
  readonly suffix: string;
  /** 0 where prefix and suffix are enough. */
  readonly occurrence: number;
}

export interface Size {
  readonly mentions: number;
  /** In UTF-8. */
  readonly bytes: number;
}

/** Of an article as news have it. */
export const USUAL: Size = { mentions: 40, bytes: 5_000 };

/** With 2,000 entities and this exponent the most frequent entity has 1.0 % of the mentions, the rarest 0.026 %. */
export const EXPONENT = 0.48;

/** The `index`-th article of every corpus that is made from this seed and these entities. */
export function articleMaker(
  seed: number,
  entities: readonly BenchEntity[],
  size: Size = USUAL,
): (index: number) => Article {
  const ranks = zipf(entities.length, EXPONENT);
  return (index) => {
    const source = random(Math.imul(seed + index, 0x9e3779b1));
    const lang = LANGUAGES[index % LANGUAGES.length]!;
    const choose = () => entities[ranks(source)]!;
    return article(source, lang, size, choose);
  };
}

/** Every tenth article repeats its first paragraphs word for word at the end, as sites do. */
function article(source: Random, lang: Language, { mentions, bytes }: Size, choose: () => BenchEntity): Article {
  const lead = passage(source, lang, mentions / 8, bytes / 8, choose);
  const body = passage(source, lang, (mentions * 3) / 4, (bytes * 3) / 4, choose);
  const tail = source.chance(0.1) ? lead : passage(source, lang, mentions / 8, bytes / 8, choose);
  const text = [lead, body, tail].map((part) => part.text).join(BREAK);
  const starts = [0, lead.text.length + BREAK.length, lead.text.length + body.text.length + 2 * BREAK.length];
  const placed = [lead, body, tail].flatMap(({ mentions }, i) =>
    mentions.map((mention) => ({ ...mention, start: mention.start + starts[i]!, end: mention.end + starts[i]! })),
  );
  const select = selectorOf(text);
  return {
    lang,
    date: `20${10 + source.below(15)}-${two(1 + source.below(12))}-${two(1 + source.below(28))}`,
    title: text.split(" ").slice(0, 7).join(" "),
    text: `${text}\n`,
    mentions: placed.map((mention) => ({ ...mention, ...select(mention) })),
  };
}

const BREAK = "\n\n";
const two = (number: number): string => String(number).padStart(2, "0");

type Bare = Pick<BenchMention, "start" | "end" | "entity" | "gloss" | "isDescription">;

interface Passage {
  readonly text: string;
  readonly mentions: readonly Bare[];
}

/** A few paragraphs of about `bytes` bytes with `count` mentions spread evenly over them. */
function passage(source: Random, lang: Language, count: number, bytes: number, choose: () => BenchEntity): Passage {
  const mentions: Bare[] = [];
  let text = "";
  let size = 0;
  let wordsLeft = 0;
  let sentencesLeft = 3 + source.below(3);

  const write = (words: string): void => {
    const isFirst = wordsLeft === 0;
    if (isFirst && text !== "") {
      const isBreak = --sentencesLeft === 0;
      if (isBreak) sentencesLeft = 3 + source.below(3);
      append(isBreak ? `.${BREAK}` : ". ");
    } else if (text !== "") append(source.chance(0.07) ? ", " : " ");
    if (isFirst) wordsLeft = 8 + source.below(11);
    wordsLeft--;
    append(isFirst ? capital(words) : words);
  };
  const append = (piece: string): void => {
    text += piece;
    size += Buffer.byteLength(piece);
  };
  const mention = (words: string, of: Omit<Bare, "start" | "end">): void => {
    write(words);
    mentions.push({ start: text.length - words.length, end: text.length, ...of });
  };

  while (mentions.length < count || size < bytes) {
    const isDue = mentions.length < count && size >= ((mentions.length + 0.5) * bytes) / count;
    if (!isDue) {
      write(source.pick(WORDS[lang]));
      continue;
    }
    if (source.chance(0.04)) {
      mention(source.pick(TERMS[lang]), { entity: null, gloss: GLOSS, isDescription: false });
      continue;
    }
    const entity = choose();
    const gloss = source.chance(0.03) ? GLOSS : null;
    const name = source.pick(entity.forms[lang]);
    const isNested = entity.type === "person" && mentions.length + 1 < count && source.chance(0.1);
    if (!isNested) {
      mention(name, { entity, gloss, isDescription: false });
      continue;
    }
    mention(`${source.pick(TITLES[lang])} ${name}`, { entity, gloss: null, isDescription: true });
    mentions.push({ start: text.length - name.length, end: text.length, entity, gloss, isDescription: false });
  }
  append(".");
  return { text, mentions };
}

const GLOSS = "So it is called in the papers; the reader of the bench need not know more.";

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

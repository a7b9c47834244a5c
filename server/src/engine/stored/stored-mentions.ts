import { UsualMention } from "../read/mention";
import type { Mention } from "../records";
import type { Located } from "../span";

/** The mentions of a file as bytes: one is made of them again without the others. */
export interface StoredMentions {
  /** `WIDTH` numbers for each mention. */
  readonly numbers: Int32Array;
  /** Their words, in UTF-8. */
  readonly text: Buffer;
}

/** Start and end of the item, of its id and of its words; where its text begins; how long its id, words and prefix are. */
export const WIDTH = 10;

/** Instead of the length of an id: there is none; the text is the whole mention in JSON. */
const NO_ID = -1;
const JSON_TEXT = -2;

/** A mention that says only which entity stands where is four words in a row; any other is JSON. */
export function storeMentions(mentions: readonly Mention[]): StoredMentions {
  const numbers = new Int32Array(WIDTH * mentions.length);
  const texts: string[] = [];
  let at = 0;
  mentions.forEach((mention, i) => {
    const { start, end, entity, exact, prefix, suffix } = mention;
    const words = exact[0]!;
    const plain = isUsual(mention) ? `${entity?.value ?? ""}${words.value}${prefix}${suffix}` : null;
    const text = plain !== null && isWellFormed(plain) ? plain : JSON.stringify(mention);
    const lengths =
      text === plain ? [entity?.value.length ?? NO_ID, words.value.length, prefix.length] : [JSON_TEXT, 0, 0];
    const places = [start, end, entity?.start ?? 0, entity?.end ?? 0, words.start, words.end];
    numbers.set([...places, at, ...lengths], WIDTH * i);
    texts.push(text);
    at += Buffer.byteLength(text);
  });
  return { numbers, text: Buffer.from(texts.join("")) };
}

/** The mention with this index, which must be there. */
export function mentionIn({ numbers, text }: StoredMentions, index: number): Mention {
  const at = WIDTH * index;
  const written = text.toString("utf8", numbers[at + 6]!, numbers[at + WIDTH + 6] ?? text.length);
  const idLength = numbers[at + 7]!;
  if (idLength === JSON_TEXT) return JSON.parse(written) as Mention;
  const idEnd = Math.max(0, idLength);
  const wordsEnd = idEnd + numbers[at + 8]!;
  const prefixEnd = wordsEnd + numbers[at + 9]!;
  const place = (offset: number, value: string): Located => ({
    value,
    start: numbers[at + offset]!,
    end: numbers[at + offset + 1]!,
  });
  return new UsualMention(
    { start: numbers[at]!, end: numbers[at + 1]! },
    idLength === NO_ID ? null : place(2, written.slice(0, idEnd)),
    place(4, written.slice(idEnd, wordsEnd)),
    written.slice(wordsEnd, prefixEnd),
    written.slice(prefixEnd),
  );
}

const isUsual = ({ exact, occurrence, gloss, cert, status, date, form, resp, note }: Mention): boolean =>
  exact.length === 1 &&
  occurrence === 0 &&
  gloss.length === 0 &&
  [cert, status, date, form, resp, note].every((value) => value === null);

/** Whether nothing of it would be lost in UTF-8: a YAML escape can write half a character. */
const isWellFormed = (text: string): boolean => !LONE.test(text);

const LONE = /\p{Surrogate}/u;

import { UsualMention } from "../read/usual-mention";
import { isLive, type Mention } from "../records";
import type { Located, Span } from "../span";

/** The mentions of a file as bytes: one is made of them again without the others. */
export interface StoredMentions {
  /** `WIDTH` numbers for each mention. */
  readonly numbers: Int32Array;
  /** Their words, in UTF-8. */
  readonly text: Buffer;
}

/**
 * Start and end of the item, of its id and of its words; where its text begins; how long its id, words and prefix are, or in JSON where
 * the id begins and how long it is.
 */
export const WIDTH = 10;

/** Instead of the length of an id: there is none; the text is the whole mention in JSON. */
const NO_ID = -1;
const JSON_TEXT = -2;

/**
 * A mention that says only which entity stands where is four words in a row; any other is JSON. The text is in a room that the next call
 * writes into.
 */
export function storeMentions(mentions: readonly Mention[]): StoredMentions {
  const numbers = new Int32Array(WIDTH * mentions.length);
  let end = 0;
  for (let i = 0, n = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    const { start, entity, exact, prefix, suffix } = mention;
    const words = exact[0]!;
    const plain = isUsual(mention) ? (entity?.value ?? "") + words.value + prefix + suffix : null;
    // A YAML escape can write half a character, which would be lost in UTF-8.
    const isPlain = plain?.isWellFormed() === true;
    const text = isPlain ? plain : JSON.stringify(said(mention));
    const [idAt, idLength] = isPlain ? NOWHERE : idInJson(mention, text);
    numbers[n++] = start;
    numbers[n++] = mention.end;
    numbers[n++] = entity?.start ?? 0;
    numbers[n++] = entity?.end ?? 0;
    numbers[n++] = words.start;
    numbers[n++] = words.end;
    numbers[n++] = end;
    numbers[n++] = isPlain ? (entity?.value.length ?? NO_ID) : JSON_TEXT;
    numbers[n++] = isPlain ? words.value.length : idAt;
    numbers[n++] = isPlain ? prefix.length : idLength;
    end = written(text, end);
  }
  return { numbers, text: room.subarray(0, end) };
}

const NOWHERE = [0, 0] as const;

let room = Buffer.alloc(0);

/** Writes into the room from a byte on, and answers the one behind it. */
function written(text: string, at: number): number {
  const most = at + MOST_BYTES * text.length;
  if (at === 0 && room.length > USUAL) room = Buffer.alloc(0);
  if (most > room.length) room = Buffer.concat([room.subarray(0, at)], Math.max(2 * most, USUAL));
  return at + room.write(text, at);
}

/** Of a code unit in UTF-8. */
const MOST_BYTES = 3;

/** In bytes; what a large file wanted is given back. */
const USUAL = 2 ** 18;

/** Where the id of a live mention stands in its JSON, and how long it is, if it is of plain letters; else nothing is said. */
function idInJson(mention: Mention, json: string): readonly [at: number, length: number] {
  const id = mention.entity?.value ?? "";
  const start = json.indexOf(BEFORE_ID) + BEFORE_ID.length;
  return isLive(mention) && /^[\w-]+$/.test(id) ? [start, id.length] : [0, 0];
}

/** Before it stand numbers alone, and in strings its quotation marks would be escaped. */
const BEFORE_ID = '"entity":{"value":"';

/** The mention with this index, which must be there. */
export function mentionIn({ numbers, text }: StoredMentions, index: number): Mention {
  const at = WIDTH * index;
  const written = text.toString("utf8", numbers[at + 6]!, numbers[at + WIDTH + 6] ?? text.length);
  const idLength = numbers[at + 7]!;
  if (idLength === JSON_TEXT) return { ...SILENT, ...(JSON.parse(written) as Mention) };
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

/**
 * Where the mention whose numbers begin at a byte of a block has its id; `null` where it has none. Thousands are asked in a row, so that
 * nothing is made for the question.
 */
export function idSpanIn(block: Buffer, numbersAt: number): Span | null {
  const end = block.readInt32LE(numbersAt + ID_START + 4);
  return end === 0 ? null : { start: block.readInt32LE(numbersAt + ID_START), end };
}

/** Whether such a mention is a live one of this id; `null` where only the mention itself can tell. `textAt` is the byte at which the words begin. */
export function isLiveOf(block: Buffer, numbersAt: number, textAt: number, id: string): boolean | null {
  const kind = block.readInt32LE(numbersAt + ID_LENGTH);
  const length = kind === JSON_TEXT ? block.readInt32LE(numbersAt + JSON_ID_LENGTH) : kind;
  if (kind === JSON_TEXT && length === 0) return null;
  if (length !== id.length) return false;
  const inJson = kind === JSON_TEXT ? block.readInt32LE(numbersAt + JSON_ID_AT) : 0;
  const from = textAt + block.readInt32LE(numbersAt + TEXT_AT) + inJson;
  for (let i = 0; i < length; i++) {
    const unit = id.charCodeAt(i);
    if (unit > 0x7f) return block.toString("utf8", from, from + Buffer.byteLength(id)) === id;
    if (block[from + i] !== unit) return false;
  }
  return true;
}

/** In bytes from the numbers of a mention. */
const ID_START = 2 * 4;
const TEXT_AT = 6 * 4;
const ID_LENGTH = 7 * 4;
const JSON_ID_AT = 8 * 4;
const JSON_ID_LENGTH = 9 * 4;

const isUsual = ({ exact, occurrence, gloss, cert, status, date, form, resp, note }: Mention): boolean =>
  exact.length === 1 &&
  occurrence === 0 &&
  gloss.length === 0 &&
  [cert, status, date, form, resp, note].every((value) => value === null);

const SILENT: Mention = {
  start: 0,
  end: 0,
  entity: null,
  exact: [],
  prefix: "",
  suffix: "",
  occurrence: 0,
  gloss: [],
  cert: null,
  status: null,
  date: null,
  form: null,
  resp: null,
  note: null,
};

/** A mention without the keys that say nothing. */
function said(mention: Mention): Partial<Mention> {
  const all: Partial<Record<keyof Mention, unknown>> = {};
  for (const key of KEYS) {
    const value = mention[key];
    const isNothing = Array.isArray(value) ? value.length === 0 : value === SILENT[key];
    if (!isNothing) all[key] = value;
  }
  return all as Partial<Mention>;
}

const KEYS = Object.keys(SILENT) as readonly (keyof Mention)[];

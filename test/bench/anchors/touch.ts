import type { Random } from "../random";
import { type Language, WORDS } from "../words";
import type { Piece, Sentence } from "./document";

/** The sentence with `count` of its words inserted, deleted, replaced or reordered; mentions keep their own words. */
export function touched(sentence: Sentence, count: number, lang: Language, source: Random): Sentence {
  let result = sentence;
  for (let i = 0; i < count; i++) {
    const places = result.flatMap((_, at) =>
      CHANGES.filter((change) => change.isPossible(result, at)).map((by) => ({ by, at })),
    );
    const { by, at } = source.pick(places);
    result = by.change(result, at, { text: source.pick(WORDS[lang]), marks: [] });
  }
  return result;
}

interface Change {
  readonly isPossible: (sentence: Sentence, at: number) => boolean;
  readonly change: (sentence: Sentence, at: number, word: Piece) => Sentence;
}

const CHANGES: readonly Change[] = [
  { isPossible: (_, at) => at > 0, change: (sentence, at, word) => sentence.toSpliced(at, 0, word) },
  { isPossible: (sentence, at) => isBare(sentence[at]), change: (sentence, at) => sentence.toSpliced(at, 1) },
  {
    isPossible: (sentence, at) => sentence[at]!.marks.length === 0,
    change: (sentence, at, { text }) => sentence.with(at, { text: sentence[at]!.text.replace(WORD, text), marks: [] }),
  },
  {
    isPossible: (sentence, at) => isPlain(sentence[at]) && isPlain(sentence[at + 1]),
    change: (sentence, at) => sentence.with(at, sentence[at + 1]!).with(at + 1, sentence[at]!),
  },
];

const WORD = /[\p{L}\p{M}\p{N}]+/u;

/** Without punctuation, which would get lost or into a wrong place with its word. */
const isPlain = (piece: Piece | undefined): boolean => piece !== undefined && !/[^\p{L}\p{M}\p{N} -]/u.test(piece.text);

const isBare = (piece: Piece | undefined): boolean => isPlain(piece) && piece!.marks.length === 0;

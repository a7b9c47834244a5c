/** The tokens of a folded text: runs of letters and runs of digits, as parallel lists of where they begin and end. */
export interface Tokens {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The same for tokens of one key; seldom for others. */
  readonly hashes: readonly number[];
}

/** `Су-30СМ`, `Су 30СМ` and `Су30СМ` are the same three tokens. */
export function tokensOf(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  let before = NONE;
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = units[text.charCodeAt(at)]! || unitOf(text.charCodeAt(at));
    const kind = unit & KIND;
    if (kind !== before) {
      if (before !== NONE) {
        ends.push(at);
        hashes.push(hash);
      }
      if (kind !== NONE) starts.push(at);
      before = kind;
      hash = 0;
    }
    hash = (Math.imul(hash, 31) + (unit & COMPARABLE)) & 0x3fffffff;
  }
  if (before !== NONE) {
    ends.push(text.length);
    hashes.push(hash);
  }
  return { text, starts, ends, hashes };
}

/** A token as it is written. */
export const tokenAt = ({ text, starts, ends }: Tokens, index: number): string =>
  text.slice(starts[index], ends[index]);

/** What stands between a token and the next. */
export const gapAfter = ({ text, starts, ends }: Tokens, index: number): string =>
  text.slice(ends[index], starts[index + 1] ?? text.length);

/** Whether a token begins with a capital letter. */
export const isCapital = ({ text, starts }: Tokens, index: number): boolean =>
  (unitOf(text.charCodeAt(starts[index]!)) & CAPITAL) !== 0;

export const isNumber = ({ text, starts }: Tokens, index: number): boolean =>
  (unitOf(text.charCodeAt(starts[index]!)) & KIND) === DIGIT;

/**
 * Words in the form in which tokens are compared: small letters, and Cyrillic ones for Latin letters that look like them
 * (`C` in `C-300`, `Pогозин`). Marks of European
 * letters do not count (`Erdoğan`). It is as long as the words.
 */
export function tokenKey(words: string): string {
  let key = "";
  for (let at = 0; at < words.length; at++) key += String.fromCharCode(unitOf(words.charCodeAt(at)) >>> SHIFT);
  return key;
}

/** The key of a code unit, as another one. */
export const keyUnit = (unit: number): number => unitOf(unit) >>> SHIFT;

/** Whether a token has the key. */
export function isKey(tokens: Tokens, index: number, key: string): boolean {
  const { text, starts, ends } = tokens;
  const start = starts[index]!;
  if (ends[index]! - start !== key.length) return false;
  for (let i = 0; i < key.length; i++)
    if (unitOf(text.charCodeAt(start + i)) >>> SHIFT !== key.charCodeAt(i)) return false;
  return true;
}

/** Whether two tokens have the same key. */
export const isSameToken = (a: Tokens, i: number, b: Tokens, j: number): boolean =>
  a.hashes[i] === b.hashes[j] && isKey(a, i, tokenKey(tokenAt(b, j)));

const LATIN = "abcehkmoptxy";
const ALIKE = "авсенкмортху";
const CYRILLIC_OF: Readonly<Record<string, string>> = Object.fromEntries(
  [...LATIN].map((latin, i) => [latin, ALIKE[i]!]),
);

/** Letters that texts in other languages write without their marks; not those of Vietnamese, where marks tell names apart. */
const LETTERS_OF_EUROPE: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    ...{ a: "äåą", c: "çćč", d: "ď", e: "ëęěė", g: "ğģ", i: "ïîıİ", l: "łľĺ", n: "ñńň", o: "öøőō", r: "řŕ" },
    ...{ s: "şșśš", t: "ţțť", u: "üůűū", y: "ÿ", z: "žźż" },
  }).flatMap(([plain, marked]) =>
    [...marked].flatMap((letter) => [letter, letter.toUpperCase()].map((each) => [each, plain])),
  ),
);

const NONE = 0;
const LETTER = 1;
const DIGIT = 2;
const KIND = 3;
const CAPITAL = 4;
/** Above its kind, a unit as it is compared. */
const SHIFT = 3;
const COMPARABLE = 0xffff << SHIFT;

/** By UTF-16 code unit, once it was asked; halves of pairs count as letters. */
const units = new Uint32Array(0x10000);

function unitOf(code: number): number {
  const unit = units[code]!;
  return unit !== 0 ? unit : (units[code] = comparable(String.fromCharCode(code)));
}

function comparable(letter: string): number {
  const small = letter.toLowerCase();
  const plain = LETTERS_OF_EUROPE[letter] ?? small;
  const key = plain.length > 1 ? letter : (CYRILLIC_OF[plain] ?? plain);
  return (key.charCodeAt(0) << SHIFT) | kindOf(letter);
}

function kindOf(letter: string): number {
  if (/[\p{L}\p{M}\p{Surrogate}]/u.test(letter)) return /\p{Lu}/u.test(letter) ? LETTER | CAPITAL : LETTER;
  return /\p{N}/u.test(letter) ? DIGIT : NONE;
}

import { remembered } from "./remembered";

/** The tokens of a folded text: runs of letters and runs of digits, as parallel lists of where they begin and end. */
export interface Tokens {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** `Су-30СМ`, `Су 30СМ` and `Су30СМ` are the same three tokens. */
export function tokensOf(text: string): Tokens {
  const kinds = kindTable();
  const starts: number[] = [];
  const ends: number[] = [];
  let before = NONE;
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)]! & KIND;
    if (kind === before) continue;
    if (before !== NONE) ends.push(at);
    if (kind !== NONE) starts.push(at);
    before = kind;
  }
  if (before !== NONE) ends.push(text.length);
  return { text, starts, ends };
}

/** A token as it is written. */
export const tokenAt = ({ text, starts, ends }: Tokens, index: number): string =>
  text.slice(starts[index], ends[index]);

/** What stands between a token and the next. */
export const gapAfter = ({ text, starts, ends }: Tokens, index: number): string =>
  text.slice(ends[index], starts[index + 1] ?? text.length);

/** Whether a token begins with a capital letter. */
export const isCapital = ({ text, starts }: Tokens, index: number): boolean =>
  (kindTable()[text.charCodeAt(starts[index]!)]! & CAPITAL) !== 0;

export const isNumber = ({ text, starts }: Tokens, index: number): boolean =>
  (kindTable()[text.charCodeAt(starts[index]!)]! & KIND) === DIGIT;

/**
 * A token in the form in which tokens are compared: small letters; Latin letters that look Cyrillic are Cyrillic where all
 * letters do, or where the token has Cyrillic ones too (`C` in `C-300`, `Pогозин`).
 */
export const tokenKey = remembered((token) => {
  const small = token.toLowerCase();
  if (!LOOKALIKES.test(small)) return small;
  if (!CYRILLIC.test(small) && OTHER_LATIN.test(small)) return small;
  let key = "";
  for (const letter of small) key += CYRILLIC_OF[letter] ?? letter;
  return key;
});

const LATIN = "abcehkmoptxy";
const ALIKE = "авсенкмортху";
const CYRILLIC_OF: Readonly<Record<string, string>> = Object.fromEntries(
  [...LATIN].map((latin, i) => [latin, ALIKE[i]!]),
);
const LOOKALIKES = /[abcehkmoptxy]/;
const OTHER_LATIN = /[^abcehkmoptxy\d]/;
const CYRILLIC = /\p{Script=Cyrillic}/u;

const NONE = 0;
const LETTER = 1;
const DIGIT = 2;
const KIND = 3;
const CAPITAL = 4;

let table: Uint8Array | null = null;

/** By UTF-16 code unit; halves of pairs count as letters. */
function kindTable(): Uint8Array {
  if (table) return table;
  const made = new Uint8Array(0x10000);
  for (let unit = 0; unit < made.length; unit++) {
    const letter = String.fromCharCode(unit);
    if (/[\p{L}\p{M}\p{Surrogate}]/u.test(letter)) made[unit] = /\p{Lu}/u.test(letter) ? LETTER | CAPITAL : LETTER;
    else if (/\p{N}/u.test(letter)) made[unit] = DIGIT;
  }
  table = made;
  return made;
}

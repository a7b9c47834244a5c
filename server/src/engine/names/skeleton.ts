import { keyUnit } from "./tokens";

/**
 * What all forms of a word share, as a number: its consonants, and its first vowel unless that may come and go (`Лев`, `Льва`). What the
 * schemes of transliteration write in several ways does not count. Words of one key have one skeleton; others may have it too. A
 * letter or digit alone is its own. `isFixed`: the word is declined in no way that touches its vowels.
 */
export function skeletonOf(word: string, isFixed = false): number {
  if (word.length === 1) return ALONE + keyUnit(word.charCodeAt(0));
  return joined(consonantsOf(word, 0, word.length), headOf(word, 0, isFixed || !mayChange(word) ? word.length : 0));
}

/** What a letter alone has in common with forms that have an ending: `T` and `Ts`. */
export const endedSkeletonOf = (letter: string): number => joined(consonantsOf(letter, 0, 1), headOf(letter, 0, 0));

/** The skeletons of the words that a token of a text may be a form of: `Рогозиным`, `Rogozins`. */
export function skeletonsAt(text: string, start: number, end: number): readonly number[] {
  if (end - start === 1) return [ALONE + keyUnit(text.charCodeAt(start))];
  const heads = [headOf(text, start, end), headOf(text, start, start)];
  const whole = consonantsOf(text, start, end);
  const stem = stemOf(text, start, end);
  return (stem === null ? [whole] : [whole, stem]).flatMap((each) => heads.map((head) => joined(each, head)));
}

/** Something by skeletons. */
export type Skeletons = Pick<ReadonlyMap<number, unknown>, "has">;

/** Whether a table has any of the skeletons of a token of several letters: the same without a list of them. */
export function hasSkeletonAt(table: Skeletons, text: string, start: number, end: number): boolean {
  const [vowels, none] = [headOf(text, start, end), headOf(text, start, start)];
  const has = (consonants: number): boolean =>
    table.has(joined(consonants, vowels)) || table.has(joined(consonants, none));
  if (has(consonantsOf(text, start, end))) return true;
  const stem = stemOf(text, start, end);
  return stem !== null && has(stem);
}

function consonantsOf(word: string, start: number, end: number): number {
  let hash = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    const sound = consonantOf(word.charCodeAt(at));
    if (sound === 0 || (sound === BREATH && IS_BREATHED[before] === 1)) continue;
    hash = joined(hash, sound);
    before = sound;
  }
  return hash;
}

/** The consonants without that of an ending; `null` where there is none. */
function stemOf(word: string, start: number, end: number): number | null {
  for (let last = end - 1; last > start; last--) {
    const sound = consonantOf(word.charCodeAt(last));
    if (sound !== 0) return IS_OF_ENDINGS[sound] === 1 ? consonantsOf(word, start, last) : null;
  }
  return null;
}

/**
 * Whether a word begins with a vowel, and which is its first one before `end`: of several in a row the first that is no glide, since
 * schemes write i and y before a vowel or leave them out. For an empty range nothing but how it begins.
 */
function headOf(word: string, start: number, end: number): number {
  const begin = consonantOf(word.charCodeAt(start)) === 0 ? FIRST : 0;
  for (let at = start; at < end; at++) {
    const vowel = vowelOf(word.charCodeAt(at));
    if (vowel === 0) continue;
    if (vowel !== GLIDE || at + 1 === end || vowelOf(word.charCodeAt(at + 1)) === 0) return begin + vowel;
  }
  return begin;
}

/** Whether some form of a Russian word of one syllable, or of two letters, may have another first vowel: `Лев`, `Мгла`, `Лия`, `Ма`. */
function mayChange(word: string): boolean {
  const vowels = word.match(/[аеёиоуыэюяіїє]+/gi) ?? [];
  return (
    vowels.length < 2 &&
    /[а-яёіїєґ]/i.test(word) &&
    (/[аеёиоуыэюяіїєйь]$/i.test(word) || !/^[аиуыэюяії]$/i.test(vowels[0] ?? ""))
  );
}

/** Above all others. */
const ALONE = 2 ** 30;

const joined = (hash: number, next: number): number => (Math.imul(hash, 67) + next) & (ALONE - 1);

/** By code unit, once it was asked: a consonant or digit below `VOWEL`, from there on vowels, and what is neither. */
const sounds = new Uint8Array(0x10000);
const VOWEL = 64;
const SILENT = 127;

function learnt(unit: number): number {
  let sound = sounds[unit]!;
  if (sound === 0) sounds[unit] = sound = made(String.fromCharCode(keyUnit(unit)).normalize("NFD").charAt(0));
  return sound;
}

function made(letter: string): number {
  const vowel = VOWELS.findIndex((letters) => letters.includes(letter));
  if (vowel !== -1) return VOWEL + vowel;
  return /[йьъ\p{M}]/u.test(letter) ? SILENT : numberOf(letter);
}

function numberOf(consonant: string): number {
  return (consonant.charCodeAt(0) % (VOWEL - 1)) + 1;
}

/** The number of a consonant or digit, 0 for anything else. */
function consonantOf(unit: number): number {
  const sound = learnt(unit);
  return sound < VOWEL ? sound : 0;
}

/** The number of a vowel, 0 for anything else. */
function vowelOf(unit: number): number {
  const sound = learnt(unit);
  return sound < VOWEL || sound === SILENT ? 0 : sound - VOWEL + 1;
}

/** What й becomes, and may stand before other vowels; in keys the Latin y is the Cyrillic у. */
const GLIDES = "iїіуyj";
const VOWELS = [GLIDES, "аa", "оo", "еэёєe", "u", "и", "ы", "ю", "я"];
const GLIDE = 1;
const FIRST = 16;

/** The Latin h, behind which `sh`, `zh`, `kh` are one consonant: in keys it is the Cyrillic н. */
const BREATH = numberOf("н");
const IS_BREATHED = among("szсктрg");
const IS_OF_ENDINGS = among("вгмхs");

/** Of letters as keys have them. */
function among(keys: string): Uint8Array {
  const table = new Uint8Array(VOWEL);
  for (const key of keys) table[numberOf(key)] = 1;
  return table;
}

import { foldWords } from "../fold";
import type { Entity } from "../records";
import { cyrillicOf, russianGivenNames } from "./cyrillic-spellings";
import { latinNicknames } from "./designation-scripts";
import { otherScript, partsOf } from "./designations";
import { latinReadings } from "./latin-readings";
import { single } from "./made";
import { innerName } from "./named-things";
import { isSlavicSurname } from "./person-name";
import { endedSkeletonOf, hasSkeletonAt, type Skeletons, skeletonOf, skeletonsAt } from "./skeleton";
import { isCapital, isNumber, type Tokens, tokenAt, tokensOf } from "./tokens";
import { withoutMarks } from "./transliteration";

/**
 * The skeletons of the words with which the forms of an entity may begin, without making the forms: now and then of too many words, and
 * never of too few, but for initials, behind which a word that it knows must stand. `null` where a form may begin with a small letter, or
 * in a script that has no capitals.
 */
export function firstWordsOf(entity: Entity): ReadonlySet<number> | null {
  const skeletons = new Set<number>();
  let isSmall = false;
  const add = (words: string, most = 1, isSeries = false): void => {
    const tokens = tokensOf(foldWords(words));
    for (let i = 0; i < tokens.starts.length && i < most; i++) {
      if (!isCapital(tokens, i) && !isNumber(tokens, i)) isSmall = true;
      const word = tokenAt(tokens, i);
      skeletons.add(skeletonOf(word, isSeries && word.length < 3));
      if (word.length === 1) skeletons.add(endedSkeletonOf(word));
    }
  };
  const type = entity.type?.value;
  if (type === "person") addPerson(entity, add);
  else if (type === "weapon-system") addWeapon(entity, add);
  else addThing(entity, add);
  return isSmall ? null : skeletons;
}

/**
 * The skeletons by which the forms are known that may begin with a token. One letter may be an initial, before others and the surname:
 * `Д. О. Рогозин`.
 */
export function firstWordsAt(tokens: Tokens, index: number): readonly number[] {
  const { text, starts, ends } = tokens;
  const found: number[] = [];
  const last = ends[index]! - starts[index]! === 1 ? Math.min(index + MOST_INITIALS, starts.length - 1) : index;
  for (let i = index; i <= last; i++) found.push(...skeletonsAt(text, starts[i]!, ends[i]!));
  return found;
}

/** Whether any of these skeletons is in the table. */
export const isFirstWordOf = (table: Skeletons, tokens: Tokens, index: number): boolean =>
  tokens.ends[index]! - tokens.starts[index]! === 1
    ? firstWordsAt(tokens, index).some((word) => table.has(word))
    : hasSkeletonAt(table, tokens.text, tokens.starts[index]!, tokens.ends[index]!);

/** A surname stands at most so many words behind the first initial: behind others, or a middle name or two. */
const MOST_INITIALS = 4;

/** Of some words the first `most` may begin a form, one if nothing is said; a short series of a designation does not decline. */
type Add = (words: string, most?: number, isSeries?: boolean) => void;

/** Given names and surnames come in any order. */
function addPerson({ names }: Entity, add: Add): void {
  const isRespelt = !names.some(({ value }) => isRussian(value)) && names.some(({ value }) => isSlavic(value));
  const seen = new Set<string>();
  for (const { value, lang, forms } of names) {
    for (const text of [value, ...forms]) if (isNew(seen, text)) add(text, Number.POSITIVE_INFINITY);
    for (const chunk of value.normalize("NFC").split(/[\s.-]+/)) {
      if (!isNew(seen, CYRILLIC.test(chunk) ? `${lang}: ${chunk}` : `: ${chunk}`)) continue;
      const word = chunk.replace(APOSTROPHES, "");
      if (word !== chunk) add(word);
      if (CYRILLIC.test(word)) for (const other of latinReadings(word, lang)) add(other);
      else {
        for (const other of isRespelt ? cyrillicReadings(word) : []) add(other);
        const bare = withoutMarks(word);
        if (bare !== word) add(bare);
      }
    }
  }
}

const isNew = (seen: Set<string>, text: string): boolean => seen.size < seen.add(text).size;

function addWeapon({ names, designations }: Entity, add: Add): void {
  const seen = new Set<string>();
  const addParts = (value: string, steps: readonly string[]): void => {
    if (!isNew(seen, `${steps.join()}: ${value}`)) return;
    for (const { text, kind } of partsOf(value)) {
      if (!isNew(seen, `${steps.join()} ${kind}: ${text}`)) continue;
      for (const other of [text, ...otherScript(text, kind, steps)]) add(other, 1, kind === "designation");
    }
  };
  for (const { value, forms } of names) for (const text of [value, ...forms]) addParts(text, []);
  for (const { value, lang } of designations) addParts(value, [`${lang} designation`]);
}

function addThing({ names, designations }: Entity, add: Add): void {
  for (const { value, forms } of names) {
    const whole = single(value.normalize("NFC"));
    for (const text of [whole, innerName(whole) ?? "", ...forms]) add(text);
    if (/^[а-яё]+$/i.test(whole)) for (const other of latinNicknames(whole)) add(other);
  }
  for (const { value } of designations) add(value);
}

/** Whether every word, whichever is the surname, has a Russian letter. */
const isRussian = (name: string): boolean => name.split(" ").every((word) => /[а-яё]/i.test(word));

const isSlavic = (name: string): boolean => name.split(" ").some(isSlavicSurname);

const cyrillicReadings = (word: string): readonly string[] => [cyrillicOf(word), ...russianGivenNames(word)];

const CYRILLIC = /[а-яёіїєґ]/i;
const APOSTROPHES = /["'’ʼ`]/g;

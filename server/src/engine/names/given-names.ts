import { foldWords } from "../fold";
import { declined, type Gender } from "./declension";
import { CYRILLIC_MEN, CYRILLIC_WOMEN, LATIN_MEN, LATIN_WOMEN, VIETNAMESE_SYLLABLES } from "./given-name-lists";

/**
 * Whether a word is a common given name or a pet form of one, in texts of a language (BCP 47; `null`: any): `Алексей`, in any Russian
 * case; `Alexei`; in Vietnamese also the syllables that names are made of. Letter case does not matter.
 */
export function isGivenName(word: string, lang: string | null): boolean {
  const small = foldWords(word).toLowerCase();
  if (/[а-я]/.test(small)) return inCases().has(small);
  return LATIN.has(small) || ((lang === null || /^vi\b/i.test(lang)) && SYLLABLES.has(small));
}

/** Whether a word is a common given name as it stands, in the nominative. */
export function isNominativeGivenName(word: string): boolean {
  const small = foldWords(word).toLowerCase();
  return CYRILLIC.has(small) || LATIN.has(small);
}

/** The gender of those who have this given name, in the nominative; `null` where it is not known or says nothing. */
export function genderOfGivenName(word: string): Gender | null {
  const small = foldWords(word).toLowerCase();
  return CYRILLIC.get(small) ?? LATIN.get(small) ?? null;
}

/** Whether a word is a Russian patronymic, in any case, or one in Latin letters. */
export const isPatronymic = (word: string): boolean => PATRONYMIC.test(word) || LATIN_PATRONYMIC.test(word);

/** The gender that a patronymic in the nominative says; `null` for other words. */
export function genderOfPatronymic(word: string): Gender | null {
  if (!PATRONYMIC.test(word)) return null;
  return /ич$/i.test(word) ? "male" : /на$/i.test(word) ? "female" : null;
}

const LATIN_PATRONYMIC = /^[a-z]{2,}(?:[oey]vich|[oe]vn[ay]|ichna)$/i;

const PATRONYMIC =
  /^(?:[а-яё]{2,}(?:[оеё]вич|[нт]ич)|иль[ия]ч|ильич|лукич|кузьмич|фомич|саввич)(?:[ауе]|[еёо]м)?$|^[а-яё]{2,}(?:[оеё]вн|ичн)(?:[аыеу]|о[йю])$/i;

const genders = (men: string, women: string): ReadonlyMap<string, Gender | null> => {
  const byName = new Map<string, Gender | null>(wordsOf(men).map((name) => [name, "male"]));
  for (const name of wordsOf(women)) byName.set(name, byName.has(name) ? null : "female");
  return byName;
};

const wordsOf = (list: string): readonly string[] => foldWords(list).split(" ");

const CYRILLIC = genders(CYRILLIC_MEN, CYRILLIC_WOMEN);
const LATIN = genders(LATIN_MEN, LATIN_WOMEN);
const SYLLABLES = new Set(wordsOf(VIETNAMESE_SYLLABLES));

let cases: ReadonlySet<string> | undefined;

const inCases = (): ReadonlySet<string> =>
  (cases ??= new Set([...CYRILLIC].flatMap(([name, gender]) => casesOf(name, gender))));

/** Of pet forms and names of either gender, too, the ending decides. */
function casesOf(name: string, gender: Gender | null): readonly string[] {
  const capital = name[0]!.toUpperCase() + name.slice(1);
  const genders: readonly Gender[] = gender ? [gender] : ["male", "female"];
  const forms = genders.flatMap((each) => declined(capital, "given name", each).flat());
  return [name, ...forms.map((form) => foldWords(form).toLowerCase())];
}

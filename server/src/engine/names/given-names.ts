import { foldWords } from "../fold";
import { declined, type Gender } from "./declension";
import {
  CYRILLIC_WOMEN,
  FOREIGN_MEN_IN_CYRILLIC,
  LATIN_MEN,
  LATIN_WOMEN,
  RUSSIAN_MEN,
  VIETNAMESE_SYLLABLES,
} from "./given-name-lists";

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

/** Whether a given name is a common one of Russian men, which no text forgets to decline. */
export const isRussianMan = (word: string): boolean => RUSSIANS.has(foldWords(word).toLowerCase());

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

/** Whether a patronymic in the nominative comes from a common given name, so that it can hardly be a surname: `Олегович`, not `Янукович`. */
export function hasKnownFather(patronymic: string): boolean {
  const small = foldWords(patronymic).toLowerCase();
  if (/^(?:львов|павлов|яковлев)(?:ич|на)$|^(?:иль|лук|кузьм|фом|никит)ич$|ична$/.test(small)) return true;
  const stem = small.replace(/[ео](?:вич|вна)$/, "");
  return ["", "й", "ь", "ий"].some((ending) => CYRILLIC.has(stem.replace(ending === "ий" ? /ь$/ : /$/, "") + ending));
}

const LATIN_PATRONYMIC = /^[a-z]{2,}(?:[oey]vich|[oe]vn[ay]|ichna)$/i;

const PATRONYMIC =
  /^(?:[а-яё]{2,}(?:[оеё]вич|[нт]ич)|иль[ия]ч|ильич|лукич|кузьмич|фомич|саввич)(?:[ауе]|[еёо]м)?$|^[а-яё]{2,}(?:[оеё]вн|ичн)(?:[аыеу]|о[йю])$/i;

/** `null` for those that both lists have. */
function genders(men: string, women: string): ReadonlyMap<string, Gender | null> {
  const male = new Map<string, Gender | null>(wordsOf(men).map((name) => [name, "male"]));
  const female = wordsOf(women).map((name): [string, Gender | null] => [name, male.has(name) ? null : "female"]);
  return new Map([...male, ...female]);
}

const wordsOf = (list: string): readonly string[] => foldWords(list).split(" ");

const CYRILLIC = genders(`${RUSSIAN_MEN} ${FOREIGN_MEN_IN_CYRILLIC}`, CYRILLIC_WOMEN);
const LATIN = genders(LATIN_MEN, LATIN_WOMEN);
const RUSSIANS = new Set(wordsOf(RUSSIAN_MEN));
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

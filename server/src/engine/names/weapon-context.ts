import { isGivenName } from "./given-names";
import type { Match } from "./matches";
import { NOUN_CASES } from "./noun-endings";
import { isCounted, isNumberedThing, isOtherThing } from "./other-things";
import { isOpener } from "./sentence-openers";
import { isOfAnotherSubject } from "./subjects";
import { mayEndTitle, titleBefore } from "./titles";
import { gapAfter, isCapital, isNumber, type Tokens, tokenAt } from "./tokens";
import type { FormOf } from "./trie";

/** Whether a nickname that is an ordinary word as well is a weapon system here: in quotation marks, or behind `комплекс` and the like. */
export function isWeaponHere(tokens: Tokens, { first, last }: Match): boolean {
  if (!isCapital(tokens, first)) return false;
  const before = first > 0 ? gapAfter(tokens, first - 1) : "";
  const word = first > 0 ? tokenAt(tokens, first - 1) : "";
  const isQuoted = tokens.text[tokens.starts[first]! - 1] === '"' && tokens.text[tokens.ends[last]!] === '"';
  if (isQuoted || (before === " " && WEAPON.test(word)) || isForeign(tokens, { first, last })) return true;
  const isNext = last + 1 < tokens.starts.length && gapAfter(tokens, last) === " ";
  if (isNext && WEAPON_BEHIND.test(tokenAt(tokens, last + 1))) return true;
  // `Циркон – гиперзвуковая ракета`
  if (/^ [-–] $/.test(gapAfter(tokens, last)) && isNextAWeapon(tokens, last + 1)) return true;
  // In English a capital inside a sentence is that of a name.
  const isBegin = first === 0 || !/^ "?$/.test(before) || isCapital(tokens, first - 1);
  return !isBegin && /^[a-z]/i.test(tokenAt(tokens, first)) && !(isNext && isCapital(tokens, last + 1));
}

/** Whether a weapon is the next word, or the one behind an adjective. */
const isNextAWeapon = (tokens: Tokens, index: number): boolean =>
  [index, index + 1].some((each) => each < tokens.starts.length && WEAPON.test(tokenAt(tokens, each)));

/** Whether what stands between two tokens joins names in a list: `Искандер и Циркон`. */
export const isListed = ({ text, starts, ends }: Tokens, last: number, first: number): boolean =>
  LIST.test(text.slice(ends[last], starts[first]));

const LIST = /^"?(?:,? (?:и|или|and|or|và|hoặc|та) |, | ?\/ ?)"?$/;

/** Whether a word is in Latin letters and those beside it are not: then it is no ordinary word of the language. */
function isForeign(tokens: Tokens, { first, last }: Pick<Match, "first" | "last">): boolean {
  const isIn = (script: RegExp, index: number): boolean => script.test(tokens.text[tokens.starts[index] ?? -1] ?? "");
  return (
    isIn(/\p{Script=Latin}/u, first) &&
    (isIn(/\p{Script=Cyrillic}/u, first - 1) || isIn(/\p{Script=Cyrillic}/u, last + 1))
  );
}

/** Whether somebody or something else is called so: `журнал «Ланцет»`, `Фазиль Искандер`, `Искандер-К`. */
export function isNamedSo(tokens: Tokens, { first, last, forms }: Match, lang: string | null): boolean {
  const isNext = last + 1 < tokens.starts.length;
  const behind = isNext ? tokenAt(tokens, last + 1) : "";
  const isMore = isNext && (isNumber(tokens, last + 1) || isCapital(tokens, last + 1));
  if (isNext && gapAfter(tokens, last) === "-" && (isMore || BEHIND_NAMES.test(behind))) return true;
  // `Искандер Махмудов`
  if (isMore && first === last && gapAfter(tokens, last) === " " && SURNAME.test(behind)) return true;
  if (isNext && /^"? $/.test(gapAfter(tokens, last)) && (SUNG.test(behind) || OTHER_BEHIND.test(behind))) return true;
  if (isOfAnotherSubject(tokens, { first, last })) return true;
  if (first === 0 || !/^ ?"?$/.test(gapAfter(tokens, first - 1))) return false;
  const { before, ahead } = wordsBefore(tokens, first);
  const isQuoted = gapAfter(tokens, first - 1) === ' "';
  if (isOtherThing(before, ahead, isQuoted && forms.every(isInflected), forms.some(isOfWeapon))) return true;
  if (isQuoted && isBeginning(tokens, first - 1) && isCivilNoun(before) && !forms.every(isInflected)) return true;
  return gapAfter(tokens, first - 1) === " " && isCapital(tokens, first - 1) && isGivenName(before, lang);
}

const isBeginning = (tokens: Tokens, index: number): boolean =>
  index === 0 || /[.!?…;:\n]/.test(gapAfter(tokens, index - 1));

/** Whether a word that begins a sentence is a noun in the nominative that is said of no weapons, by its ending: `Шашлычная «Искандер» закрылась`. */
const isCivilNoun = (word: string): boolean =>
  /^[а-яё]{4,}(?:[бвгджзкмнпрфхцчшщ]|[оеё]л|[ео]р|[ое]т|ст|ель|ость|[^аеёиоуыэюя]а|ия|ная)$/i.test(word) &&
  !/(?:ла|ера|огда|сегда|тра|ом|ем|ам|ям|ах|ях|ов|ев|их|ых|им|ым)$/i.test(word) &&
  !isOpener(word) &&
  !WEAPON.test(word) &&
  !MILITARY.test(word);

const MILITARY =
  /^(?:изделие|проект|программ|дивизион|батаре|бригад|полк|отряд|рот[аы]|взвод|звено|пара|тройка|экипаж|расч[её]т|борт|снаряд|боеприпас|бомб|мин[аы]|пушк|миномет|разведчик|робот|модул|модел|версия|вариант|модификац|разработк|новинк|аналог|носител|перехватчик|ударн|боев|барраж|десант|корабл|корвет|фрегат|крейсер|платформ|транспорт|борт|машин|техник|кодов|обозначен|тип|класс|серия|семейств|линейк|имя|назван|названи|индекс|шифр|оружи|средств|радар|станц|россия|украин|иран|турци|китай|москв|минобороны|против|флагман|стратег|ядерн|тактическ|минист|генерал|конструктор|эксперт|инженер|л[её]тчик|пилот|командир|оператор|военн|солдат|боец|враг|противник|раньше|теперь|сейчас|потом|скоро|пока)/i;

/** The word before a token without a possessive, `NASA` of `NASA's Orion`, and the one before that. */
function wordsBefore(tokens: Tokens, first: number): { readonly before: string; readonly ahead: string } {
  const isPossessive = first > 1 && tokenAt(tokens, first - 1) === "s" && /^['’]$/.test(gapAfter(tokens, first - 2));
  const index = isPossessive ? first - 2 : first - 1;
  const ahead = index > 0 && gapAfter(tokens, index - 1) === " " ? tokenAt(tokens, index - 1) : "";
  return { before: tokenAt(tokens, index), ahead };
}

export const isOfWeapon = ({ declared }: FormOf): boolean => declared.entity.type?.value === "weapon-system";

const isInflected = ({ form }: FormOf): boolean => NOUN_CASES.some((step) => step === form.steps[0]);

/** Whether a title says that somebody has a nickname as his name: `эмир Искандер`, `Novelist Fazil Iskander`. */
export function isTitled(tokens: Tokens, { first }: Pick<Match, "first">, lang: string | null): boolean {
  if (first === 0 || gapAfter(tokens, first - 1) !== " ") return false;
  const before = tokenAt(tokens, first - 1);
  if (isTitle(before, lang)) return true;
  const isName =
    /^(?:[А-ЯЁ][а-яё]|[A-Z][a-z])/.test(before) && /[а-яё]/i.test(before) === /[а-яё]/i.test(tokenAt(tokens, first));
  return isName && first > 1 && gapAfter(tokens, first - 2) === " " && isTitle(tokenAt(tokens, first - 2), lang);
}

const isTitle = (word: string, lang: string | null): boolean =>
  word !== "" && mayEndTitle(word, lang) && titleBefore([word], lang) !== null;

/** What Turks and their neighbours put behind a given name. */
const BEHIND_NAMES = /^(?:бек|хан|паша|заде|оглы|шах|ага|бей|bek|khan|pasha|bey)$/;

/** English nouns that a name stands before which is not that of a weapon: `Orion capsule`, `Lancet editors`. */
const OTHER_BEHIND =
  /^(?:capsule|spacecraft|nebula|belt|hotel|caf[eé]|club|band|books|pharmacy|act|day|party|ltd|inc|holdings|bank|insurance|theatre|cinema|arena|stadium|yacht|perfume|throw|thrower|throwers|study|paper|editors?|article|journal|rings?|crystals?|earrings|jewelry|jewellery|constellation|telescope|mission)$/i;

/** What is done with songs. */
const SUNG = /^(?:спели|спела?|пели|поют|по[её]т|запели|исполнили?|исполняет|исполняют|звучит|звучала)$/;

const SURNAME =
  /^\p{Lu}\p{Ll}+(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|швили|дзе|[оеё]в(?:у|ым|ой|е)|[иы]н(?:у|ым|ой)|[сц]кий|енко|[oe]va?|[iy]na?|[st]ky|enko|[iy]an)$/u;

/** Whether a designation is that of a road, a flight, an appliance, or no designation at all: `трасса М-29`, `С-400 рублей`. */
export function isOtherNumber(tokens: Tokens, { first, last }: Pick<Match, "first" | "last">): boolean {
  if (last + 1 < tokens.starts.length && gapAfter(tokens, last) === " " && isCounted(tokenAt(tokens, last + 1)))
    return true;
  if (first === 0 || !/^ "?$/.test(gapAfter(tokens, first - 1))) return false;
  const { before, ahead } = wordsBefore(tokens, first);
  return isNumberedThing(before, ahead);
}

const WEAPON_BEHIND =
  /^(?:missile|system|drone|tank|fighter|jet|bomber|helicopter|launcher|uav|rocket|batter|unit|crew|interceptor|shell)/i;

const WEAPON =
  /^(?:комплекс|ракет|зрк|зрс|зрпк|отрк|птрк|птур|рсзо|тос|бпла|дрон|беспилотник|танк|истребител|самол[её]т|вертол[её]т|бомбардировщик|штурмовик|установ|систем|пусков|торпед|гаубиц|сау|аппарат|машин|подлод|гиперзвук|баллистич|крылат|зенитн|missile|system|drone|tank|fighter|jet|bomber|helicopter|launcher|uav|rocket|hệ$|thống$|lửa$|hợp$|bay$|kích$|tăng$|lái$|uav$)/iu;

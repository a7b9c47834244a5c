import { definedAs } from "./defined";
import { isGivenName } from "./given-names";
import type { Match } from "./matches";
import { NOUN_CASES } from "./noun-endings";
import { isOtherThing, isWork } from "./other-things";
import { isOpener } from "./sentence-openers";
import { isOfAnotherSubject, isOfArms, isOfGames } from "./subjects";
import { gapAfter, isCapital, isNumber, type Tokens, tokenAt, tokenKey } from "./tokens";
import type { FormOf } from "./trie";
import { isOfWeapon, WEAPON } from "./weapon-context";
import { wordsBefore } from "./words-before";

/** Whether somebody or something else is called so: `журнал «Ланцет»`, `Фазиль Искандер`, `Искандер-К`. */
export function isNamedSo(tokens: Tokens, { first, last, forms }: Match, lang: string | null): boolean {
  const isNext = last + 1 < tokens.starts.length;
  const behind = isNext ? tokenAt(tokens, last + 1) : "";
  const isMore = isNext && (isNumber(tokens, last + 1) || isCapital(tokens, last + 1));
  if (isNext && gapAfter(tokens, last) === "-" && (isMore || BEHIND_NAMES.test(behind))) return true;
  if (isNext && isSuccessor(tokens, last)) return true;
  if (isDefined(tokens, last, forms.some(isOfWeapon))) return true;
  // `Искандер Махмудов`
  if (isMore && first === last && gapAfter(tokens, last) === " " && SURNAME.test(behind)) return true;
  if (isNext && /^"? $/.test(gapAfter(tokens, last)) && (SUNG.test(behind) || OTHER_BEHIND.test(behind))) return true;
  if (!isVariant(tokens, { first, last }) && isOfAnotherSubject(tokens, { first, last })) return true;
  if (isBeforeMaker(tokens, last, lang) || isOfWriter(tokens, { first, last }) || isKin(tokens, last)) return true;
  if (first === 0 || !/^ ?"?$/.test(gapAfter(tokens, first - 1))) return false;
  const { before, ahead } = wordsBefore(tokens, first);
  const isQuoted = gapAfter(tokens, first - 1) === ' "';
  if (isPublished(tokens, first)) return true;
  if (!isQuoted && isOtherDesignation(tokens, first, forms)) return true;
  if (isQuoted && isShip(before, ahead) && !forms.every(isInflected) && !forms.some(isOfShips)) return true;
  if (
    isQuoted &&
    (isOfGames(before) ||
      isReported(before) ||
      isOfThing(before, ahead, forms) ||
      isWork(wordBeforeMaker(tokens, first)) ||
      isCivil(before, ahead) ||
      isOtherDesignation(tokens, first, forms))
  )
    return true;
  const isCompound = first > 1 && gapAfter(tokens, first - 2) === "-";
  if (isCompound && isOtherThing(ahead, "", false, forms.some(isOfWeapon))) return true;
  if (isOtherThing(before, ahead, isQuoted && forms.every(isInflected), forms.some(isOfWeapon))) return true;
  if (isQuoted && isBeginning(tokens, first - 1) && isCivilNoun(before) && !forms.every(isInflected)) return true;
  return gapAfter(tokens, first - 1) === " " && isCapital(tokens, first - 1) && isGivenName(before, lang);
}

/** `Искандер-М2`, `БраМос II` */
const isSuccessor = (tokens: Tokens, last: number): boolean =>
  gapAfter(tokens, last) === ""
    ? isNumber(tokens, last + 1)
    : gapAfter(tokens, last) === " " && /^(?:II|III|IV)$/.test(tokenAt(tokens, last + 1));

/** `Kinzhal is a dagger`, `Охотник – это журнал`: what it is that has the name. */
const isDefined = (tokens: Tokens, last: number, isWeapon: boolean): boolean =>
  definedAs(tokens, last).some((word) => isOtherThing(word, "", false, isWeapon));

/** `фрегат «Орион»`, `корабль типа «Аллигатор»`: the one that is called so. */
const isShip = (word: string, before: string): boolean =>
  SHIP.test(word) || (/^(?:тип|класс)[а-я]?$/.test(word) && SHIP.test(before));

const SHIP =
  /^(?:корабл|подлодк|субмарин|фрегат|корвет|эсмин|миноносец|крейсер|линкор|тральщик|сторожевик|канонерк|буксир|катер|транспорт[её]р|лодк|яхт|шлюпк|суд[нан]|танкер|бдк|мрк|скр)[а-я]{0,3}$/i;

/** `Проект 636 «Варшавянка»` */
const isOfShips = ({ declared: { entity } }: FormOf): boolean =>
  [...entity.names, ...entity.designations, ...entity.gloss].some(({ value }) =>
    /проект|корабл|лодк|project|ship|submarine|frigate|corvette|tàu/i.test(value),
  );

/** `Искандер-М`, which nothing else is called. */
const isVariant = (tokens: Tokens, { first, last }: Pick<Match, "first" | "last">): boolean =>
  last > first && gapAfter(tokens, last - 1) === "-" && isCapital(tokens, last);

/** `Искандер, сын мельника` */
const isKin = ({ text, ends }: Tokens, last: number): boolean =>
  /^, (?:сын|внук|правнук|дочь|отец|брат|муж|племянник|потомок|son of|brother of|con trai)/.test(
    text.slice(ends[last], ends[last]! + 12),
  );

/** `«Фаворит» Валентина Пикуля`: whose it is. */
const isBeforeMaker = (tokens: Tokens, last: number, lang: string | null): boolean =>
  last + 2 < tokens.starts.length &&
  gapAfter(tokens, last) === '" ' &&
  gapAfter(tokens, last + 1) === " " &&
  isCapital(tokens, last + 2) &&
  isGivenName(tokenAt(tokens, last + 1), lang);

/** `«Фаворит» Пикуля`: a surname in the genitive, where nothing is said of arms. */
const isOfWriter = (tokens: Tokens, { first, last }: Pick<Match, "first" | "last">): boolean =>
  last + 1 < tokens.starts.length &&
  gapAfter(tokens, last) === '" ' &&
  /^[А-ЯЁ][а-яё]{3,}(?:а|я|ого)$/.test(tokenAt(tokens, last + 1)) &&
  !COUNTRY.test(tokenAt(tokens, last + 1)) &&
  !isOfArms(tokens, { first, last });

const COUNTRY = /^(?:росси|украин|иран|кита|итали|польш|япони|германи|франци|америк|москв|росс)/i;

/** `по данным «Ланцета»`, `как пишет «Ланцет»` */
const isReported = (word: string): boolean =>
  /^(?:данным|сообщению|информации|подсчётам|подсчетам|статье|публикации|пишет|пишут|сообщает|цитирует)$/i.test(word);

/** `A study in the Lancet` */
const isPublished = ({ text, starts }: Tokens, first: number): boolean =>
  /\b(?:study|studies|paper|papers|published|article|report|research|review|editorial|writing|appeared)\b[^.]{0,30} in (?:the )?"?$/i.test(
    text.slice(Math.max(0, starts[first]! - 60), starts[first]),
  );

/** `стимулятор роста «Циркон»`, `магазин обуви «Калибр»`; but not `группа ракет «Искандер»`. */
const isOfThing = (word: string, before: string, forms: readonly FormOf[]): boolean =>
  /^[а-яё]+(?:[аяыи]|ов|ев|ей|ий)$/.test(word) &&
  !WEAPON.test(word) &&
  !MILITARY.test(word) &&
  isOtherThing(before, "", forms.every(isInflected), forms.some(isOfWeapon));

/** `жилой комплекс «Триумф»`, `стиральная машина «Фаворит»`, `комплекс упражнений «Прорыв»` */
const isCivil = (word: string, before: string): boolean =>
  (OF_WHATEVER.test(word) && CIVIL.test(before)) || (OF_WHATEVER.test(before) && CIVIL_USE.test(word));

const OF_WHATEVER = /^(?:комплекс|систем|машин|аппарат|установк|танк|самол[её]т|вертол[её]т|ракет)[а-яё]{0,3}$/i;

const CIVIL =
  /^(?:жил|спорт|физкультур|гостини|рестора|торгов|развлекат|офисн|складск|санатор|лечебн|оздоровит|турист|банн|теплич|животновод|мемориальн|музейн|культурн|стиральн|швейн|посудомоеч|кофейн|поливальн|вязальн|игрушечн|детск|надувн|платёжн|платежн|бонусн|акустическ)[а-яё]+$/i;

const CIVIL_USE =
  /^(?:упражнений|витаминов|полива|отопления|вентиляции|кондиционирования|очистки|видеонаблюдения|бронирования|скидок|лояльности|питания|тренировок|переработки|процедур|услуг|отдыха)$/i;

/** What stands before the names of somebody: `роман` of `роман Николая Зябликова «Кинжал»`; empty where there are none. */
function wordBeforeMaker(tokens: Tokens, first: number): string {
  let index = first - 1;
  while (index > 0 && first - index < 4 && isCapital(tokens, index) && gapAfter(tokens, index - 1) === " ") index--;
  return index < first - 1 ? tokenAt(tokens, index) : "";
}

/**
 * Whether what has the nickname has a designation that is no other's: `P-3 «Орион»`, `проекта 1171 «Аллигатор»`, `Ка-52М «Аллигатор»`; one that begins
 * with a number is the index of something that its makers call otherwise, `9К720 «Искандер»`.
 */
function isOtherDesignation(tokens: Tokens, first: number, forms: readonly FormOf[]): boolean {
  let start = first - 1;
  while (start > 0 && /^-?$/.test(gapAfter(tokens, start - 1))) start--;
  const ahead = start > 0 ? tokenAt(tokens, start - 1) : "";
  const isProject = /^проект/i.test(ahead);
  const run = keyOf(tokens.text.slice(tokens.starts[start], tokens.ends[first - 1]));
  if (!/\d/.test(run) || (isNumber(tokens, start) && !isProject)) return false;
  const letters = lettersOf(run);
  const own = forms.flatMap(({ declared: { entity } }) =>
    [...entity.names, ...entity.designations].map(({ value }) => keyOf(value)),
  );
  if (own.some((key) => key.includes(run)) || letters === "х") return false;
  return isProject || letters.length === 1 || own.some((key) => /\d/.test(key) && lettersOf(key) === letters);
}

/** Letters and digits alone, as they are compared. */
const keyOf = (words: string): string => tokenKey(words).replace(/[^\p{L}\p{N}]/gu, "");

const lettersOf = (key: string): string => /^\p{L}*/u.exec(key)![0];

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

const isInflected = ({ form }: FormOf): boolean => NOUN_CASES.some((step) => step === form.steps[0]);

/** What Turks and their neighbours put behind a given name. */
const BEHIND_NAMES = /^(?:нам[еэ]|бек|хан|паша|заде|оглы|шах|ага|бей|bek|khan|pasha|bey)$/;

/** English nouns that a name stands before which is not that of a weapon: `Orion capsule`, `Lancet editors`. */
const OTHER_BEHIND =
  /^(?:capsule|spacecraft|nebula|belt|hotel|caf[eé]|club|band|books|pharmacy|act|day|party|ltd|inc|holdings|bank|insurance|theatre|cinema|arena|stadium|yacht|perfume|throw|thrower|throwers|study|paper|editors?|article|journal|rings?|crystals?|earrings|jewelry|jewellery|constellation|telescope|mission)$/i;

/** What is done with songs. */
const SUNG =
  /^(?:пишет|писал|опубликовала?|напечатала?|сообщает|сообщила?|спели|спела?|пели|поют|по[её]т|запели|исполнили?|исполняет|исполняют|исполнялась|исполнялся|звучит|звучала)$/;

const SURNAME =
  /^\p{Lu}\p{Ll}+(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|швили|дзе|[оеё]в(?:у|ым|ой|е)|[иы]н(?:у|ым|ой)|[сц]кий|енко|[oe]va?|[iy]na?|[st]ky|enko|[iy]an)$/u;

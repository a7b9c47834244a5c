import { isGivenName } from "./given-names";
import type { Match } from "./matches";
import { NOUN_CASES } from "./noun-endings";
import { isOtherThing, isWork } from "./other-things";
import { isOpener } from "./sentence-openers";
import { isOfAnotherSubject, isOfGames } from "./subjects";
import { gapAfter, isCapital, isNumber, type Tokens, tokenAt } from "./tokens";
import type { FormOf } from "./trie";
import { isOfWeapon, WEAPON } from "./weapon-context";
import { wordsBefore } from "./words-before";

/** Whether somebody or something else is called so: `журнал «Ланцет»`, `Фазиль Искандер`, `Искандер-К`. */
export function isNamedSo(tokens: Tokens, { first, last, forms }: Match, lang: string | null): boolean {
  const isNext = last + 1 < tokens.starts.length;
  const behind = isNext ? tokenAt(tokens, last + 1) : "";
  const isMore = isNext && (isNumber(tokens, last + 1) || isCapital(tokens, last + 1));
  if (isNext && gapAfter(tokens, last) === "-" && (isMore || BEHIND_NAMES.test(behind))) return true;
  // `Искандер Махмудов`
  if (isMore && first === last && gapAfter(tokens, last) === " " && SURNAME.test(behind)) return true;
  if (isNext && /^"? $/.test(gapAfter(tokens, last)) && (SUNG.test(behind) || OTHER_BEHIND.test(behind))) return true;
  if (!isVariant(tokens, { first, last }) && isOfAnotherSubject(tokens, { first, last })) return true;
  if (isBeforeMaker(tokens, last, lang) || isKin(tokens, last)) return true;
  if (first === 0 || !/^ ?"?$/.test(gapAfter(tokens, first - 1))) return false;
  const { before, ahead } = wordsBefore(tokens, first);
  const isQuoted = gapAfter(tokens, first - 1) === ' "';
  if (isQuoted && isShip(before, ahead) && !forms.every(isInflected) && !forms.some(isOfShips)) return true;
  if (
    isQuoted &&
    (isOfGames(before) ||
      isReported(before) ||
      isOfThing(before, ahead, forms) ||
      isWork(wordBeforeMaker(tokens, first)) ||
      isOtherDesignation(tokens, first, forms))
  )
    return true;
  const isCompound = first > 1 && gapAfter(tokens, first - 2) === "-";
  if (isCompound && isOtherThing(ahead, "", false, forms.some(isOfWeapon))) return true;
  if (isOtherThing(before, ahead, isQuoted && forms.every(isInflected), forms.some(isOfWeapon))) return true;
  if (isQuoted && isBeginning(tokens, first - 1) && isCivilNoun(before) && !forms.every(isInflected)) return true;
  return gapAfter(tokens, first - 1) === " " && isCapital(tokens, first - 1) && isGivenName(before, lang);
}

/** `фрегат «Орион»`, `корабль типа «Аллигатор»`: the one that is called so. */
const isShip = (word: string, before: string): boolean =>
  SHIP.test(word) || (/^(?:тип|класс)[а-я]?$/.test(word) && SHIP.test(before));

const SHIP =
  /^(?:корабл|фрегат|корвет|эсмин|миноносец|крейсер|линкор|тральщик|сторожевик|канонерк|буксир|катер|транспорт[её]р|лодк|яхт|шлюпк|суд[нан]|танкер|бдк|мрк|скр)[а-я]{0,3}$/i;

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

/** `по данным «Ланцета»` */
const isReported = (word: string): boolean =>
  /^(?:данным|сообщению|информации|подсчётам|подсчетам|статье|публикации)$/i.test(word);

/** `стимулятор роста «Циркон»`, `магазин обуви «Калибр»`; but not `группа ракет «Искандер»`. */
const isOfThing = (word: string, before: string, forms: readonly FormOf[]): boolean =>
  /^[а-яё]+(?:[аяыи]|ов|ев|ей|ий)$/.test(word) &&
  !WEAPON.test(word) &&
  !MILITARY.test(word) &&
  isOtherThing(before, "", forms.every(isInflected), forms.some(isOfWeapon));

/** What stands before the names of somebody: `роман` of `роман Николая Зябликова «Кинжал»`; empty where there are none. */
function wordBeforeMaker(tokens: Tokens, first: number): string {
  let index = first - 1;
  while (index > 0 && first - index < 4 && isCapital(tokens, index) && gapAfter(tokens, index - 1) === " ") index--;
  return index < first - 1 ? tokenAt(tokens, index) : "";
}

/**
 * Whether what has the nickname has a designation that is no other's: `P-3 «Орион»`, `проекта 1171 «Аллигатор»`; one that begins with a number is the index of
 * something that its makers call otherwise, `9К720 «Искандер»`.
 */
function isOtherDesignation(tokens: Tokens, first: number, forms: readonly FormOf[]): boolean {
  const number = tokenAt(tokens, first - 1);
  if (!isNumber(tokens, first - 1) || first < 2) return false;
  const ahead = tokenAt(tokens, first - 2);
  const isDesignation =
    /^ ?-? ?$/.test(gapAfter(tokens, first - 2)) && (/^(?:\p{Lu})$/u.test(ahead) || /^проект/i.test(ahead));
  const isOwn = ({ declared: { entity } }: FormOf): boolean =>
    [...entity.names, ...entity.designations].some(({ value }) => value.includes(number));
  return isDesignation && ahead !== "Х" && ahead !== "X" && !forms.some(isOwn);
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

const isInflected = ({ form }: FormOf): boolean => NOUN_CASES.some((step) => step === form.steps[0]);

/** What Turks and their neighbours put behind a given name. */
const BEHIND_NAMES = /^(?:нам[еэ]|бек|хан|паша|заде|оглы|шах|ага|бей|bek|khan|pasha|bey)$/;

/** English nouns that a name stands before which is not that of a weapon: `Orion capsule`, `Lancet editors`. */
const OTHER_BEHIND =
  /^(?:capsule|spacecraft|nebula|belt|hotel|caf[eé]|club|band|books|pharmacy|act|day|party|ltd|inc|holdings|bank|insurance|theatre|cinema|arena|stadium|yacht|perfume|throw|thrower|throwers|study|paper|editors?|article|journal|rings?|crystals?|earrings|jewelry|jewellery|constellation|telescope|mission)$/i;

/** What is done with songs. */
const SUNG =
  /^(?:пишет|писал|опубликовала?|напечатала?|сообщает|сообщила?|спели|спела?|пели|поют|по[её]т|запели|исполнили?|исполняет|исполняют|звучит|звучала)$/;

const SURNAME =
  /^\p{Lu}\p{Ll}+(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|швили|дзе|[оеё]в(?:у|ым|ой|е)|[иы]н(?:у|ым|ой)|[сц]кий|енко|[oe]va?|[iy]na?|[st]ky|enko|[iy]an)$/u;

import { isGivenName } from "./given-names";
import type { Match } from "./matches";
import { gapAfter, isCapital, isNumber, type Tokens, tokenAt } from "./tokens";

/** Whether a nickname that is an ordinary word as well is a weapon system here: in quotation marks, or behind `комплекс` and the like. */
export function isWeaponHere(tokens: Tokens, { first, last }: Match): boolean {
  if (!isCapital(tokens, first)) return false;
  const before = first > 0 ? gapAfter(tokens, first - 1) : "";
  const word = first > 0 ? tokenAt(tokens, first - 1) : "";
  const isQuoted = tokens.text[tokens.starts[first]! - 1] === '"' && tokens.text[tokens.ends[last]!] === '"';
  if (isQuoted || (before === " " && WEAPON.test(word)) || isForeign(tokens, { first, last })) return true;
  const isNext = last + 1 < tokens.starts.length && gapAfter(tokens, last) === " ";
  if (isNext && WEAPON_BEHIND.test(tokenAt(tokens, last + 1))) return true;
  // In English a capital inside a sentence is that of a name.
  const isBegin = first === 0 || !/^ "?$/.test(before) || isCapital(tokens, first - 1);
  return !isBegin && /^[a-z]/i.test(tokenAt(tokens, first)) && !(isNext && isCapital(tokens, last + 1));
}

/** Whether a word is in Latin letters and those beside it are not: then it is no ordinary word of the language. */
function isForeign(tokens: Tokens, { first, last }: Pick<Match, "first" | "last">): boolean {
  const isIn = (script: RegExp, index: number): boolean => script.test(tokens.text[tokens.starts[index] ?? -1] ?? "");
  return (
    isIn(/\p{Script=Latin}/u, first) &&
    (isIn(/\p{Script=Cyrillic}/u, first - 1) || isIn(/\p{Script=Cyrillic}/u, last + 1))
  );
}

/** Whether somebody or something else is called so: `журнал «Ланцет»`, `Фазиль Искандер`, `Искандер-К`. */
export function isNamedSo(
  tokens: Tokens,
  { first, last }: Pick<Match, "first" | "last">,
  lang: string | null,
): boolean {
  const isMore = last + 1 < tokens.starts.length && (isNumber(tokens, last + 1) || isCapital(tokens, last + 1));
  if (isMore && gapAfter(tokens, last) === "-") return true;
  // `Искандер Махмудов`
  if (isMore && first === last && gapAfter(tokens, last) === " " && SURNAME.test(tokenAt(tokens, last + 1)))
    return true;
  if (first === 0 || !/^ ?"?$/.test(gapAfter(tokens, first - 1))) return false;
  const before = tokenAt(tokens, first - 1);
  const isGiven = gapAfter(tokens, first - 1) === " " && isCapital(tokens, first - 1) && isGivenName(before, lang);
  return OTHER.test(before) || isGiven;
}

const SURNAME = /^\p{Lu}\p{Ll}+(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|швили|дзе|[оеё]в(?:у|ым|ой|е)|[иы]н(?:у|ым|ой))$/u;

/** Whether a designation is that of a road, a flight or a room: `трасса М-29`, `Highway S-400`. */
export function isPlace(tokens: Tokens, first: number): boolean {
  return first > 0 && gapAfter(tokens, first - 1) === " " && PLACE.test(tokenAt(tokens, first - 1));
}

const PLACE =
  /^(?:трасс|шоссе$|автодорог|автотрасс|магистрал|рейс|этаж|кабинет|комнат|автобус|маршрут|телефон|смартфон|коктейл|highway$|motorway$|route$|road$|flight$|room$|phone$|cocktail$|đường$|phòng$|hồ$|thoại$|món$)/iu;

const WEAPON_BEHIND =
  /^(?:missile|system|drone|tank|fighter|jet|bomber|helicopter|launcher|uav|rocket|batter|unit|crew|interceptor|shell)/i;

const WEAPON =
  /^(?:комплекс|ракет|зрк|зрс|зрпк|отрк|птрк|птур|рсзо|тос|бпла|дрон|беспилотник|танк|истребител|самол[её]т|вертол[её]т|бомбардировщик|штурмовик|установ|систем|пусков|торпед|гаубиц|сау|аппарат|машин|подлод|missile|system|drone|tank|fighter|jet|bomber|helicopter|launcher|uav|rocket|hệ$|thống$|lửa$|hợp$|bay$|kích$|tăng$|lái$|uav$)/iu;

const OTHER =
  /^(?:журнал|газет|парк|кафе|клуб|ресторан|телеканал|канал|фильм|роман|повест|книг|команд|гостиниц|отел|кинотеатр|театр|стадион|завод|агентств|фонд|компани|фирм|концерн|холдинг|банк|магазин|сайт|портал|групп|движени|лагер|санатори|песн|спе[лт]|спели|по[её]т|поют|альбом|футболист|хоккеист|баскетболист|волейболист|игрок|вратар|болельщик|фанат|коктейл|novelist$|writer$|сериал|спектакл|конкурс|премия|стать|картин|опер|балет|созвезди|туманност|теплоход|ледокол|буксир|паром|поезд|баня|бане|баню|ансамбл|улиц|площад|проспект|бульвар|станци|автомобил|magazine|journal|newspaper|hotel|film|novel|club|bank|cafe|café|báo$|chí$)/iu;

import type { Match } from "./matches";
import { remembered } from "./remembered";
import { gapAfter, isCapital, isNumber, type Tokens, tokenAt } from "./tokens";

/** Whether it is a street, a ship, a prize or the like that has the name: `улица Жукова`, `авианосец «Адмирал Кузнецов»`. */
export function isNamedAfter(tokens: Tokens, { first, last }: Match): boolean {
  if (isQuoted(tokens, first, last) || isMaker(tokens, last)) return true;
  for (let i = first - 1; i >= Math.max(0, first - WORDS_BEFORE); i--) {
    const gap = gapAfter(tokens, i);
    if (/[.,;:!?()\n]/.test(gap) && !(gap === ". " && /^(?:ул|им|пл|пр|st)$/i.test(tokenAt(tokens, i)))) break;
    if (isThing(tokenAt(tokens, i))) return true;
    if (!isLink(tokens, i)) break;
  }
  return (
    last + 1 < tokens.starts.length &&
    /^[ -]$/.test(gapAfter(tokens, last)) &&
    THING_AFTER.test(tokenAt(tokens, last + 1))
  );
}

/** `«Адмирал Кузнецов»`, `«Юрий Гагарин»`: nobody is written in quotation marks. */
function isQuoted({ text, starts, ends }: Tokens, first: number, last: number): boolean {
  if (text[ends[last]!] !== '"') return false;
  const start = starts[first]!;
  return text[start - 1] === '"' || (first > 0 && text[starts[first - 1]! - 1] === '"' && text[start - 1] === " ");
}

/** `Sukhoi Su-57`: what was designed by somebody, or in the bureau of that name. */
function isMaker(tokens: Tokens, last: number): boolean {
  const next = last + 1;
  if (next + 1 >= tokens.starts.length || gapAfter(tokens, last) !== " " || !isCapital(tokens, next)) return false;
  return /^-?$/.test(gapAfter(tokens, next)) && isNumber(tokens, next + 1);
}

const WORDS_BEFORE = 6;

const LINK =
  /^(?:адмирал[а-я]*|маршал[а-я]*|генерал[а-я]*|академик[а-я]*|космонавт[а-я]*|флота|советского|союза|героя|президент[а-я]*|георгия|имени|им|класса|типа|uss|hms|of|the|admiral|marshal|general|president|mang|tên|thpt|sân|bay|hạm|đô|đốc|đại|tướng)$/iu;

const THING_BEFORE =
  /^(?:улиц[аыеу]|улицей|ул|площад[ьию]|площадью|проспект[а-я]{0,2}|пр|бульвар[а-я]{0,2}|переул[а-я]+|набережн[а-я]+|шоссе|мост[а-я]{0,2}|станци[а-я]{1,3}|метро|авианосе?ц[а-я]{0,2}|авианосц[а-я]{1,2}|крейсер[а-я]{0,2}|фрегат[а-я]{0,2}|корвет[а-я]{0,2}|эсмин[а-я]+|подлодк[а-я]{1,2}|лодк[а-я]{1,2}|корабл[а-я]{1,2}|ледокол[а-я]{0,2}|теплоход[а-я]{0,2}|судн[а-я]{1,2}|танкер[а-я]{0,2}|преми[а-я]{1,2}|орден[а-я]{0,2}|медал[а-я]{1,2}|имени|им|университет[а-я]{0,2}|институт[а-я]{0,2}|аэропорт[а-я]{0,2}|парк[а-я]{0,2}|фонд[а-я]{0,2}|куб(?:ок|к[а-я]{1,2})|турнир[а-я]{0,2}|мемориал[а-я]{0,2}|школ[а-я]{1,2}|гимнази[а-я]{1,2}|лице[йяюе]|училищ[а-я]{1,2}|академи[ияюей]{1,2}|больниц[а-я]{1,2}|госпитал[а-я]{1,2}|театр[а-я]{0,2}|дивизи[а-я]{1,2}|бригад[а-я]{1,2}|муз[её][йяюем]{1,2}|сел[оаеу]|деревн[а-я]{1,2}|станиц[а-я]{1,2}|ледник[а-я]{0,2}|астероид[а-я]{0,2}|линкор[а-я]{0,2}|атомоход[а-я]{0,2}|баз[аыеу]|концерн[а-я]{0,2}|завод[а-я]{0,2}|фабрик[а-я]{1,2}|сквер[а-я]{0,2}|тупик[а-я]{0,2}|аллe[а-я]{1,2}|аллея|аллее|аллеи|автомат[а-я]{0,3}|пистолет[а-я]{0,3}|пулемет[а-я]{0,3}|кб|окб|нпо|графств[а-я]{1,2}|остров[а-я]{0,2}|мыс[а-я]{0,2}|пик[а-я]{0,2}|carrier|cruiser|frigate|destroyer|ship|vessel|county|fund|foundation|thpt|thcs|bay|chiến|hạm|посёлок|поселок|город[а-я]{0,2}|кратер[а-я]{0,2}|стади[а-я]+|street|avenue|square|uss|hms|đường|phố|quảng|giải|tàu|sân|trường|học|viện|cầu)$/iu;

const THING_AFTER =
  /^(?:rifles?|tanks?|jets?|fighters?|aircraft|bombers?|company|design|bureau|international|plant|factory|foundation|fund|street|avenue|square|boulevard|road|airport|university|institute|prize|award|medal|stadium|bridge|station|class|doctrine|act|law|school|center|centre|museum|park|library|tower|crater|peak|island)$/i;

const isThing = remembered((word) => THING_BEFORE.test(word));

/** Words that may stand between the thing and the name. */
const isLinkWord = remembered((word) => LINK.test(word));

const isLink = (tokens: Tokens, index: number): boolean => isLinkWord(tokenAt(tokens, index));

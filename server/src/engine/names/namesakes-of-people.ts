import type { Match } from "./matches";
import { remembered } from "./remembered";
import { gapAfter, type Tokens, tokenAt } from "./tokens";

/** Whether it is a street, a ship, a prize or the like that has the name: `улица Жукова`, `авианосец «Адмирал Кузнецов»`. */
export function isNamedAfter(tokens: Tokens, { first, last }: Match): boolean {
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

const WORDS_BEFORE = 4;

const LINK =
  /^(?:адмирал[а-я]*|маршал[а-я]*|генерал[а-я]*|академик[а-я]*|космонавт[а-я]*|президент[а-я]*|георгия|имени|им|класса|типа|uss|hms|of|the|admiral|marshal|general|president|mang|tên|thpt|sân|bay|hạm|đô|đốc|đại|tướng)$/iu;

const THING_BEFORE =
  /^(?:улиц[аыеу]|улицей|ул|площад[ьию]|площадью|проспект[а-я]{0,2}|пр|бульвар[а-я]{0,2}|переул[а-я]+|набережн[а-я]+|шоссе|мост[а-я]{0,2}|станци[а-я]{1,3}|метро|авианосе?ц[а-я]{0,2}|авианосц[а-я]{1,2}|крейсер[а-я]{0,2}|фрегат[а-я]{0,2}|корвет[а-я]{0,2}|эсмин[а-я]+|подлодк[а-я]{1,2}|лодк[а-я]{1,2}|корабл[а-я]{1,2}|ледокол[а-я]{0,2}|теплоход[а-я]{0,2}|судн[а-я]{1,2}|танкер[а-я]{0,2}|преми[а-я]{1,2}|орден[а-я]{0,2}|медал[а-я]{1,2}|имени|им|университет[а-я]{0,2}|институт[а-я]{0,2}|аэропорт[а-я]{0,2}|парк[а-я]{0,2}|фонд[а-я]{0,2}|автомат[а-я]{0,3}|пистолет[а-я]{0,3}|пулемет[а-я]{0,3}|кб|окб|нпо|графств[а-я]{1,2}|остров[а-я]{0,2}|мыс[а-я]{0,2}|пик[а-я]{0,2}|carrier|cruiser|frigate|destroyer|ship|vessel|county|fund|foundation|thpt|thcs|bay|chiến|hạm|посёлок|поселок|город[а-я]{0,2}|кратер[а-я]{0,2}|стади[а-я]+|street|avenue|square|uss|hms|đường|phố|quảng|giải|tàu|sân|trường|học|viện|cầu)$/iu;

const THING_AFTER =
  /^(?:company|design|bureau|international|rifle|plant|factory|foundation|fund|street|avenue|square|boulevard|road|airport|university|institute|prize|award|medal|stadium|bridge|station|class|doctrine|act|law|school|center|centre|museum|park|library|tower|crater|peak|island)$/i;

const isThing = remembered((word) => THING_BEFORE.test(word));

/** Words that may stand between the thing and the name. */
const isLinkWord = remembered((word) => LINK.test(word));

const isLink = (tokens: Tokens, index: number): boolean => isLinkWord(tokenAt(tokens, index));

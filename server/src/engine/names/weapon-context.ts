import type { Match } from "./matches";
import { isOneAlone } from "./nicknames";
import { isOfArms } from "./subjects";
import { mayEndTitle, titleBefore } from "./titles";
import { gapAfter, isCapital, type Tokens, tokenAt } from "./tokens";
import { type FormOf, isInQuotes } from "./trie";

/** Whether a nickname that is an ordinary word as well is a weapon system here: in quotation marks, or behind `комплекс` and the like. */
export function isWeaponHere(tokens: Tokens, { first, last }: Match): boolean {
  if (!isCapital(tokens, first)) return isInQuotes(tokens, first) && isOfArms(tokens, { first, last });
  const before = first > 0 ? gapAfter(tokens, first - 1) : "";
  const word = first > 0 ? tokenAt(tokens, first - 1) : "";
  const isQuoted = tokens.text[tokens.starts[first]! - 1] === '"' && tokens.text[tokens.ends[last]!] === '"';
  if (isQuoted || (before === " " && WEAPON.test(word)) || isForeign(tokens, { first, last })) return true;
  if (before === " " && ARTICLE.test(word) && first === last && isOneAlone(tokenAt(tokens, first))) return true;
  const isNext = last + 1 < tokens.starts.length && gapAfter(tokens, last) === " ";
  if (isNext && WEAPON_BEHIND.test(tokenAt(tokens, last + 1))) return true;
  // `Циркон – гиперзвуковая ракета`
  if (/^ [-–] $/.test(gapAfter(tokens, last)) && isNextAWeapon(tokens, last + 1)) return true;
  if (isNext && isCapital(tokens, last + 1)) return false;
  // Inside a sentence a capital is that of a name; in Russian it may be that of a person or a town as well.
  if (/^[а-яё]/i.test(tokenAt(tokens, first))) return before === " " && isOfArms(tokens, { first, last });
  const isBegin = first === 0 || !/^ "?$/.test(before) || (isCapital(tokens, first - 1) && !ARTICLE.test(word));
  return !isBegin && /^[a-z]/i.test(tokenAt(tokens, first)) && isOfArms(tokens, { first, last });
}

const ARTICLE = /^(?:an?|the|each|every|one|two|another|per)$/i;

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

export const isOfWeapon = ({ declared }: FormOf): boolean => declared.entity.type?.value === "weapon-system";

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

const WEAPON_BEHIND =
  /^(?:missile|system|drone|tank|fighter|jet|bomber|helicopter|launcher|uav|rocket|batter|unit|crew|interceptor|shell)/i;

/** The beginnings of what weapon systems are called, in three languages. */
export const WEAPON =
  /^(?:комплекс|ракет|зрк|зрс|зрпк|отрк|птрк|птур|рсзо|тос|бпла|дрон|беспилотник|танк|истребител|самол[её]т|вертол[её]т|бомбардировщик|штурмовик|установ|систем|пусков|торпед|гаубиц|сау|аппарат|машин|подлод|гиперзвук|баллистич|крылат|зенитн|missile|system|drone|tank|fighter|jet|bomber|helicopter|launcher|uav|rocket|hệ$|thống$|lửa$|hợp$|bay$|kích$|tăng$|lái$|uav$)/iu;

import { remembered } from "../remembered";
import { CASES } from "./declension";
import { isInitialAt, type Match } from "./matches";
import { isThingBehind, thingBefore } from "./things-of-people";
import { gapAfter, isCapital, isNumber, type Tokens, tokenAt } from "./tokens";

/** Whether it is a street, a ship, a prize or the like that has the name: `улица Жукова`, `авианосец «Адмирал Кузнецов»`. */
export function isNamedAfter(tokens: Tokens, match: Match): boolean {
  const { first, last } = match;
  if (isQuoted(tokens, first, last) || isMaker(tokens, last) || isArticleBefore(tokens, match)) return true;
  for (let i = first - 1; i >= Math.max(0, first - WORDS_BEFORE); i--) {
    const gap = gapAfter(tokens, i);
    if (/[.,;:!?()\n]/.test(gap) && !(gap === ". " && /^(?:ул|им|пл|пр|st)$/i.test(tokenAt(tokens, i)))) break;
    const thing = thingBefore(tokenAt(tokens, i), i > 0 ? tokenAt(tokens, i - 1) : "");
    if (thing !== null) return thing === "as" || mayBeGenitive(tokens, match);
    if (!isLinkWord(tokenAt(tokens, i))) break;
  }
  if (isBeginningOfThing(tokens, match)) return true;
  return (
    last + 1 < tokens.starts.length && /^[ -]$/.test(gapAfter(tokens, last)) && isThingBehind(tokenAt(tokens, last + 1))
  );
}

/** `The Gromov Flight Research Institute` */
function isBeginningOfThing(tokens: Tokens, { first, last }: Match): boolean {
  if (first === 0 || !/^the$/i.test(tokenAt(tokens, first - 1))) return false;
  for (let i = last; i < last + 3 && isJoined(tokens, i); i++) if (isThingBehind(tokenAt(tokens, i + 1))) return true;
  return false;
}

/** Whether a name may be in the genitive, as in `улица Рогозина`, by its last letter and its form: also `Шойгу`, but neither `Рогозин` nor `Рогозину`. */
const mayBeGenitive = ({ text, ends }: Tokens, { last, forms }: Match): boolean =>
  forms.some(({ form, declared }) =>
    IN_CASES.has(form.steps[0] ?? "")
      ? form.steps[0] === "genitive"
      : declared.entity.gender === "female" || !NOMINATIVE.test(text.slice(ends[last]! - 2, ends[last])),
  );

const IN_CASES: ReadonlySet<string> = new Set(CASES);

const NOMINATIVE = /[^ыи][бвгджзйклмнпрстфхцчшщ]$|[бвгджзйклмнпрстфцчшщ]$/;

/** `«Адмирал Кузнецов»`, `«Назарбаев Университет»`: nobody is written in quotation marks, nor in them with capitals alone. */
function isQuoted(tokens: Tokens, first: number, last: number): boolean {
  const { text, starts, ends } = tokens;
  const isRussian = text[starts[last]!]! > "\u0400";
  const end = isRussian && text[ends[last]!] === " " && isJoined(tokens, last) ? last + 1 : last;
  if (text[ends[end]!] !== '"' || isInitialAt(tokens, first)) return false;
  let begin = first;
  while (
    begin > 0 &&
    first - begin < WORDS_BEFORE &&
    (isJoined(tokens, begin - 1) || (gapAfter(tokens, begin - 1) === " " && isLinkWord(tokenAt(tokens, begin - 1))))
  )
    begin--;
  return text[starts[begin]! - 1] === '"' && (isRussian || begin >= first - 1);
}

/** Whether a token has a capital and a single space behind it, and the next one a capital too. */
const isJoined = (tokens: Tokens, index: number): boolean =>
  index + 1 < tokens.starts.length &&
  gapAfter(tokens, index) === " " &&
  isCapital(tokens, index) &&
  isCapital(tokens, index + 1);

/** `The Admiral Kuznetsov`, `a Kalashnikov`: no person has an article, unless something else has it: `the Trump team`. */
function isArticleBefore(tokens: Tokens, { first, last }: Match): boolean {
  if (first === 0) return false;
  switch (articleIn(tokenAt(tokens, first - 1))) {
    case "article":
      return gapAfter(tokens, first - 1) === " " && isAlsoAThing(tokenAt(tokens, last));
    case "rank":
      return first > 1 && /^the$/i.test(tokenAt(tokens, first - 2));
    default:
      return false;
  }
}

const articleIn = remembered((word) =>
  /^(?:admiral|marshal)$/i.test(word) ? "rank" : /^(?:an?|the|two|three)$/i.test(word) ? "article" : "none",
);

/** Men whose names are those of what they made, or of ships. */
const isAlsoAThing = remembered((word) =>
  /^(?:kalashnikov|tupolev|sukhoi|mikoyan|ilyushin|antonov|yakovlev|kamov|beriev|tokarev|makarov|stechkin|degtyaryov|simonov|dragunov|mosin|kuznetsov|gorshkov|nakhimov|ushakov)$/i.test(
    word,
  ),
);

/** `Sukhoi Su-57`, `Tupolev engineers`: what was designed by somebody, or in the bureau of that name. */
function isMaker(tokens: Tokens, last: number): boolean {
  const next = last + 1;
  if (next >= tokens.starts.length || gapAfter(tokens, last) !== " ") return false;
  if (isLatin(tokens, last) && isOfFirm(tokenAt(tokens, next))) return isAlsoAThing(tokenAt(tokens, last));
  if (next + 1 >= tokens.starts.length || !isCapital(tokens, next)) return false;
  return /^-?$/.test(gapAfter(tokens, next)) && isNumber(tokens, next + 1);
}

const isLatin = ({ text, starts }: Tokens, index: number): boolean => text.charCodeAt(starts[index]!) < 0x250;

const isOfFirm = remembered((word) =>
  /^(?:engineers?|designers?|workers?|employees|staff|shares|crews?|pilots?|plane|planes|superjet)$/i.test(word),
);

const WORDS_BEFORE = 6;

const isLinkWord = remembered((word) => LINK.test(word));

/** Words that may stand between the thing and the name. */
const LINK =
  /^(?:адмирал[а-я]*|маршал[а-я]*|генерал[а-я]*|академик[а-я]*|космонавт[а-я]*|флота|советского|союза|героя|президент[а-я]*|георгия|имени|им|памяти|класса|типа|uss|hms|of|the|admiral|marshal|general|president|mang|tên|quốc|tế|mẫu|giáo|tiểu|thpt|sân|bay|hạm|đô|đốc|đại|tướng)$/iu;

import { remembered } from "../remembered";
import type { Match } from "./matches";
import { gapAfter, type Tokens, tokenAt } from "./tokens";

/**
 * Whether a verb behind has one person as its subject, or as its object: `Песков уточнил`, `Громов об этом не упоминает`, `Жукова наградили`;
 * and not `Песков в пустыне`, `Жуков собирали`, `Королева приняла`. A colon says as much: `Песков: повестка согласована`.
 */
export function isBeforeVerb(tokens: Tokens, { last, forms }: Match): boolean {
  if (tokens.text.startsWith(": ", tokens.ends[last])) return true;
  const isInA = tokens.text[tokens.ends[last]! - 1] === "а";
  const isHers = isInA && forms.some(({ declared }) => declared.entity.gender === "female");
  const [verb, other] = isHers ? [HER_VERB, THEIR_VERB] : isInA ? [VERB_OF_OTHERS, HER_VERB] : [HIS_VERB, THEIR_VERB];
  for (
    let i = last + 1;
    i < tokens.starts.length && i <= last + WORDS_TO_VERB && gapAfter(tokens, i - 1) === " ";
    i++
  ) {
    const word = tokenAt(tokens, i);
    if (other.test(word)) return false;
    if (verb.test(word)) return true;
  }
  return false;
}

const WORDS_TO_VERB = 7;

/** Whether one person does something right behind a name that is an ordinary word too: `Белых приехал`, `May met`. */
export function isActing(tokens: Tokens, { last }: Match): boolean {
  if (last + 1 >= tokens.starts.length || gapAfter(tokens, last) !== " ") return false;
  const behind = tokenAt(tokens, last + 1);
  return /[ыи]х$/.test(tokenAt(tokens, last)) ? HIS_VERB.test(behind) : isEnglishPast(behind);
}

const isEnglishPast = remembered((word) =>
  /^(?:[a-z]{2,}ed|met|won|lost|left|took|gave|made|went|came|saw|spoke|began|held|kept|felt|thought|stood|ran|became|wrote|led|got|sought|wept)$/.test(
    word,
  ),
);
const HIS_VERB = /[а-яё](?:л|лся|ет|ёт|ит|ется|ится)$/;
const HER_VERB = /[а-яё](?:ла|лась|ет|ёт|ит|ется|ится)$/;
/** In the plural, or such as things have in the genitive. */
const THEIR_VERB = /(?:ли|лись|ло|лось|ют|ут|ят|ются|утся|атся|ятся)$|^(?:хватает|бывает|хватит|будет|нет|лет)$/;
const VERB_OF_OTHERS = /[а-яё](?:л|ли|ют|ут|ят)$/;

/** `Austin said`. */
export const isSpeaking = (tokens: Tokens, last: number): boolean =>
  last + 1 < tokens.starts.length && gapAfter(tokens, last) === " " && isSaying(tokenAt(tokens, last + 1));

const isSaying = remembered((word) =>
  /^(?:said|says|told|tells|spoke|added|announced|warned|warns|urged|urges|replied|declined|denied|accused|praised|thanked|congratulated|resigned|vowed|vows|tweeted|testified)$/.test(
    word,
  ),
);

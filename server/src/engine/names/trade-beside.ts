import { remembered } from "../remembered";
import { CASES } from "./declension";
import type { NameForm } from "./form";
import type { Match } from "./matches";
import { gapAfter, type Tokens, tokenAt } from "./tokens";
import { isNominativeTrade, isOfAnotherTrade, tradeIn } from "./trades";
import type { FormOf } from "./trie";

/**
 * `теннисист Медведев`, `вратарь «Сармата» Иванов`; but not `тренер Путина`, where the name says whose he is. A whole name is somebody else's only where
 * its bearer is known for his offices.
 */
export function isOfTrade(tokens: Tokens, { first }: Match, forms: readonly FormOf[], isFull: boolean): boolean {
  if (isFull && !forms.every(({ declared }) => declared.entity.roles.length > 0)) return false;
  for (let i = first - 1; i >= 0 && i >= first - WORDS_TO_TRADE; i--) {
    const word = tokenAt(tokens, i);
    const gap = gapAfter(tokens, i);
    const trade = tradeIn(word, i > 0 ? tokenAt(tokens, i - 1) : "");
    if (trade !== null) {
      const isOwner = gap.startsWith(" ") && isNominativeTrade(word) && forms.every(({ form }) => isInCase(form));
      const isFormer = i > 0 && /^(?:бывш|экс$|former$|ex$|cựu$)/i.test(tokenAt(tokens, i - 1));
      return (
        !isOwner &&
        !(isFull && isFormer) &&
        forms.every(({ declared }) => isOfAnotherTrade(declared.entity, trade, word))
      );
    }
    if (/^капитан/i.test(word) && gap.startsWith(' "') && !isFull) return true;
    if (!/^"? "?$/.test(gap) || !(/^["“]/.test(gap) || isClub(word))) return false;
  }
  return false;
}

const WORDS_TO_TRADE = 3;

/** `Zhukov, a Perm baker,`, `Иванов, 45-летний токарь`; but not `Путина, тренер которого`. */
export function isOfTradeBehind(tokens: Tokens, { last }: Match, forms: readonly FormOf[]): boolean {
  if (gapAfter(tokens, last) !== ", ") return false;
  for (let i = last + 1; i <= last + WORDS_TO_TRADE_BEHIND && i < tokens.starts.length; i++) {
    const word = tokenAt(tokens, i);
    const trade = tradeIn(word, i > last + 1 ? tokenAt(tokens, i - 1) : "");
    const gap = gapAfter(tokens, i);
    if (trade !== null)
      return (
        !(gap === " " && /^(?:котор|of$|to$|'s$)/.test(tokenAt(tokens, i + 1))) &&
        forms.every(({ declared }) => isOfAnotherTrade(declared.entity, trade, word))
      );
    if (!/^[ -]$/.test(gap) || /^(?:котор[а-я]+|чей|чья|чьё|и|а|но|who|whom|whose|which|and|but)$/i.test(word))
      return false;
  }
  return false;
}

const WORDS_TO_TRADE_BEHIND = 4;

/** What stands between a trade and a name: `форвард ЦСКА Иванов`, `водитель автобуса Иванов`. */
const isClub = remembered((word) =>
  /^(?:\p{Lu}{2,5}|сборной|клуба|команды|группы|театра|автобуса|такси|грузовика|поезда|маршрутки|трамвая|кафедры|участка|цеха|вратарей|лыжников|класса|школы|больницы|колхоза|совхоза|фермы|кафе|бара|ресторана|магазина|оркестра|хора|балета)$/u.test(
    word,
  ),
);

const isInCase = ({ steps }: NameForm): boolean => CASES.some((each) => each === steps[0]);

import { remembered } from "../remembered";
import { bearersOf } from "./bearers";
import type { Match } from "./matches";
import { gapAfter, type Tokens, tokenAt } from "./tokens";

/**
 * A woman, where the word before calls her something or she says something: `пловчиха Рогозина`, `Рогозина заявила`; or where a man's name would
 * have another ending: `с Клинтон`, `Клинтон заявила`.
 */
export function genderBeside(tokens: Tokens, { first, last, forms }: Match): "female" | null {
  const letter = tokens.text[tokens.ends[last]! - 1]!;
  if (first !== last || (letter !== "а" && !bearersOf(forms).hasWomanUndeclined)) return null;
  const before = first > 0 && gapAfter(tokens, first - 1) === " " ? tokenAt(tokens, first - 1) : "";
  const behind = last + 1 < tokens.starts.length && gapAfter(tokens, last) === " " ? tokenAt(tokens, last + 1) : "";
  if (letter === "а")
    return isCalledWoman(before) || isHerSaying(behind) || (isOpening(tokens, first) && isHerDoing(behind))
      ? "female"
      : null;
  return /[бвгджзклмнпрстф]/.test(letter) && (isPreposition(before) || isHerSaying(behind)) ? "female" : null;
}

const isCalledWoman = remembered((word) =>
  /^[а-яё]{2,}(?:ница|щица|чица|истка|антка|ентка|орша|ерша|иха|есса|иня)$/i.test(word),
);

const isHerSaying = remembered((word) =>
  /^(?:за|от|со|под|при|до|рас|вы|по|на)?(?:явила|сказала|метила|общила|бавила|ветила|черкнула|знала|звала|просила)(?:сь)?$/i.test(
    word,
  ),
);

const isOpening = (tokens: Tokens, first: number): boolean =>
  first === 0 || /[.!?…\n]/.test(gapAfter(tokens, first - 1));

/** What nobody does to a man: `Алиева приехала`, `Алиева встретилась`. */
const isHerDoing = remembered((word) =>
  /^(?:[а-яё]+лась|(?:при|у|вы|за|по|подъ|съ|до)?(?:ехала|летела|шла|была|бежала|плыла)|(?:вы|при)?ступила|возглавила|посетила|открыла|закрыла|подписала|написала|прочитала|сообщала|говорила|рассказала|показала|стала|провела|вручила|пообещала|потребовала|решила|хотела|жила|умерла|вошла|ушла|пришла|вышла|прошла)$/i.test(
    word,
  ),
);

/** Behind which no nominative stands. */
const isPreposition = remembered((word) =>
  /^(?:с|со|к|ко|у|от|до|из|без|для|об?|при|про|за|над|под|перед|между|против|через|после|кроме|вместо|ради)$/i.test(
    word,
  ),
);

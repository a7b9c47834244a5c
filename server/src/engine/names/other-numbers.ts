import { definedAs } from "./defined";
import type { Match } from "./matches";
import { isCounted, isNumberedThing } from "./numbered-things";
import { isOtherThing } from "./other-things";
import { isOfAnotherSubject, isOfArms, isOfGoods } from "./subjects";
import { gapAfter, isCapital, type Tokens, tokenAt } from "./tokens";
import type { FormOf } from "./trie";
import { wordsBefore } from "./words-before";

/** Whether a designation is that of a road, a flight, an appliance, or no designation at all: `трасса М-29`, `С-400 рублей`. */
export function isOtherNumber(tokens: Tokens, { first, last, forms }: Match): boolean {
  if (last + 1 < tokens.starts.length && gapAfter(tokens, last) === " " && isCounted(tokenAt(tokens, last + 1)))
    return true;
  if (isOfGoods(tokens, { first, last }) || isBuilders(tokens, { first, last }) || isPlan(tokens, { first, last }))
    return true;
  if (definedAs(tokens, last).some((word) => isNumberedThing(word, "") || isOtherThing(word, "", false, true)))
    return true;
  if (isSmall(tokens, first, forms) && !isOfArms(tokens, { first, last })) return true;
  if (/^\/\d{4}(?!\d)/.test(tokens.text.slice(tokens.ends[last], tokens.ends[last]! + 6))) return true;
  if (first === 0 || !/^ "?$/.test(gapAfter(tokens, first - 1))) return false;
  const { before, ahead } = wordsBefore(tokens, first);
  if (isNumberedThing(before, ahead) || isBand(tokens, { first, last })) return true;
  // `Пылесос «Циклон С-400»`
  return (
    first > 1 &&
    isCapital(tokens, first - 1) &&
    gapAfter(tokens, first - 2) === ' "' &&
    isNumberedThing(tokenAt(tokens, first - 2), "")
  );
}

/** `с400`, `су 27`: in small letters and without a dash, so that it may be anything; `ми8` and `бмп 3` are nothing else. */
const isSmall = (tokens: Tokens, first: number, forms: readonly FormOf[]): boolean =>
  !isCapital(tokens, first) &&
  gapAfter(tokens, first) !== "-" &&
  tokens.ends[first]! - tokens.starts[first]! < (gapAfter(tokens, first) === "" ? 2 : 3) &&
  forms.some(({ form }) => /^\p{Lu}/u.test(form.text));

/** `«The B-52's»`, `группа The B-52's`, `The B-52s, on tour again` */
function isBand(tokens: Tokens, { first, last }: Pick<Match, "first" | "last">): boolean {
  const { text, starts, ends } = tokens;
  const before = text.slice(Math.max(0, starts[first]! - 6), starts[first]);
  if (/(?:"|[а-яё] )The $/i.test(before)) return true;
  const isPlural = /^['’]?s\b/.test(text.slice(ends[last], ends[last]! + 3)) || text[ends[last]! - 1] === "s";
  return isPlural && before.endsWith("The ") && isOfAnotherSubject(tokens, { first, last });
}

/** `строительное управление СУ-25`, `СУ-34 треста`, `СУ-25 сдало дом` */
const isBuilders = (tokens: Tokens, { first, last }: Pick<Match, "first" | "last">): boolean =>
  tokenAt(tokens, first) === "СУ" &&
  (/(?:управлени[а-я]|ремонтно-) ?$/i.test(
    tokens.text.slice(Math.max(0, tokens.starts[first]! - 16), tokens.starts[first]),
  ) ||
    (last + 1 < tokens.starts.length && /^(?:трест|[а-яё]+ло$)/i.test(tokenAt(tokens, last + 1))));

/** `Проект 636 по благоустройству дворов`, `по проекту 636 построят школу`, `проект 636 закона`: of what is built or written, and no ship. */
const isPlan = (tokens: Tokens, { first, last }: Pick<Match, "first" | "last">): boolean =>
  /^(?:проект|project$)/i.test(tokenAt(tokens, first)) &&
  /^ (?:по (?!классиф|зап|натов)[а-яё]{4}|закон|постановлен|приказ|жил|дом|школ|застрой|благоустр|строительств|реконструкц|построят|возвед|to (?:rebuild|renovate|improve))/i.test(
    tokens.text.slice(tokens.ends[last], tokens.ends[last]! + 16),
  );

import type { Match } from "./matches";
import { isCounted, isNumberedThing } from "./other-things";
import { isOfAnotherSubject } from "./subjects";
import { gapAfter, isCapital, type Tokens, tokenAt } from "./tokens";
import { wordsBefore } from "./words-before";

/** Whether a designation is that of a road, a flight, an appliance, or no designation at all: `трасса М-29`, `С-400 рублей`. */
export function isOtherNumber(tokens: Tokens, { first, last }: Pick<Match, "first" | "last">): boolean {
  if (last + 1 < tokens.starts.length && gapAfter(tokens, last) === " " && isCounted(tokenAt(tokens, last + 1)))
    return true;
  if (/^\/\d{4}(?!\d)/.test(tokens.text.slice(tokens.ends[last], tokens.ends[last]! + 6))) return true;
  if (first === 0 || !/^ "?$/.test(gapAfter(tokens, first - 1))) return false;
  const { before, ahead } = wordsBefore(tokens, first);
  if (isNumberedThing(before, ahead) || isBand(tokens, { first, last }) || isBuilders(tokens, { first, last }))
    return true;
  // `Пылесос «Циклон С-400»`
  return (
    first > 1 &&
    isCapital(tokens, first - 1) &&
    gapAfter(tokens, first - 2) === ' "' &&
    isNumberedThing(tokenAt(tokens, first - 2), "")
  );
}

/** `«The B-52's»`, `группа The B-52's`, `The B-52s, on tour again` */
function isBand(tokens: Tokens, { first, last }: Pick<Match, "first" | "last">): boolean {
  const { text, starts, ends } = tokens;
  const before = text.slice(Math.max(0, starts[first]! - 6), starts[first]);
  if (/(?:"|[а-яё] )The $/i.test(before)) return true;
  const isPlural = /^['’]?s\b/.test(text.slice(ends[last], ends[last]! + 3)) || text[ends[last]! - 1] === "s";
  return isPlural && before.endsWith("The ") && isOfAnotherSubject(tokens, { first, last });
}

/** `строительное управление СУ-25`, `СУ-34 треста` */
const isBuilders = (tokens: Tokens, { first, last }: Pick<Match, "first" | "last">): boolean =>
  tokenAt(tokens, first) === "СУ" &&
  (/^управлени/i.test(tokenAt(tokens, first - 1)) ||
    (last + 1 < tokens.starts.length && /^трест/i.test(tokenAt(tokens, last + 1))));

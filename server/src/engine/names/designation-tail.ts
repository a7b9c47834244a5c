import type { Lexicon } from "./lexicon";
import { type Match, matchesAt } from "./matches";
import { gapAfter, isCapital, isNumber, type Tokens, tokenAt, tokensOf } from "./tokens";

/**
 * Whether more of a designation stands behind its token `last`, so that it is a variant or another one: `Су-30` in `Су-30МКА`,
 * `С-300` in `С-300 ПМУ-3`. Endings of cases (`С-300-х`) are none.
 */
export function hasVariantTail(tokens: Tokens, last: number): boolean {
  if (last + 1 >= tokens.starts.length) return false;
  const gap = gapAfter(tokens, last);
  const next = tokenAt(tokens, last + 1);
  if (gap === "") return !isEnding(next);
  if (gap === "-") return isNumber(tokens, last + 1) || (/^\p{Lu}/u.test(next) && !isSeries(tokens, last + 1));
  if (gap === "/" || gap === ".") return gap === "." && isNumber(tokens, last + 1);
  return gap === " " && isVariantWord(tokens, last + 1);
}

const isEnding = (word: string): boolean => /^(?:х|ми|м|е|й|го|му|s|ов|ами|ам|ах)$/.test(word);

/** The token that a name ends with which ends with `last`, with the ending of a case: `F-16-х`, `Су-30СМ-а`, `HIMARS-ов`. */
export const withEnding = (tokens: Tokens, last: number): number =>
  last + 1 < tokens.starts.length && /^[-'’]$/.test(gapAfter(tokens, last)) && CASE.test(tokenAt(tokens, last + 1))
    ? last + 1
    : last;

const CASE = /^(?:[аеиймухыюя]|ом|ем|ов|ам|ами|ах|ми|го|му|ый|ые|ых|ой|ою)$/;

/** A short word of capitals with a number behind it: `ПМУ-2`, `МК2`. Without one it may be any abbreviation, unless it is a usual suffix. */
function isVariantWord(tokens: Tokens, index: number): boolean {
  const word = tokenAt(tokens, index);
  if (SUFFIX.test(word) || isLoneLetter(tokens, index)) return true;
  if (index + 1 >= tokens.starts.length || !isNumber(tokens, index + 1) || isSeries(tokens, index)) return false;
  const gap = gapAfter(tokens, index);
  return word === "Block" ? gap === " " : /^\p{Lu}{1,3}$/u.test(word) && (gap === "" || gap === "-");
}

const SUFFIX =
  /^(?:ПМУ?|П[СТ]|ВМ|СМ[ТЕ]?|М[ДФ]|ТД|СК|МК[АИКМ]?|БМ|УБК?|КУБ|Н[МЭ]|АМТШ|PMU|VM|SM[TE]?|AMTSh|MTV|M[DF]|SK|MK[AIKM]?|BM|UBK?|NM|TD)$/;

/**
 * `Су-35 С`, `B-52 H`: a capital alone, which is no initial, nor a preposition or article of a headline in capitals; nor `I`, which may be a
 * number or somebody who speaks.
 */
function isLoneLetter(tokens: Tokens, index: number): boolean {
  if (!/^[A-HJ-ZА-ЯЁ]$/.test(tokenAt(tokens, index))) return false;
  const gap = gapAfter(tokens, index);
  if (/^ ?[-./]/.test(gap) && !/^\.(?:\s|$)/.test(gap)) return false;
  if (gap === " " && tokenAt(tokens, index) === "A") return false;
  if (/^\.? $/.test(gap)) return !(index + 1 < tokens.starts.length && isCapital(tokens, index + 1));
  return true;
}

/** Whether another designation begins at a token: `С-300-С-400`, `Т-72 БМП-2`. */
const isSeries = (tokens: Tokens, index: number): boolean =>
  /^(?:[СТХРTS]|Су|Ту|МиГ|Ил|Ка|Ми|Ан|Як|БМП|БТР|БМД|РС|Su|Tu|MiG|Il|Ka|Mi|An|Kh|BMP|BTR|RS)$/i.test(
    tokenAt(tokens, index),
  ) &&
  gapAfter(tokens, index) === "-" &&
  isNumber(tokens, index + 1);

/**
 * The further designations that a series is named with: `30` in `Су-27/30`, `35` in `Су-30 и -35`; numbers between them that no name
 * has are passed over.
 */
export function coordinatedAfter(
  lexicon: Lexicon,
  tokens: Tokens,
  match: Pick<Match, "first" | "last">,
): readonly Match[] {
  const found: Match[] = [];
  let { last } = match;
  for (let first = nextNumber(tokens, last); first !== -1; first = nextNumber(tokens, last)) {
    // The series as it is written, with the number that stands here.
    const series = tokens.text.slice(tokens.starts[match.first], tokens.starts[seriesEnd(tokens, match)]);
    const longest = longestNumbered(lexicon, tokens, series, first);
    last = longest?.last ?? first;
    if (hasVariantTail(tokens, last)) break;
    if (longest) found.push(longest);
  }
  return found;
}

/** A designation that no name has, by its looks: one behind it may be known, as in `Су-27/30`. */
export const unknownDesignation = (tokens: Tokens, first: number): Match | null =>
  first + 1 < tokens.starts.length &&
  isCapital(tokens, first) &&
  isNumber(tokens, first + 1) &&
  /^-?$/.test(gapAfter(tokens, first))
    ? { first, last: first + 1, forms: [] }
    : null;

/** The number that stands for a further designation behind a token; -1 where there is none. */
function nextNumber(tokens: Tokens, last: number): number {
  const next = last + 1;
  if (next >= tokens.starts.length) return -1;
  const gap = gapAfter(tokens, last);
  if (isNumber(tokens, next)) return /^(?:\/-?|, -)$/.test(gap) ? next : -1;
  const isListed = gap === " " && /^(?:и|или|and|or|và|hoặc|та)$/i.test(tokenAt(tokens, next));
  return isListed && gapAfter(tokens, next) === " -" && isNumber(tokens, next + 1) ? next + 1 : -1;
}

/** The token of the first number of a match. */
function seriesEnd(tokens: Tokens, { first, last }: Pick<Match, "first" | "last">): number {
  for (let i = first; i <= last; i++) if (isNumber(tokens, i)) return i;
  return last + 1;
}

function longestNumbered(lexicon: Lexicon, tokens: Tokens, series: string, first: number): Match | null {
  const end = Math.min(first + 3, tokens.starts.length - 1);
  const written = tokensOf(series + tokens.text.slice(tokens.starts[first], tokens.ends[end]));
  const before = written.starts.length - (end - first + 1);
  for (const match of matchesAt(lexicon, written, 0)) {
    if (match.last >= before) return { first, last: first + match.last - before, forms: match.forms };
  }
  return null;
}

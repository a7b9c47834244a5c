import { isInitialAt, isPatronymicAt, type Match } from "./matches";
import { gapAfter, type Tokens, tokenAt, tokenKey } from "./tokens";

/** Initials right before a token, which belong to it: where the first one is, and their letters. */
export function initialsBefore(tokens: Tokens, index: number): { readonly first: number; readonly before: string } {
  let first = index;
  while (index - first < 2 && first > 0 && isInitialAt(tokens, first - 1) && /^\. ?$/.test(gapAfter(tokens, first - 1)))
    first--;
  return { first, before: lettersOf(tokens, first, index - 1) };
}

/** A patronymic behind `Рогозин Дмитрий`, and initials behind `Рогозин` or `Рогозин Д.`. */
export function initialsBehind(
  tokens: Tokens,
  index: number,
  isFull: boolean,
): { readonly last: number; readonly behind: string } {
  if (isFull && gapAfter(tokens, index) === " " && isPatronymicAt(tokens, index + 1))
    return { last: index + 1, behind: "" };
  let last = index;
  if (gapAfter(tokens, index) === ", " && isLatinInitial(tokens, index + 1)) {
    last = isLatinInitial(tokens, index + 2) ? index + 2 : index + 1;
    return /^\.(?:$|[,;:\n)]| [^\p{L}])/u.test(tokens.text.slice(tokens.ends[last], tokens.ends[last]! + 3))
      ? { last, behind: lettersOf(tokens, index + 1, last) }
      : { last: index, behind: "" };
  }
  while (last - index < 2 && /^(?: |\.|\. )$/.test(gapAfter(tokens, last)) && isInitialAt(tokens, last + 1)) last++;
  return { last, behind: lettersOf(tokens, index + 1, last) };
}

/** Of `Putin, V. V.`; in Russian nothing stands between. */
const isLatinInitial = (tokens: Tokens, index: number): boolean =>
  isInitialAt(tokens, index) && /^[A-Z]$/.test(tokenAt(tokens, index));

function lettersOf(tokens: Tokens, from: number, to: number): string {
  let letters = "";
  for (let i = from; i <= to; i++) letters += tokenKey(tokenAt(tokens, i));
  return letters;
}

/** Whether initials are of the form itself. */
export const hasInitials = (tokens: Tokens, { first, last }: Match): boolean =>
  isInitialAt(tokens, first) || isInitialAt(tokens, last);

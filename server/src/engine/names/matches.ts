import { foldWords } from "../fold";
import { bearersOf, kept } from "./bearers";
import { isPatronymic } from "./given-names";
import type { Lexicon } from "./lexicon";
import { gapAfter, isCapital, isNumber, isSameToken, type Tokens, tokenAt, tokensOf } from "./tokens";
import { type Branches, branchOf, type FormOf, mayBegin, mayBeSmall, mayFollow, type Trie } from "./trie";
import { adding, mayBring } from "./waiting-entities";

/** Tokens of a text that are a form of some entities, from `first` to `last`. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly forms: readonly FormOf[];
}

/** Whether a form may begin at a token, whatever the forms are; says yes too often. */
export const mayBeName = ({ base, recent }: Lexicon, tokens: Tokens, index: number): boolean =>
  isCapital(tokens, index) ||
  isNumber(tokens, index) ||
  mayBegin(base, tokens, index) ||
  mayBegin(recent, tokens, index) ||
  mayBeSmall(tokens, index);

/** The forms that begin at a token, the longest first. Letter case and what stands between the tokens fit. */
export function matchesAt(lexicon: Lexicon, tokens: Tokens, first: number): readonly Match[] {
  if (lexicon.base.waiting.size > 0) bring(lexicon.base, tokens, first);
  const inBase = mayBegin(lexicon.base, tokens, first);
  const inRecent = mayBegin(lexicon.recent, tokens, first);
  if (!inBase && !inRecent) return NOTHING;
  const found: Match[] = [];
  if (inBase) walk(lexicon, lexicon.base, tokens, first, first, lexicon.base.next, found);
  if (inRecent) walk(lexicon, lexicon.recent, tokens, first, first, lexicon.recent.next, found);
  return found.length > 1 ? united(found) : found;
}

const NOTHING: readonly Match[] = [];

function bring(trie: Trie, tokens: Tokens, index: number): void {
  if (mayBring(trie, tokens, index)) for (const _ of adding(trie, tokens, index));
}

/** Puts down the forms that go on with the token `last` in a trie. */
function walk(
  lexicon: Lexicon,
  trie: Trie,
  tokens: Tokens,
  first: number,
  last: number,
  next: Branches,
  found: Match[],
): void {
  const branch = branchOf(next, tokens, last);
  if (!branch) return;
  const forms = branch.ends && writtenHere(branch.ends, lexicon, tokens, first, last);
  if (forms && forms.length > 0) found.push({ first, last, forms });
  if (!branch.next || !isBefore(tokens, last)) return;
  if (mayFollow(trie, tokens, last + 1) && branchOf(branch.next, tokens, last + 1))
    walk(lexicon, trie, tokens, first, last + 1, branch.next, found);
  // A patronymic or an initial of it that the registry does not know: `Дмитрий Олегович Рогозин`, `Д. О. Рогозин`.
  else if (isBefore(tokens, last + 1) && (isOfFather(tokens, last + 1) || isMiddleName(tokens, last + 1)))
    walk(lexicon, trie, tokens, first, last + 2, branch.next, found);
}

function writtenHere(
  ends: readonly FormOf[],
  { isCurrent, isWhole }: Lexicon,
  tokens: Tokens,
  first: number,
  last: number,
): readonly FormOf[] {
  if (isWhole && bearersOf(ends).isOneText) return isWritten(ends[0]!.form.text, tokens, first, last) ? ends : [];
  let text = "";
  let isSo = false;
  return kept(ends, ({ form, declared }) => {
    if (form.text !== text) isSo = isWritten((text = form.text), tokens, first, last);
    return isSo && isCurrent(declared);
  });
}

/** Whether a token has another one behind it that is not too far for a name. */
const isBefore = ({ starts, ends }: Tokens, index: number): boolean =>
  index + 1 < starts.length && starts[index + 1]! - ends[index]! <= WIDEST;

/** Not the first of two initials behind a surname, `К.` of `Белоусов К. А.`. */
const isOfFather = (tokens: Tokens, index: number): boolean =>
  isPatronymicAt(tokens, index) || (isInitialAt(tokens, index) && !isInitialAt(tokens, index + 1));

/** `Hillary Rodham Clinton`: a word with a capital between two others. */
const isMiddleName = (tokens: Tokens, index: number): boolean =>
  [index - 1, index, index + 1].every(
    (each) => tokens.ends[each]! - tokens.starts[each]! > 2 && isCapital(tokens, each),
  ) &&
  /\p{Ll}/u.test(tokens.text[tokens.starts[index]! + 1]!) &&
  gapAfter(tokens, index - 1) === " " &&
  gapAfter(tokens, index) === " ";

/** Whether a token is one capital with a full stop. */
export const isInitialAt = (tokens: Tokens, index: number): boolean =>
  index < tokens.starts.length &&
  tokens.ends[index]! - tokens.starts[index]! === 1 &&
  isCapital(tokens, index) &&
  tokens.text[tokens.ends[index]!] === ".";

export const isPatronymicAt = (tokens: Tokens, index: number): boolean =>
  index < tokens.starts.length && isCapital(tokens, index) && isPatronymic(tokenAt(tokens, index));

/** Whether what stands behind a token can stand inside a name. */
function isJoint(tokens: Tokens, first: number, index: number): boolean {
  const gap = gapAfter(tokens, index);
  const length = tokens.ends[index]! - tokens.starts[index]!;
  if (gap === "" || gap === "-" || gap === "_") return true;
  // `С 300` is a preposition and a number.
  if (gap === " " || gap === "\n")
    return !(
      index === first &&
      isNumber(tokens, index + 1) &&
      isLoneWord(tokenAt(tokens, index)) &&
      !isCapitalInside(tokens, index)
    );
  if (gap === " - ") return index === first && length > 1 && length < 4 && isNumber(tokens, index + 1);
  if (gap === "." || gap === ". ") return length <= 2 && !isNumber(tokens, index);
  return gap === '"' || gap === ' "' || gap === '" ';
}

/** `система С 400`: a preposition has no capital inside a sentence. */
const isCapitalInside = (tokens: Tokens, index: number): boolean =>
  index > 0 &&
  isCapital(tokens, index) &&
  gapAfter(tokens, index - 1) === " " &&
  /^[\p{Ll}]/u.test(tokens.text[tokens.ends[index - 1]! - 1]!);

/** Letters that are words of their own. */
const isLoneWord = (token: string): boolean => /^[аиоувкся]$/iu.test(token) || /^[ai]$/i.test(token);

/**
 * Whether a text writes a form: with its capitals, or with more; and with nothing between the tokens but what can stand in a name, or what
 * stands there in the form.
 */
function isWritten(form: string, tokens: Tokens, first: number, last: number): boolean {
  const written = tokens.text.slice(tokens.starts[first], tokens.ends[last]);
  if (written === form) return true;
  // The initial of `Путина В.` is no word of `ВИЗИТ ПУТИНА В КНДР`.
  if (form.endsWith(".") && /^ \p{L}/u.test(tokens.text.slice(tokens.ends[last], tokens.ends[last]! + 2))) return false;
  const wanted = tokensOf(foldWords(form));
  let at = 0;
  for (let i = first; i <= last; i++) {
    const isOwn = isSameToken(wanted, at, tokens, i);
    if (i < last && !isJoint(tokens, first, i) && !(isOwn && gapAfter(wanted, at) === gapAfter(tokens, i)))
      return false;
    if (!isNumber(tokens, i) && !isCaseOf(wanted, isOwn ? at : null, tokens, i, first)) return false;
    if (isOwn) at++;
  }
  return true;
}

/** `at` is the token of the form, `null` for one that it has not. */
function isCaseOf(wanted: Tokens, at: number | null, tokens: Tokens, index: number, first: number): boolean {
  const isWanted = at === null || isCapital(wanted, at);
  // `T-90Ms` and `Су-30СМов` are plurals, and `T-90MS` is a variant.
  const ending = at !== null && at > 0 && isNumber(wanted, at - 1) && PLURAL.exec(tokenAt(wanted, at))?.[1];
  if (ending) return tokenAt(tokens, index).endsWith(ending);
  // `Kim Jong-un` is `Kim Jong Un` too.
  if (isWanted)
    return (
      isCapital(tokens, index) || (index > first ? gapAfter(tokens, index - 1) === "-" : mayBeSmall(tokens, index))
    );
  // `С-300-м` is a case, and `С-300М` a variant.
  return !(isCapital(tokens, index) && at > 0 && isNumber(wanted, at - 1));
}

const PLURAL = /\p{Lu}(s|ы|ов|ам|ами|ах)$/u;

/** In code units: wider gaps are in no name. */
const WIDEST = 3;

function united(found: Match[]): readonly Match[] {
  const byLast = new Map<number, Match>();
  for (const match of found) {
    const other = byLast.get(match.last);
    byLast.set(match.last, other ? { ...match, forms: [...other.forms, ...match.forms] } : match);
  }
  return [...byLast.values()].sort((a, b) => b.last - a.last);
}

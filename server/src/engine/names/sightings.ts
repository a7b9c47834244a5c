import type { Declared } from "../corpus";
import { foldedOf, type LoadedText } from "../source";
import type { Span } from "../span";
import { bearersOf, kept } from "./bearers";
import { coordinatedAfter, hasVariantTail, unknownDesignation, withEnding } from "./designation-tail";
import type { NameForm } from "./form";
import type { Lexicon } from "./lexicon";
import { asWritten } from "./lookalikes";
import { type Match, matchesAt } from "./matches";
import { isNamedSo } from "./named-so";
import { isOtherNumber } from "./other-numbers";
import { type PersonContext, personContext } from "./person-context";
import { gapAfter, isCapital, isNumber, type Tokens, tokensOf } from "./tokens";
import { type FormOf, isInQuotes } from "./trie";
import { isListed, isOfWeapon, isTitled, isWeaponHere } from "./weapon-context";

/** Words of a text that are a form of a known name. Canonical offsets. */
export interface Sighting extends Span {
  /** Who may be meant, the likeliest first; more than one where nothing tells them apart. Never empty. */
  readonly candidates: readonly SeenAs[];
}

export interface SeenAs {
  readonly declared: Declared;
  readonly form: NameForm;
}

/** A text as names are looked for in it. */
export interface Reading {
  readonly tokens: Tokens;
  /** From offsets in the tokens' text to canonical ones. */
  readonly origin: (offset: number) => number;
}

export function readingOf(source: LoadedText): Reading {
  const { text, origin } = foldedOf(source);
  return { tokens: tokensOf(withLineBreaks(text, source.text, origin)), origin };
}

/** The forms of names that stand in a text, whatever stands beside them. */
export interface FormsFound extends Reading {
  readonly matches: readonly Seen[];
}

export const formsIn = (lexicon: Lexicon, reading: Reading): FormsFound => ({
  ...reading,
  matches: allMatches(lexicon, reading.tokens),
});

/** Whether a form may begin at a token that is nothing by itself: `30` of `Су-27/30`. */
export const mayBeSecond = (tokens: Tokens, index: number): boolean =>
  index > 0 && isNumber(tokens, index) && /^(?:\/-?|,? -)$/.test(gapAfter(tokens, index - 1));

/**
 * Where a text names entities of a lexicon, in text order, the longest name at each place; places where the words around say that
 * somebody or something else is meant are left out. `lang` is the text's (BCP 47), `null` where nobody says.
 */
export function sightings(
  lexicon: Lexicon,
  source: LoadedText,
  lang: string | null,
  { tokens, origin, matches: found } = formsIn(lexicon, readingOf(source)),
): readonly Sighting[] {
  const context = personContext(tokens, found, lang);
  const named = new Set(
    found.flatMap(({ forms, isDesignation }) => (isDesignation ? forms.map(({ declared }) => declared.entity.id) : [])),
  );
  let weapon = -1;
  const seen = found.flatMap((match, i): Sighting[] => {
    const isListedHere = () =>
      (weapon !== -1 && isListed(tokens, weapon, match.first)) || isBeforeWeapon(tokens, found, i);
    const judgement = match.isDesignation ? match : judged(tokens, lang, context, named, isListedHere, match);
    const { first, forms } = judgement;
    if (bearersOf(match.forms).others.length > 0 && forms.some(isOfWeapon)) weapon = judgement.last;
    const last = weapon === judgement.last ? withEnding(tokens, judgement.last) : judgement.last;
    const [start, end] = [origin(tokens.starts[first]!), origin(endOf(tokens, last))];
    const words = source.text.slice(start, end);
    if (forms.length === 0 || isBroken(words)) return [];
    const isPossessive =
      /s/i.test(source.text[end - 1]!) &&
      /[^\p{L}\p{N}]s$/iu.test(source.text.slice(end - POSSESSIVE, end)) &&
      forms.every(({ form }) => isInS(form));
    return [
      {
        start,
        end: trimmed(source.text, start, isPossessive ? end - POSSESSIVE : end),
        candidates: isAsWritten(match.forms, words) ? forms : inLetters(forms, words),
      },
    ];
  });
  return together(seen, source.text);
}

/** A designation and the nickname of the same thing behind it are one name, also where the registry has them apart: `Ка-52 «Аллигатор»`. */
function together(seen: readonly Sighting[], text: string): readonly Sighting[] {
  const united: Sighting[] = [];
  for (const sighting of seen) {
    const before = united.at(-1);
    if (before && isNicknameOf(before, sighting, text)) united[united.length - 1] = { ...before, end: sighting.end };
    else united.push(sighting);
  }
  return united;
}

/** Whether a name in quotation marks is that of the only entity that the one before it can mean. */
function isNicknameOf(before: Sighting, { start, end, candidates }: Sighting, text: string): boolean {
  if (start - before.end !== 2 || !/^\s[«"“]$/.test(text.slice(before.end, start)) || !/[»"”]/.test(text[end] ?? ""))
    return false;
  const [first] = before.candidates;
  return [...before.candidates, ...candidates].every(
    ({ declared }) => declared.entity.id === first!.declared.entity.id,
  );
}

/** Whether all forms are the very words. */
const isAsWritten = (forms: readonly FormOf[], words: string): boolean =>
  forms[0]?.form.text === words && bearersOf(forms).isOneText;

/** The very same list where the words are in the letters of the forms, as nearly always. */
function inLetters(forms: readonly FormOf[], words: string): readonly FormOf[] {
  const isSo = ({ form }: FormOf, i: number): boolean =>
    form.text === forms[i - 1]?.form.text || asWritten(form, words) === form;
  if (forms.every(isSo)) return forms;
  return forms.map((each) => ({ ...each, form: asWritten(each.form, words) }));
}

/** `S-300s` and `S-300's` are one form. */
const isInS = ({ steps }: NameForm): boolean => steps[0] === "possessive" || steps[0] === "plural";

/** How long the ending of a possessive is, which is not of the name. */
const POSSESSIVE = "’s".length;

/** What follows `компания` or `партия` is one. */
const isOrganization = ({ declared }: FormOf): boolean => declared.entity.type?.value === "organization";

/**
 * Whether a list goes on behind a match with what is a weapon system beyond doubt, or with two that may be one: `Булава, Ярс и
 * Искандер`.
 */
function isBeforeWeapon(tokens: Tokens, found: readonly Seen[], index: number): boolean {
  const end = Math.min(found.length, index + LONGEST_LIST);
  let likely = 0;
  for (let i = index + 1; i < end && isListed(tokens, found[i - 1]!.last, found[i]!.first); i++) {
    const next = found[i]!;
    if (!next.forms.every(isOfWeapon)) continue;
    if (next.forms.every(isSure) || isWeaponHere(tokens, next) || ++likely > 1) return true;
  }
  return false;
}

/** So many names behind one are looked at. */
const LONGEST_LIST = 10;

const isSure = ({ form }: FormOf): boolean => form.strength !== "weak";

/** Of persons the words around decide; what a nickname means that is an ordinary word too, as well. */
function judged(
  tokens: Tokens,
  lang: string | null,
  context: PersonContext,
  named: ReadonlySet<string>,
  isListedHere: () => boolean,
  match: Match,
): Match {
  const { people, others: all } = bearersOf(match.forms);
  const others =
    all.length === 0 || (!all.every(isOrganization) && isNamedSo(tokens, match, lang))
      ? []
      : all.filter(
          (each) =>
            (each.form.strength !== "weak" ||
              isWeaponHere(tokens, match) ||
              named.has(each.declared.entity.id) ||
              isListedHere()) &&
            !(isOfWeapon(each) && isTitled(tokens, match, lang)),
        );
  if (people.length === 0) return { ...match, forms: others };
  const meant = context.meant(people === match.forms ? match : { ...match, forms: people });
  return others.length === 0 ? meant : { ...meant, forms: [...meant.forms, ...others] };
}

/**
 * The folded text with a line feed where a paragraph or a heading ends, so that nothing beyond counts as beside a name. Other line
 * breaks, as in a text of fixed width, stay spaces.
 */
function withLineBreaks(folded: string, text: string, origin: (offset: number) => number): string {
  let result = "";
  let done = 0;
  let begin = 0;
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", begin)) {
    const line = text.slice(begin, end).trim();
    const isEnd = line === "" || (line.length <= SHORT && !/[.,;:!?\-–—]$/.test(line));
    begin = end + 1;
    if (!isEnd) continue;
    // White space is one space in folded text, which came from where it begins.
    const at = firstFrom(folded, origin, end + 1, done) - 1;
    if (at < done || folded[at] !== " ") continue;
    result += `${folded.slice(done, at)}\n`;
    done = at + 1;
  }
  return done === 0 ? folded : result + folded.slice(done);
}

/** A line of so many letters without a full stop is a heading, or the end of something else. */
const SHORT = 50;

/** The first offset in the folded text that came from `wanted` or behind it. */
function firstFrom(folded: string, origin: (offset: number) => number, wanted: number, from: number): number {
  let low = from;
  let high = folded.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (origin(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a paragraph ends in the middle. */
const isBroken = (words: string): boolean => words.includes("\n") && /\n\s*\n/.test(words);

/** The full stop behind an initial at the end belongs to it: `Рогозин Д. О.`. */
const endOf = ({ text, starts, ends }: Tokens, last: number): number =>
  last > 0 && ends[last]! - starts[last]! === 1 && text[ends[last]!] === "." && /\p{Lu}/u.test(text[starts[last]!]!)
    ? ends[last]! + 1
    : ends[last]!;

/** What folding dropped at the end of a word, such as white space, is not of the name. */
function trimmed(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[\s\u00ad\u200b]/.test(text[last - 1]!)) last--;
  return last;
}

export interface Seen extends Match {
  readonly isDesignation: boolean;
}

function allMatches(lexicon: Lexicon, tokens: Tokens): readonly Seen[] {
  const found: Seen[] = [];
  // The last number that is no designation: what is listed behind it is none either, `колонки С-90 и С-300`.
  let other = -1;
  for (let i = 0; i < tokens.starts.length; i++) {
    const longest = matchesAt(lexicon, tokens, i)[0];
    const known = longest && !isCapital(tokens, i) && isInQuotes(tokens, i) ? ofWeapons(longest) : longest;
    const match = known ?? unknownDesignation(tokens, i);
    if (!match) continue;
    const isDesignation = hasDigit(tokens, match);
    if (isDesignation && (isOtherNumber(tokens, match) || (other !== -1 && isListed(tokens, other, i)))) {
      other = match.last;
      continue;
    }
    if (isDesignation && hasVariantTail(tokens, match.last)) continue;
    if (known) {
      found.push({ first: i, last: known.last, forms: known.forms, isDesignation });
      i = known.last;
    }
    if (isDesignation)
      for (const second of coordinatedAfter(lexicon, tokens, match)) {
        found.push({ ...second, isDesignation });
        i = second.last;
      }
  }
  return found;
}

/** Of a word in small letters in quotation marks: `«грачи»`. */
function ofWeapons(match: Match): Match | undefined {
  const forms = kept(match.forms, isOfWeapon);
  return forms.length > 0 ? { ...match, forms } : undefined;
}

const hasDigit = (tokens: Tokens, { first, last }: Match): boolean => {
  for (let i = first; i <= last; i++) if (isNumber(tokens, i)) return true;
  return false;
};

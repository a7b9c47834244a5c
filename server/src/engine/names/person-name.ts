import type { Name } from "../records";
import { isEastAsian, isVietnamese } from "./family-names";
import { hasKnownFather, isNominativeGivenName, isPatronymic } from "./given-names";

/** The parts of a person's name. A part that it has not is empty; of given name, surname and patronymic it has one at least. */
export interface PersonName {
  /** `family first`: Chinese and Korean; a Vietnamese is called by the last word. */
  readonly order: Order;
  /** Also initials. */
  readonly given: readonly string[];
  readonly patronymic: string;
  /** With its particles: `von der Leyen`. */
  readonly surname: string;
  /** `Jr.` */
  readonly suffix: string;
}

/** A name of an annotation file and its parts. */
export interface Called {
  readonly name: Name;
  readonly person: PersonName;
}

export const isCyrillic = ({ surname, given }: PersonName): boolean => /[а-яё]/i.test(surname || given[0]!);

export type Order = "given first" | "family first" | "vietnamese";

/**
 * The parts of a name that has single spaces only; `null` where it does not look like one of a person. `order` is what other names of
 * the person say of it.
 */
export function personName(text: string, order: Order): PersonName | null {
  if (text.length > MOST_LETTERS) return null;
  const { words, suffix } = wordsOf(text);
  if (words.length === 0 || words.length > MOST_WORDS || !words.every((word) => WORD.test(word))) return null;
  if (words.length > 1 && (order !== "given first" || isEastAsian(words)))
    return { ...NOTHING, order: orderOf(words, order), surname: words[0]!, given: words.slice(1) };
  const father = words.findIndex(
    (word, i) => i > 0 && isPatronymic(word) && (i < words.length - 1 || isNoSurname(words)),
  );
  if (father > 0) return withPatronymic(words, father, father + 1);
  const son = words.findIndex((word, i) => i > 1 && /^(?:оглы|кызы|оглу|улы)$/.test(word));
  if (son > 0) return withPatronymic(words, son - 1, son + 1);
  if (words.length === 1)
    return isNominativeGivenName(words[0]!) ? { ...NOTHING, given: words } : { ...NOTHING, surname: words[0]! };
  if (
    words.length === 2 &&
    isNominativeGivenName(words[1]!) &&
    isSlavicSurname(words[0]!) &&
    !isSlavicSurname(words[1]!)
  )
    return { ...NOTHING, given: [words[1]!], surname: words[0]! };
  const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && PARTICLE.test(word));
  const at = particle > 0 ? particle : words.length - 1;
  return { ...NOTHING, given: words.slice(0, at), surname: words.slice(at).join(" "), suffix };
}

/** Whether a surname is of a kind that Slavs and their neighbours have, in either script. */
export const isSlavicSurname = (word: string): boolean =>
  /(?:[оеё]в|[оеё]ва|ин|ина|ын|ына|[сц]к(?:ий|ая)|енко|[оеё]вич|чук|щук|[ая]нц?|дзе|швили)$/.test(word) ||
  /(?:[oe]v|[oe]va|in|ina|yn|yna|[st]k(?:y|iy|ii|i|yy|aya|aia)|enko|[oe]vich|chuk|yan|dze|shvili)$/.test(word);

const MOST_LETTERS = 120;
const MOST_WORDS = 7;

const NOTHING: PersonName = { order: "given first", given: [], patronymic: "", surname: "", suffix: "" };

const WORD = /^[\p{L}\p{M}][\p{L}\p{M}"'’ʼ.-]*$/u;

const PARTICLE =
  /^(?:von|van|der|den|de|di|da|del|della|dos|du|la|le|bin|ibn|al|el|ben|ter|ten|zu|af|av|bint|фон|ван|дер|ден|де|ди|да|дель|дю|ла|ле|бин|ибн|аль|эль|бен|тер|цу)$/;

const SUFFIX = /,? (Jr\.?|Sr\.?|II|III|IV|мл\.?|младший|ст\.?|старший)$/;

function wordsOf(text: string): { words: readonly string[]; suffix: string } {
  const suffix = SUFFIX.exec(text)?.[1] ?? "";
  const bare = text.replace(SUFFIX, "").replace(/^([^,]+), ([^,]+)$/, "$2 $1");
  return {
    words: bare
      .replace(/\.(?=\p{L})/gu, ". ")
      .split(" ")
      .filter(Boolean)
      .map(capitalized),
    suffix,
  };
}

/** A word all in capitals as names are written; an initial, a particle and a Roman number stay. */
const capitalized = (word: string): string =>
  /^\p{Lu}{3,}(?:-\p{Lu}{3,})*$/u.test(word)
    ? word.toLowerCase().replace(/(^|-)(\p{L})/gu, (first) => first.toUpperCase())
    : word;

const orderOf = (words: readonly string[], order: Order): Order =>
  order !== "given first" ? order : isVietnamese(words) ? "vietnamese" : "family first";

/** Whether what looks like a patronymic at the end is one: `Рогозин Дмитрий Олегович`, not `Виктор Янукович`. */
const isNoSurname = (words: readonly string[]): boolean =>
  words.length === 2 ? hasKnownFather(words[1]!) : !isNominativeGivenName(words[0]!);

function withPatronymic(words: readonly string[], from: number, to: number): PersonName {
  const patronymic = words.slice(from, to).join(" ");
  const isLast = to === words.length && from > 1;
  const given = isLast ? [words[from - 1]!] : words.slice(0, from);
  const surname = (isLast ? words.slice(0, from - 1) : words.slice(to)).join(" ");
  return { ...NOTHING, given, patronymic, surname };
}

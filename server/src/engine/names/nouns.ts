import { declined } from "./declension";
import { genderOfGivenName } from "./given-names";
import { declinedNoun, NOUN_CASES, type NounGender } from "./noun-endings";

/** A form of some words, and which one it is. */
export interface Inflected {
  readonly text: string;
  readonly step: string;
}

/**
 * The forms of a Russian noun with the adjectives before it (`Белый лебедь`, `Министерство обороны`): what stands behind the noun stays as
 * it is (`Искандер-М`), but for the name of a man (`Адмирал Кузнецов`). Now and then one too many; nothing for words that are not declined.
 */
export function inflected(phrase: string): readonly Inflected[] {
  const man = inflectedMan(phrase);
  if (man) return man;
  const words = phrase.split(/([^\p{L}\p{N}-]+)/u).map(wordOf);
  const first = words.findIndex(({ core }) => core !== "");
  const head = words.findIndex(
    ({ core }, i) => i >= first && core !== "" && !isAdjective(core, i === words.length - 1),
  );
  if (first === -1 || words.slice(0, first).some(({ before }) => /\p{L}/u.test(before))) return [];
  // Where no noun is behind it the adjective is one: `Жуковский`, `Раменское`.
  if (head === -1 && words.filter(({ core }) => core !== "").length > 1) return [];
  const gender = head === first ? null : genderOf(words[first]!.core);
  const noun = head === -1 ? null : declinedNoun(words[head]!.core, gender);
  if (head !== -1 && !noun) return [];
  const adjectives = head === -1 ? words : words.slice(0, head);
  const behind =
    head === -1
      ? ""
      : words
          .slice(head + 1)
          .map(asWritten)
          .join("");
  const cases = !noun && genderOf(words[first]!.core) === "plural" ? NOUN_CASES.slice(0, 5) : NOUN_CASES;
  return cases.flatMap((step, i) => {
    const ahead = adjectives
      .map((word) =>
        word.core === "" ? asWritten(word) : inCase(word, agreeing(word.core, i, noun?.gender ?? gender!)),
      )
      .join("");
    const forms = noun ? noun.forms[i]!.map((form) => inCase(words[head]!, form)) : [""];
    return forms.map((form) => ({ text: ahead + form + behind, step }));
  });
}

const inCase = ({ before, after }: Word, core: string): string => before + core + after;

const asWritten = (word: Word): string => inCase(word, word.core);

/** `Адмирал Кузнецов`, `Пётр Великий`: both words decline. */
function inflectedMan(phrase: string): readonly Inflected[] | null {
  const [, ahead, name] = /^([А-ЯЁ][а-яё-]+) ([А-ЯЁ][а-яё]+)$/u.exec(phrase) ?? [];
  if (!ahead || !name) return null;
  const isGiven = genderOfGivenName(ahead) === "male";
  if (!isGiven && !RANK.test(ahead)) return null;
  const ranks = isGiven ? declined(ahead, "given name", "male") : (declinedNoun(ahead, "m")?.forms ?? []);
  return declined(name, "surname", "male").flatMap((ways, i) =>
    ways.flatMap((surname) =>
      (ranks[i === ACCUSATIVE ? 0 : i] ?? []).map((rank) => ({ text: `${rank} ${surname}`, step: NOUN_CASES[i]! })),
    ),
  );
}

const ACCUSATIVE = NOUN_CASES.indexOf("accusative");
const RANK = /^(?:вице-адмирал|контр-адмирал|адмирал|генерал|маршал|академик|князь|капитан|император|царь)$/i;

/** The part of a word that declines, and what stands around it: `Йошкар-` and `Ола`, `Искандер` and `-М`, `Ростов` and `-на-Дону`. */
interface Word {
  readonly before: string;
  readonly core: string;
  readonly after: string;
}

function wordOf(word: string): Word {
  const [, ahead, behind] = /^([а-яё]+)(-(?:на|под|по)-.+|-[\p{Lu}\d]{1,3}|-.*\d.*)$/iu.exec(word) ?? [];
  if (ahead && (behind === behind!.toUpperCase() || /^-\p{Ll}+-/u.test(behind!)))
    return { before: "", core: ahead, after: behind! };
  const last = word.lastIndexOf("-") + 1;
  const core = word.slice(last);
  return /^[а-яё]+$/iu.test(core)
    ? { before: word.slice(0, last), core, after: "" }
    : { before: word, core: "", after: "" };
}

/** An adjective, or a noun that declines like one. Alone a word in `ой` is one only with the suffixes of adjectives: not `Ханой`. */
const isAdjective = (word: string, isLast: boolean): boolean =>
  (ADJECTIVE.test(word) || (isLast ? /(?:ск|х|г|ш|[ое]в|лот)ой$/i : /[^аеёиоуыэюя]ой$/i).test(word)) &&
  !/(?:георгий|сергий|оружие|речие|личие|герой|покой|устой)$/i.test(word);

const ADJECTIVE =
  /[^аеёиоуыэюя](?:ый|ая|яя|ое|ые)$|[кгхжшщчц](?:ий|ее|ие)$|(?:[^аеёиоуыэюя]|си)н(?:ий|ее|ие)$|^.{2,}(?:сн|рн|жн|шн|льн|дн)яя$/i;

const genderOf = (adjective: string): NounGender =>
  /[ыи]е$/i.test(adjective) ? "plural" : /[ао]я$|яя$/i.test(adjective) ? "f" : /е$/i.test(adjective) ? "n" : "m";

/** An adjective in the case that is the `index`-th of `NOUN_CASES`; one in the plural has the first five only. */
function agreeing(word: string, index: number, gender: NounGender): string {
  const stem = word.slice(0, -2);
  const isSoft = /н(?:ий|яя|ее|ие)$|[щчшж](?:ий|ее|ие|ая)$/i.test(word) && !/^больш/i.test(word);
  const i = isSoft || /[гкхжчшщ]$/i.test(stem) ? "и" : "ы";
  const o = isSoft ? "е" : "о";
  if (gender === "plural" || index > 4) {
    const plural = [`${i}е`, `${i}х`, `${i}м`, `${i}ми`, `${i}х`];
    return stem + (gender === "plural" ? [`${i}х`, `${i}м`, `${i}е`, `${i}ми`, `${i}х`][index]! : plural[index - 5]!);
  }
  if (gender === "f")
    return stem + [`${o}й`, `${o}й`, isSoft && !/[жчшщ]$/i.test(stem) ? "юю" : "ую", `${o}й`, `${o}й`][index]!;
  return stem + [`${o}го`, `${o}му`, word.slice(-2), `${i}м`, `${o}м`][index]!;
}

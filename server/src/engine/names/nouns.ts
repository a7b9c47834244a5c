/** Cases and numbers of Russian nouns, in the order of the endings below; the nominative singular is the word itself. */
const CASES = [
  "genitive",
  "dative",
  "accusative",
  "instrumental",
  "prepositional",
  "plural",
  "genitive plural",
  "dative plural",
  "instrumental plural",
  "prepositional plural",
] as const;

/** A form of some words, and which one it is. */
export interface Inflected {
  readonly text: string;
  readonly step: string;
}

/**
 * The forms of a Russian noun with the adjectives before it (`Белый лебедь`, `Министерство обороны`): what stands behind the noun stays as
 * it is (`Искандер-М`). Now and then one too many; nothing for words that are not declined.
 */
export function inflected(phrase: string): readonly Inflected[] {
  const words = phrase.match(/[а-яё]+|[^а-яё]+/giu) ?? [];
  const noun = words.findIndex((word) => isCyrillic(word) && !isAdjective(word));
  const isOneAdjective = noun === -1 && words.length === 1 && isAdjective(phrase);
  if (noun === -1 && !isOneAdjective) return [];
  const head = isOneAdjective ? 0 : noun;
  if (words.slice(0, head).some((word) => isCyrillic(word) && !isAdjective(word))) return [];
  const endings = isOneAdjective ? adjectiveEndings(phrase) : nounEndings(words[head]!);
  if (!endings) return [];
  const gender = isOneAdjective ? null : genderOf(words[head]!);
  return CASES.flatMap((step, i) =>
    endings[i]!.map((declined) => {
      const before = words.slice(0, head).map((word) => (isCyrillic(word) ? agreeing(word, i, gender) : word));
      return { text: [...before, declined, ...words.slice(head + 1)].join(""), step };
    }),
  );
}

type Gender = "m" | "f" | "n";

const isCyrillic = (word: string): boolean => /^[а-яё]+$/iu.test(word);

const isAdjective = (word: string): boolean =>
  /[^уьйаеёиоы](?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/iu.test(word) && !/(?:арий|орий|ерий|илий|алий|осий|илое)$/iu.test(word);

const genderOf = (noun: string): Gender => (/[ая]$/i.test(noun) ? "f" : /[оеё]$/i.test(noun) ? "n" : "m");

/** By case, as in `CASES`; more than one where the word does not say which. */
function nounEndings(noun: string): readonly (readonly string[])[] | null {
  if (isAbbreviation(noun)) return declinedBy(noun, 0, ["а", "у", "", "ом", "е", "ы", "ов", "ам", "ами", "ах"]);
  const small = noun.toLowerCase();
  const soft = /[гкхжчшщ]$/.test(small.slice(0, -1)) || /[гкхжчшщ]$/.test(small) ? "и" : "ы";
  if (/[аяиоуыэюе]$/.test(small) && small.length < 3) return null;
  if (/ия$/.test(small)) return declinedBy(noun, 1, ["и", "и", "ю", "ей", "и", "и", "й", "ям", "ями", "ях"]);
  if (/а$/.test(small)) {
    const hard = /[жчшщц]а$/.test(small) ? "ей" : "ой";
    return declinedBy(noun, 1, [soft, "е", "у", hard, "е", soft, "", "ам", "ами", "ах"]);
  }
  if (/я$/.test(small)) return declinedBy(noun, 1, ["и", "е", "ю", "ей", "е", "и", "ь", "ям", "ями", "ях"]);
  if (/ие$|ье$/.test(small)) return declinedBy(noun, 1, ["я", "ю", "е", "ем", "и", "я", "й", "ям", "ями", "ях"]);
  if (/(?:ство|тво|но|ло|ро|то|во|мо)$/.test(small))
    return declinedBy(noun, 1, ["а", "у", "о", "ом", "е", "а", "", "ам", "ами", "ах"]);
  if (/[еоиуыэю]$/.test(small)) return null;
  if (/[бвгджзклмнпрстфхчшщ]ец$/.test(small))
    return declinedBy(noun, 2, ["ца", "цу", "ца", "цем", "це", "цы", "цев", "цам", "цами", "цах"]);
  if (/ок$/.test(small) && small.length > 4)
    return declinedBy(noun, 2, ["ка", "ку", "ок", "ком", "ке", "ки", "ков", "кам", "ками", "ках"]);
  if (/ий$/.test(small)) return declinedBy(noun, 1, ["я", "ю", "й", "ем", "и", "и", "ев", "ям", "ями", "ях"]);
  if (/й$/.test(small)) return declinedBy(noun, 1, ["я", "ю", "й", "ем", "е", "и", "ев", "ям", "ями", "ях"]);
  if (
    /(?:знь|сть|вь|бь|пь|мь|щь|чь|шь|жь|ань|ядь|ель|ерь|арь|ирь|оль|ыль|уть|ень|едь|ось|ысь|ась|ять|еть|[бвгджзклмнпрстфхц]ь)$/.test(
      small,
    )
  ) {
    const masculine = declinedBy(noun, 1, ["я", "ю", "я", "ем", "е", "и", "ей", "ям", "ями", "ях"]);
    const feminine = declinedBy(noun, 1, ["и", "и", "ь", "ью", "и", "и", "ей", "ям", "ями", "ях"]);
    if (/(?:тель|арь|ирь|оль|едь|ень|уть|ель)$/.test(small)) return masculine;
    if (/(?:знь|сть|ань|вь|щь|чь|шь|жь)$/.test(small)) return feminine;
    return masculine.map((forms, i) => [...new Set([...forms, ...feminine[i]!])]);
  }
  if (/ц$/.test(small)) return declinedBy(noun, 0, ["а", "у", "", "ем", "е", "ы", "ев", "ам", "ами", "ах"]);
  const plural = /[жчшщ]$/.test(small) ? "ей" : "ов";
  const instrumental = /[жчшщ]$/.test(small) ? "ем" : "ом";
  return declinedBy(noun, 0, ["а", "у", "", instrumental, "е", soft, plural, "ам", "ами", "ах"]).map((forms, i) =>
    i === 2 ? [...forms, `${noun}а`] : forms,
  );
}

/** Written in capitals it is declined in small letters: `МИДа`; a vowel at its end keeps it as it is. */
const isAbbreviation = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

const declinedBy = (word: string, cut: number, endings: readonly string[]): readonly (readonly string[])[] =>
  isAbbreviation(word) && /[АЕЁИОУЫЭЮЯ]$/.test(word)
    ? CASES.map(() => [])
    : endings.map((ending) => [word.slice(0, word.length - cut) + ending]);

function adjectiveEndings(word: string): readonly (readonly string[])[] {
  return CASES.map((_, i) => [agreeing(word, i, /ая$|яя$/i.test(word) ? "f" : /о?е$/i.test(word) ? "n" : "m")]);
}

/** An adjective in the case that is the `index`-th of `CASES`. */
function agreeing(word: string, index: number, gender: Gender | null): string {
  const stem = word.slice(0, -2);
  const isSoft = /(?:ний|няя|нее|щий|чий|ший|жий|щая|шая|чая|жая)$/i.test(word);
  const i = isSoft || /[гкхжчшщ]$/i.test(stem) ? "и" : "ы";
  const o = isSoft ? "е" : "о";
  const plural = [`${i}е`, `${i}х`, `${i}м`, `${i}ми`, `${i}х`];
  const feminine = [`${o}й`, `${o}й`, isSoft && !/[жчшщ]$/i.test(stem) ? "юю" : "ую", `${o}й`, `${o}й`];
  const masculine = [`${o}го`, `${o}му`, word.slice(-2), `${i}м`, `${o}м`];
  return stem + (index > 4 ? plural[index - 5]! : gender === "f" ? feminine[index]! : masculine[index]!);
}

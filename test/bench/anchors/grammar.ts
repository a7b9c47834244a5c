import { type Random, shuffled } from "../random";
import type { Language } from "../words";
import type { Case } from "./declension";
import { ENGLISH } from "./prose-en";
import { RUSSIAN } from "./prose-ru";
import { VIETNAMESE } from "./prose-vi";

/**
 * Lines `symbol: words with {symbol}s`. `{P}` is a person, with a case as in `{P.gen}`, `{W}` a weapon system, `{N}`
 * a number, `{year}` and `{day}` parts of a date. `{V:а}` puts `а` where the words chosen for V have a `~`.
 */
type Grammar = ReadonlyMap<string, readonly string[]>;

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  en: grammarOf(ENGLISH),
  ru: grammarOf(RUSSIAN),
  vi: grammarOf(VIETNAMESE),
};

/** Who and what the words are about, to be filled in by the caller. */
export interface Slots {
  readonly person: (wanted: Case) => string;
  readonly weapon: () => string;
}

/**
 * Makes words of a symbol. Within one text a phrase is taken again only when all others have been, but for
 * `SECOND_TIMES` of the choices: as often as news repeats itself.
 */
export function speaker(source: Random, lang: Language, slots: Slots): (symbol: string) => string {
  const grammar = GRAMMARS[lang];
  const bags = new Map<string, string[]>();

  const phrase = (symbol: string): string => {
    const all = grammar.get(symbol);
    if (!all) throw new Error(`The ${lang} grammar has no ${symbol}.`);
    if (source.chance(SECOND_TIMES)) return source.pick(all);
    let bag = bags.get(symbol);
    if (!bag?.length) bags.set(symbol, (bag = [...shuffled(all, source)]));
    return bag.pop()!;
  };

  const say = (symbol: string): string =>
    phrase(symbol).replace(/\{([\w.]+)(:([^}]*))?\}/g, (_, name: string, isEnding?: string, ending?: string) => {
      const [head, wanted] = name.split(".");
      if (head === "P") return slots.person((wanted ?? "nom") as Case);
      if (head === "W") return slots.weapon();
      if (head === "N") return String(2 + source.below(source.chance(0.5) ? 30 : 900));
      if (head === "year") return String(1998 + source.below(27));
      if (head === "day") return String(1 + source.below(30));
      return isEnding ? say(name).replace("~", ending!) : say(name);
    });
  return say;
}

const SECOND_TIMES = 0.1;

function grammarOf(lines: string): Grammar {
  const grammar = new Map<string, string[]>();
  for (const line of lines.trim().split("\n")) {
    const [, symbol, words] = /^([\w.]+): (.+)$/.exec(line)!;
    const known = grammar.get(symbol!);
    if (known) known.push(words!);
    else grammar.set(symbol!, [words!]);
  }
  return grammar;
}

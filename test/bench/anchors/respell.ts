import type { Span } from "../../../server/src/engine/span";
import { type Random, shuffled } from "../random";
import type { Language } from "../words";
import { type Cast, inCase, type Person } from "./cast";
import type { Case } from "./declension";
import { type Piece, rewritten } from "./document";

/**
 * The piece with the words of its innermost mention spelt in another way: a slip of the finger, another transliteration,
 * another case, ё or е, the first name abbreviated or added. Where it is added, the words without it stay right too.
 */
export function respelt(piece: Piece, lang: Language, cast: Cast, source: Random): Piece {
  const inner = piece.marks.at(-1)!;
  const old = piece.text.slice(inner.start, inner.end);
  const person = cast.people.find(({ entity }) => entity === inner.entity);
  for (const way of shuffled(WAYS, source)) {
    const words = way(old, { lang, person, source });
    if (words === null || words === old) continue;
    const changed = rewritten(piece, inner, words);
    return words.endsWith(` ${old}`) ? alsoWithout(changed, words.length - old.length) : changed;
  }
  return rewritten(piece, inner, slip(old, { lang, person, source })!);
}

interface Known {
  readonly lang: Language;
  readonly person: Person | undefined;
  readonly source: Random;
}

/** Other words for the old ones; `null` where there are none. */
type Way = (old: string, known: Known) => string | null;

/** A letter left out, doubled, exchanged with the next one or with another of the name; never the first of a word. */
const slip: Way = (old, { source }) => {
  const places = [...old.matchAll(/(?<=[\p{L}\p{N}])[\p{L}\p{N}](?=[\p{L}\p{N}])/gu)].map(({ index }) => index);
  const at = places.length > 0 ? source.pick(places) : old.length - 1;
  const [before, letter, after] = [old.slice(0, at), old.slice(at, at + 1), old.slice(at + 1)];
  const other = old.charAt(places.length > 0 ? source.pick(places) : 0);
  return source.pick([
    before + after,
    before + letter + letter + after,
    before + after.slice(0, 1) + letter + after.slice(1),
    before + other + after,
  ]);
};

const otherCase: Way = (old, { lang, person, source }) => {
  const form = formOf(old, lang, person);
  return form ? inCase(lang, form, source.pick(CASES)) : null;
};

const abbreviated: Way = (old, { lang, person }) =>
  person && lang !== "vi" && formOf(old, lang, person) === person.full
    ? `${old.slice(0, 1)}. ${old.split(" ").slice(1).join(" ")}`
    : null;

/** A Russian surname that has no cases does not tell in which one its first name is. */
const withFirstName: Way = (old, { lang, person }) => {
  if (!person || formOf(old, lang, person) !== person.short) return null;
  if (lang === "ru" && inCase(lang, person.short, "gen") === person.short) return null;
  const wanted = CASES.find((each) => inCase(lang, person.short, each) === old) ?? "nom";
  return `${inCase(lang, person.full.slice(0, -person.short.length).trim(), wanted)} ${old}`;
};

/** Weapons lose their hyphen: `Су30`, `Су 30`. */
const otherHyphen: Way = (old, { source }) => (/\d/.test(old) ? old.replace("-", source.pick(["", " "])) : null);

const transliterated: Way = (old, { lang, source }) => {
  const pairs = shuffled(SPELLINGS[lang], source);
  const pair = pairs.find(([from]) => old.includes(from));
  return pair ? old.replace(pair[0], pair[1]) : null;
};

const withoutMarks: Way = (old, { lang }) =>
  lang === "vi" ? old.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D") : null;

const otherYo: Way = (old, { lang }) => (lang === "ru" && /[её]/.test(old) ? swappedYo(old) : null);

const swappedYo = (old: string): string => (old.includes("ё") ? old.replace("ё", "е") : old.replace("е", "ё"));

const WAYS: readonly Way[] = [
  slip,
  otherCase,
  abbreviated,
  withFirstName,
  otherHyphen,
  transliterated,
  withoutMarks,
  otherYo,
];

const CASES: readonly Case[] = ["nom", "gen", "dat", "acc", "ins", "pre"];

const pairs = (words: string): readonly (readonly [string, string])[] =>
  words.split(" ").map((pair) => pair.split("/") as [string, string]);

const LATIN = pairs("ei/ey y/i kh/h ts/c Yu/Iu ai/ay ov/off iy/y sh/sch k/c o/oe ck/k w/v ll/l");

const SPELLINGS: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: LATIN,
  vi: LATIN,
  ru: pairs("э/е Э/Е уэ/ве ий/ый нг/нгх тх/т дж/ж Хоа/Хуа ль/л ьо/ио кс/кз лл/л Уо/Во"),
};

/** The name in the nominative whose form the words are. */
const formOf = (words: string, lang: Language, person: Person | undefined): string | undefined =>
  person && [person.full, person.short].find((name) => CASES.some((each) => inCase(lang, name, each) === words));

function alsoWithout(piece: Piece, added: number): Piece {
  const inner = piece.marks.at(-1)!;
  const also: Span = { start: inner.start + added, end: inner.end };
  return { ...piece, marks: piece.marks.with(-1, { ...inner, also: [also] }) };
}

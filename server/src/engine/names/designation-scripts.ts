import { cyrillicOf } from "./cyrillic-spellings";
import { latinSpellings } from "./transliteration";

/** A Russian designation in Latin letters; a capital that becomes two letters keeps one: `Су` is `Su`, `Х` is `Kh`, `ПМУ` is `PMU`. */
export function latinDesignation(text: string): readonly string[] {
  const [, word, rest] = /^(проект|тип) (.*)$/i.exec(text) ?? [];
  if (word && rest) return [`${/^т/i.test(word) ? "type" : "project"} ${latinDesignation(rest)[0]}`];
  const latin = text.replace(/[А-ЯЁ]?[а-яё]{2,}/g, (word) => latinNicknames(word)[0]!);
  return [letterByLetter(latin)];
}

const letterByLetter = (text: string): string =>
  text.replace(/[а-яё]/giu, (letter) => LATIN[letter] ?? capitalised(LATIN[letter.toLowerCase()] ?? ""));

/** A Russian nickname as the press spells it in Latin letters, in at most two ways: `Solntsepek`, `Borei`, `Borey`. */
export function latinNicknames(text: string): readonly string[] {
  const ways = text.split(/([^\p{L}]+)/u).map(latinWays);
  const most = Math.min(MOST_WAYS, Math.max(...ways.map((each) => each.length)));
  return Array.from({ length: most }, (_, i) => ways.map((each) => each[i] ?? each[0] ?? "").join(""));
}

function latinWays(word: string): readonly string[] {
  if (!/^[а-яё]+$/iu.test(word)) return [word];
  if (/^\p{Lu}{2,}$/u.test(word)) return [letterByLetter(word).toUpperCase()];
  return word.length < 3 ? [letterByLetter(word)] : latinSpellings(word, "ru").filter((way) => /^[a-z]+$/i.test(way));
}

const MOST_WAYS = 2;

/**
 * A designation in Cyrillic letters where its series is Russian, or often written so in Russian (`Ф-16`, `Б-52`); nothing for others: `J-20`
 * is `J-20` everywhere.
 */
export function cyrillicDesignation(text: string): readonly string[] {
  const [, series = "", rest = ""] = /^(\p{L}*)(.*)$/u.exec(text) ?? [];
  const russian = series === "" && GRAU.test(rest) ? "" : SERIES.get(series.toLowerCase());
  if (russian !== undefined && !/[a-z]{2}/.test(rest)) return [russian + capitalsOf(rest)];
  const [, word, behind] = /^([A-Z][a-z]{2,})([- ][A-Z\d-]+)$/.exec(text) ?? [];
  return word && behind ? cyrillicNickname(word).map((other) => other + capitalsOf(behind)) : [];
}

/** A nickname in Cyrillic letters where the Russian press has it so, or it may be a Russian word: `Iskander-M`; nothing for `Lightning II`. */
export function cyrillicNickname(text: string): readonly string[] {
  const loan = LOANS.get(text.toLowerCase());
  if (loan) return [loan];
  const [, word, behind = ""] = /^([A-Z][a-z]{2,})(-[A-Z]{1,2})?$/.exec(text) ?? [];
  if (!word || NOT_RUSSIAN.test(word)) return [];
  return [cyrillicOf(word) + capitalsOf(behind)];
}

/** Names that the Russian press writes by their sound. */
const LOANS: ReadonlyMap<string, string> = new Map(
  `himars Хаймарс,patriot Пэтриот,javelin Джавелин,abrams Абрамс,bradley Брэдли,stinger Стингер,tomahawk Томагавк,hercules Геркулес,apache Апач,chinook Чинук,stryker Страйкер
  marder Мардер,challenger Челленджер,reaper Рипер,switchblade Свитчблейд,harpoon Гарпун,excalibur Экскалибур,hellfire Хеллфайр,trident Трайдент,minuteman Минитмен,mirage Мираж
  rafale Рафаль,gripen Грипен,caesar Цезарь,atacms АТАКМС,nasams НАСАМС,storm shadow Сторм Шэдоу,hawk Хоук,osprey Оспри,hornet Хорнет,black hawk Блэк Хоук,merkava Меркава`
    .split(/,|\n\s+/)
    .map((row) => [row.slice(0, row.lastIndexOf(" ", row.search(/[А-Я]/))), row.slice(row.search(/[А-Я]/))]),
);

const capitalsOf = (text: string): string => text.replace(/[A-Z]/g, (letter) => CYRILLIC[letter] ?? letter);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Missile and vehicle numbers of the Soviet and Russian forces: `9M729`, `2S19`. */
const GRAU = /^\d{1,2}[A-Z]{1,2}\d{1,3}[A-Z\d-]*$/;

/** Letters and pairs of letters that no transliteration from Russian has, and English endings. */
const NOT_RUSSIAN = /[wqxj]|c(?!h)|(?<![ksczt])h|th|ee|oo|ck|ing$|ight|([bdfgkp])\1/i;

const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  [..."абвгдежзийклмнопрстуфхцчшщъыьэюяё"].map((letter, i) => [
    letter,
    "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya e".split(" ")[i]!,
  ]),
);

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  [..."ABVGDEZIKLMNOPRSTUFY"].map((letter, i) => [letter, [..."АБВГДЕЗИКЛМНОПРСТУФЫ"][i]!]),
);

const SERIES: ReadonlyMap<string, string> = new Map(
  "С Су МиГ Ту Ил Ка Ми Ан Як Бе Т Х РС РСМ Р БМП БТР БМД БРМ ТОС А БМ П РТ УР Ш ПАК Ф Б"
    .split(" ")
    .map((series): [string, string] => [latinDesignation(series)[0]!.toLowerCase(), series])
    .concat([
      ["project", "проект"],
      ["type", "тип"],
    ]),
);

import { OTHER_SPELLINGS } from "./given-name-spellings";

/**
 * Words that have the skeletons of all ways to spell a Russian or Ukrainian word in Latin letters, by whatever scheme; quicker than these
 * themselves.
 */
export function latinReadings(word: string, lang: string): readonly string[] {
  const small = word.toLowerCase();
  const readings = [...(OTHER_SPELLINGS.get(word) ?? [])];
  for (const part of [small, ...beforeSigns(small)]) {
    readings.push(read(part, COMMON));
    if (part.includes("ё")) readings.push(read(part.replaceAll("ё", "yo"), COMMON));
    if (part.includes("кс")) readings.push(read(part.replaceAll("кс", "x"), COMMON));
    if (part !== small || /[хц]/.test(part)) readings.push(read(part, ISO));
    if (/^uk\b/i.test(lang) && part.includes("г")) readings.push(read(part, UKRAINIAN));
  }
  return readings.map((reading) => reading.charAt(0).toUpperCase() + reading.slice(1));
}

/** A soft or hard sign may be an apostrophe, which ends the word. */
const beforeSigns = (word: string): readonly string[] =>
  Array.from(word.matchAll(/(?<!^)[ьъ]/g), ({ index }) => word.slice(0, index));

type Letters = Readonly<Record<string, string>>;

function read(word: string, letters: Letters): string {
  let text = "";
  for (const letter of word) text += letters[letter] ?? letter;
  return text;
}

/** Of vowels only the first one counts, and no y before it. */
const COMMON: Letters = Object.fromEntries(
  "а a,б b,в v,г g,ґ g,д d,е e,ё e,є ye,ж zh,з z,и i,і i,ї i,й y,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,ъ ,ы y,ь ,э e,ю yu,я ya"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);
const ISO: Letters = { ...COMMON, ж: "z", х: "h", ц: "c", ч: "c", ш: "s", щ: "sc", й: "j" };
const UKRAINIAN: Letters = { ...COMMON, г: "h" };

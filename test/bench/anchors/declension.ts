export type Case = "nom" | "gen" | "dat" | "acc" | "ins" | "pre";

/**
 * The words of a man's name or office in a case. Only the words in the nominative at the front of an office are
 * declined, and what follows `|` is left: `директор|завода`.
 */
export function declined(words: string, wanted: Case): string {
  const [front, rest] = words.split("|");
  const changed =
    wanted === "nom"
      ? front!
      : front!
          .split(" ")
          .map((word) => word.split("-").map(inTheEnd).join("-"))
          .join(" ");
  return rest ? `${changed} ${rest}` : changed;

  function inTheEnd(word: string, part: number, all: readonly string[]): string {
    return part < all.length - 1 ? word : endings(word)[wanted as Exclude<Case, "nom">];
  }
}

type Oblique = Readonly<Record<Exclude<Case, "nom">, string>>;

function endings(word: string): Oblique {
  const all = (stem: string, [gen, dat, ins, pre]: readonly [string, string, string, string]): Oblique => ({
    gen: stem + gen,
    dat: stem + dat,
    acc: stem + gen,
    ins: stem + ins,
    pre: stem + pre,
  });
  if (word === "Павел") return endings("Павл");
  if (/[оеиуыэюяа]$/.test(word) || VIETNAMESE.test(word)) return all(word, ["", "", "", ""]);
  if (/ий$/.test(word)) return all(word.slice(0, -1), ["я", "ю", "ем", "и"]);
  if (/[йь]$/.test(word)) return all(word.slice(0, -1), ["я", "ю", "ем", "е"]);
  if (/^[А-Я].*(?:ов|ев|ин)$/.test(word)) return all(word, ["а", "у", "ым", "е"]);
  return all(word, ["а", "у", /[жшчщц]$/.test(word) ? "ем" : "ом", "е"]);
}

/** Syllables of Vietnamese names in Russian, which are not declined here. */
const VIETNAMESE =
  /^(?:Нгуен|Чан|Фам|Хоанг|Данг|Буй|Ван|Дык|Минь|Куок|Конг|Суан|Нгок|Тхань|Хай|Зунг|Хунг|Лам|Шон|Фонг|Туан|Кхай|Бинь|Кыонг|Занг|Хань|Киен|Лонг|Нам|Фук|Куанг|Тханг|Чунг|Вьет|Йен|Ан|Дат)$/;

import { allDeclared, type Corpus } from "../../../server/src/engine/corpus";
import { formsOf } from "../../../server/src/engine/names/forms";
import { loaded } from "../../fixture";
import { articleMaker } from "../article";
import { personNames } from "../names";
import { entitiesOf } from "../registry";

/** A corpus of so many people that they have so many forms together, and texts that name some of them. */
export interface Crowd {
  readonly corpus: Corpus;
  readonly people: number;
  /** Each text once, as they are written. */
  readonly forms: readonly string[];
  readonly texts: readonly string[];
  /** Of the texts, in UTF-8. */
  readonly bytes: number;
}

const SEED = 20160809;
const SAMPLE = 1_000;

/** At least so many forms, and so many texts of 5 KB in three languages. */
export function crowd(forms: number, texts: number): Crowd {
  const perPerson = formsIn(corpusOf(SAMPLE)).size / SAMPLE;
  const people = Math.ceil((1.05 * forms) / perPerson);
  const corpus = corpusOf(people);
  const article = articleMaker(SEED, entitiesOf(SEED));
  const written = Array.from({ length: texts }, (_, i) => article(i).text);
  const bytes = written.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { corpus, people, forms: [...formsIn(corpus)].slice(0, forms), texts: written, bytes };
}

const formsIn = (corpus: Corpus): ReadonlySet<string> =>
  new Set([...allDeclared(corpus)].flatMap(({ entity }) => formsOf(entity).map(({ text }) => text)));

function corpusOf(people: number): Corpus {
  const entities = Array.from({ length: people }, (_, i) => {
    const { ru, en } = named(i);
    return `  person-${i}: {type: person, names: {ru: ${ru}, en: ${en}}}\n`;
  });
  return loaded({ files: new Map([["people.ann.yaml", `version: 1\nentities:\n${entities.join("")}`]]) }).corpus();
}

/** The people of the other benches; from there on they get longer surnames, so that hardly any is there twice. */
function named(index: number): { readonly ru: string; readonly en: string } {
  const { names } = personNames(index % DISTINCT);
  const [ru, en] = PREFIXES[Math.floor(index / DISTINCT) % PREFIXES.length]!.split("/") as [string, string];
  const longer = (name: string, prefix: string): string => {
    const at = name.lastIndexOf(" ") + 1;
    return prefix === "" ? name : `${name.slice(0, at)}${prefix}${name.slice(at).toLowerCase()}`;
  };
  return { ru: longer(names.ru[0]!, ru), en: longer(names.en[0]!, en) };
}

const DISTINCT = 3_000;
const PREFIXES = (
  "/ Бело/Belo Чёрно/Chyorno Ново/Novo Старо/Staro Перво/Pervo Добро/Dobro Мало/Malo Вели/Veli Свето/Sveto Право/Pravo " +
  "Лево/Levo Тихо/Tikho Скоро/Skoro Рыже/Ryzhe Красно/Krasno Сине/Sine Зелено/Zeleno Остро/Ostro Крепко/Krepko"
).split(" ");

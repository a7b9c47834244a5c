import { type Random, zipf } from "../random";
import type { Language } from "../words";
import { type Cast, inCase, type Person } from "./cast";
import type { Case } from "./declension";
import type { Mark, Piece, Sentence } from "./document";
import { speaker } from "./grammar";

/** Writes sentences about a cast. `symbol` is `S` for one of the text proper, `site` or `headline` for boilerplate. */
export type Writer = (symbol: "S" | "site" | "headline") => Sentence;

/**
 * A writer of one text: who is named for the first time is named in full, later mostly by surname, in some places by
 * office or both. With `areKnown` everybody has been named before.
 */
export function writer(source: Random, lang: Language, cast: Cast, areKnown = false): Writer {
  const known = new Set<string>(areKnown ? cast.people.map(({ entity }) => entity) : []);
  const anyone = zipf(cast.people.length, 0.6);
  const anything = zipf(cast.weapons.length, 0.4);
  let present = new Set<string>();
  let nextId = 0;

  const person = (wanted: Case): string => {
    let chosen = cast.people[anyone(source)]!;
    while (present.has(chosen.entity)) chosen = cast.people[anyone(source)]!;
    present.add(chosen.entity);
    const isNew = !known.has(chosen.entity);
    known.add(chosen.entity);
    return called(source, lang, chosen, wanted, isNew);
  };
  const weapon = (): string => {
    const { entity, name } = cast.weapons[anything(source)]!;
    return marked(entity, name);
  };
  const say = speaker(source, lang, { person, weapon });

  return (symbol) => {
    present = new Set();
    const pieces = piecesOf(say(symbol), () => nextId++);
    const [first, ...rest] = pieces;
    return [{ ...first!, text: capital(first!.text) }, ...rest];
  };
}

function called(source: Random, lang: Language, { entity, full, short, office }: Person, wanted: Case, isNew: boolean) {
  const [fullName, shortName, title] = [full, short, office].map((words) => inCase(lang, words, wanted)) as [
    string,
    string,
    string,
  ];
  const name = marked(entity, isNew ? fullName : shortName);
  const choice = source.next();
  if (choice < (isNew ? 0.5 : 0.22)) return marked(entity, `${title} ${name}`);
  if (isNew) return name;
  if (choice < 0.3) return `${lang === "en" ? "the " : ""}${marked(entity, title)}`;
  if (choice < 0.4) return marked(entity, fullName);
  return lang === "vi" ? `ông ${name}` : name;
}

const OPEN = "\uE000";
const CLOSE = "\uE001";
const OF = "\uE002";

const marked = (entity: string, words: string): string => `${OPEN}${entity}${OF}${words}${CLOSE}`;

/** Takes words with marks apart at the spaces that lie in no mark. */
function piecesOf(words: string, nextId: () => number): Piece[] {
  const pieces: Piece[] = [];
  const open: { id: number; entity: string; start: number }[] = [];
  let text = "";
  let marks: Mark[] = [];
  const finish = (): void => {
    if (text !== "") pieces.push({ text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) });
    text = "";
    marks = [];
  };
  for (const [token] of words.matchAll(TOKENS)) {
    if (token.startsWith(OPEN)) open.push({ id: nextId(), entity: token.slice(1, -1), start: text.length });
    else if (token === CLOSE) marks.push({ ...open.pop()!, end: text.length });
    else if (token === " " && open.length === 0) finish();
    else text += token;
  }
  finish();
  return pieces;
}

const TOKENS = new RegExp(`${OPEN}[^${OF}]*${OF}|${CLOSE}| |[^ ${OPEN}${CLOSE}]+`, "g");

const capital = (words: string): string => words.replace(/^[“«—]*\p{Ll}/u, (start) => start.toUpperCase());

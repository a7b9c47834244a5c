import { foldWords } from "../../../server/src/engine/fold";
import { lexiconOf } from "../../../server/src/engine/names/lexicon";
import { sightings } from "../../../server/src/engine/names/sightings";
import type { Entity } from "../../../server/src/engine/records";
import { type LoadedText, sourceText } from "../../../server/src/engine/source";
import type { Language } from "../words";
import type { Found } from "./judge";
import type { Known } from "./known";

/** Finds the known names in a text, in text order; none overlaps another. */
export type Method = (text: string, lang: Language) => readonly Found[];

/** The methods that are compared, ours first. */
export const METHODS: Readonly<Record<string, (known: Known) => Method>> = {
  Glossator: ours,
  "endings stripped": (known) => plain(known, stem, (entity) => [...namesOf(entity), ...surnamesOf(entity)]),
  "exact strings": (known) => plain(known, (word) => word, namesOf),
};

function ours({ corpus }: Known): Method {
  const lexicon = lexiconOf(corpus);
  return (text, lang) =>
    sightings(lexicon, sourceText("file:///item.txt", text) as LoadedText, lang).map(({ start, end, candidates }) => ({
      start,
      end,
      entities: [...new Set(candidates.map(({ declared }) => declared.entity.id))],
    }));
}

/**
 * What a tool does that knows nothing of names: it compares word by word with what `called` gives, after `reduced`; the longest wins. Words begin with a capital where the name does.
 */
function plain(
  { entities }: Known,
  reduced: (word: string) => string,
  called: (entity: Entity) => readonly string[],
): Method {
  const byStem = new Map<string, { readonly stems: readonly string[]; readonly id: string }[]>();
  for (const [id, { entity }] of entities)
    for (const words of called(entity)) {
      const stems = wordsOf(words).map(({ word }) => reduced(word));
      const same = byStem.get(stems[0]!);
      if (same) same.push({ stems, id });
      else byStem.set(stems[0]!, [{ stems, id }]);
    }
  return (text) => {
    const words = wordsOf(text).map((each) => ({ ...each, stem: reduced(each.word) }));
    const found: Found[] = [];
    for (let i = 0; i < words.length; i++) {
      const fitting = (byStem.get(words[i]!.stem) ?? []).filter(({ stems }) =>
        stems.every((stem, j) => stem === words[i + j]?.stem),
      );
      const longest = Math.max(0, ...fitting.map(({ stems }) => stems.length));
      if (longest === 0) continue;
      const ids = fitting.filter(({ stems }) => stems.length === longest).map(({ id }) => id);
      found.push({ start: words[i]!.start, end: words[i + longest - 1]!.end, entities: [...new Set(ids)] });
      i += longest - 1;
    }
    return found;
  };
}

const namesOf = ({ names, designations }: Entity): readonly string[] =>
  [...names, ...designations].map(({ value }) => value);

/** The last word of each name of a person. */
const surnamesOf = ({ type, names }: Entity): readonly string[] =>
  type?.value === "person" ? names.map(({ value }) => value.split(" ").at(-1)!) : [];

/** Words as most tools see them: letters, digits and marks, with hyphens inside. */
const wordsOf = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*/gu)].map(({ 0: word, index }) => ({
    word: foldWords(word),
    start: index,
    end: index + word.length,
  }));

/** The word without its ending, as long as three letters are left; the letter case of the first one stays. */
const stem = (word: string): string =>
  /\d/.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase().replace(ENDINGS, "");

const ENDINGS =
  /(?<=..)(?:ыми|ими|ого|его|ому|ему|ами|ями|ей|ой|ый|ий|ая|яя|ою|ею|ую|юю|ых|их|ым|им|ом|ем|ам|ям|ах|ях|а|я|у|ю|е|и|ы|о|ь|й|s)$/;

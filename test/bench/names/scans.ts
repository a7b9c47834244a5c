import { createRequire } from "node:module";
import { join } from "node:path";
import { fold } from "../../../server/src/engine/fold";
import { lexiconOf } from "../../../server/src/engine/names/lexicon";
import { formsIn, readingOf, sightings } from "../../../server/src/engine/names/sightings";
import { type LoadedText, sourceText } from "../../../server/src/engine/source";
import { installed } from "../peer";
import { median } from "../quantile";
import { automaton } from "./automaton";
import type { Crowd } from "./crowd";

export { crowd } from "./crowd";

/** How fast a way to find all forms in texts is. */
export interface ScanFigures {
  readonly way: string;
  /** From the forms to what scans, in milliseconds. */
  readonly compiling: number;
  /** The median of the passes over all texts, in 10⁶ bytes of UTF-8 a second. */
  readonly speed: number;
  /** What it found in one pass: whole words only. Only ours looks at letter case, and only `judged` at what stands around. */
  readonly found: number;
}

/** Prepares to scan; then scans a text, folding included, and says how much it found. */
type Way = () => Promise<(text: string) => number>;

const WARM_UP = 5;
const PASSES = 15;

/** Ours and plain automata on the same forms and texts. Rejects where a package cannot be installed. */
export async function scanFigures(crowd: Crowd): Promise<readonly ScanFigures[]> {
  const figures: ScanFigures[] = [];
  for (const [way, make] of Object.entries(waysFor(crowd))) {
    const begin = performance.now();
    const scan = await make();
    const compiling = performance.now() - begin;
    const pass = (): number => crowd.texts.reduce((sum, text) => sum + scan(text), 0);
    let found = 0;
    for (let i = 0; i < WARM_UP; i++) found = pass();
    const times = Array.from({ length: PASSES }, () => {
      const start = performance.now();
      pass();
      return performance.now() - start;
    });
    figures.push({ way, compiling, speed: crowd.bytes / 1000 / median(times), found });
  }
  return figures;
}

function waysFor({ corpus, forms }: Crowd): Readonly<Record<string, Way>> {
  const patterns = [...new Set(forms.map(comparable))];
  return {
    "Glossator, forms": async () => {
      const lexicon = lexiconOf(corpus);
      return (text) => formsIn(lexicon, readingOf(loaded(text))).matches.length;
    },
    "Glossator, judged": async () => {
      const lexicon = lexiconOf(corpus);
      return (text) => sightings(lexicon, loaded(text), null).length;
    },
    "folding alone": async () => (text) => Number(comparable(text) === ""),
    "Aho-Corasick, plain": async () => {
      const { scan } = automaton(patterns);
      return (text) => {
        const folded = comparable(text);
        let count = 0;
        scan(folded, (end, length) => {
          if (isWhole(folded, end - length, end)) count++;
        });
        return count;
      };
    },
    "@monyone/aho-corasick": async () => {
      const { AhoCorasick } = (await library("@monyone/aho-corasick", "1.1.11")) as Matching;
      const made = new AhoCorasick(patterns);
      return (text) => {
        const folded = comparable(text);
        return made.matchInText(folded).filter(({ begin, end }) => isWhole(folded, begin, end)).length;
      };
    },
    ahocorasick: async () => {
      const made = new ((await library("ahocorasick", "1.0.2")) as Searching)(patterns);
      return (text) => {
        const folded = comparable(text);
        return made
          .search(folded)
          .flatMap(([last, words]) => words.filter((word) => isWhole(folded, last + 1 - word.length, last + 1))).length;
      };
    },
  };
}

const loaded = (text: string): LoadedText => sourceText("file:///text.txt", text) as LoadedText;

/** As the automata compare: in folded form and small letters. */
const comparable = (words: string): string => fold(words).text.toLowerCase();

const isWhole = (text: string, begin: number, end: number): boolean =>
  !isLetter(text, begin - 1) && !isLetter(text, end);

const isLetter = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit > 0x7f ? /[\p{L}\p{M}\p{N}]/u.test(text[at]!) : /[a-z0-9]/.test(text[at] ?? "");
};

type Matching = { readonly AhoCorasick: new (words: readonly string[]) => { matchInText: (text: string) => Match[] } };
type Match = { readonly begin: number; readonly end: number };
/** `search` gives the index of the last letter, with all the words that end there. */
type Searching = new (words: readonly string[]) => { search: (text: string) => [number, string[]][] };

async function library(name: string, version: string): Promise<unknown> {
  const home = await installed({
    packages: { [name]: version },
    bin: join("node_modules", name, "package.json"),
    files: {},
  });
  return createRequire(join(home, "package.json"))(name);
}

import { allDeclared, type Corpus, type Declared } from "../corpus";
import { foldWords } from "../fold";
import type { NameForm } from "./form";
import { formsOf } from "./forms";

/** The forms of all names of a corpus, by their first token, ready to be looked for in a text. */
export interface Lexicon {
  readonly entries: ReadonlyMap<string, readonly LexiconEntry[]>;
}

export interface LexiconEntry {
  /** In small letters. */
  readonly tokens: readonly string[];
  readonly form: NameForm;
  readonly declared: Declared;
}

const known = new WeakMap<Corpus["entities"], Lexicon>();

/** The lexicon of everything that a corpus declares. */
export function lexiconOf(corpus: Corpus): Lexicon {
  let lexicon = known.get(corpus.entities);
  if (!lexicon) known.set(corpus.entities, (lexicon = compiled([...allDeclared(corpus)])));
  return lexicon;
}

function compiled(all: readonly Declared[]): Lexicon {
  const entries = new Map<string, LexiconEntry[]>();
  for (const declared of all)
    for (const form of formsOf(declared.entity)) {
      const tokens = [...foldWords(form.text).matchAll(TOKEN)].map(([token]) => token.toLowerCase());
      if (tokens.length === 0) continue;
      const same = entries.get(tokens[0]!);
      if (same) same.push({ tokens, form, declared });
      else entries.set(tokens[0]!, [{ tokens, form, declared }]);
    }
  return { entries };
}

/** A run of letters or a run of digits: `Су-30СМ`, `Су 30СМ` and `Су30СМ` are the same three. */
export const TOKEN = /[\p{L}\p{M}]+|\p{N}+/gu;

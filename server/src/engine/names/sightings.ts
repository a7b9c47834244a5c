import type { Declared } from "../corpus";
import { foldedOf, type LoadedText } from "../source";
import type { Span } from "../span";
import type { NameForm } from "./form";
import { type Lexicon, TOKEN } from "./lexicon";

/** Words of a text that are a form of a known name. Canonical offsets. */
export interface Sighting extends Span {
  /** Who may be meant, the likeliest first; more than one where nothing tells them apart. Never empty. */
  readonly candidates: readonly SeenAs[];
}

export interface SeenAs {
  readonly declared: Declared;
  readonly form: NameForm;
}

/**
 * Where a text names entities of a lexicon, in text order, the longest name at each place; places where the words around say that
 * somebody or something else is meant are left out. `lang` is the text's (BCP 47), `null` where nobody says.
 */
export function sightings(lexicon: Lexicon, source: LoadedText, _lang: string | null): readonly Sighting[] {
  const { text, origin } = foldedOf(source);
  const tokens = [...text.matchAll(TOKEN)];
  const found: Sighting[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const entries = lexicon.entries.get(tokens[i]![0].toLowerCase()) ?? [];
    const fitting = entries.filter((entry) =>
      entry.tokens.every((token, j) => tokens[i + j]?.[0].toLowerCase() === token),
    );
    const longest = Math.max(0, ...fitting.map((entry) => entry.tokens.length));
    if (longest === 0) continue;
    const last = tokens[i + longest - 1]!;
    found.push({
      start: origin(tokens[i]!.index),
      end: origin(last.index + last[0].length - 1) + 1,
      candidates: fitting
        .filter((entry) => entry.tokens.length === longest)
        .map(({ declared, form }) => ({ declared, form })),
    });
    i += longest - 1;
  }
  return found;
}

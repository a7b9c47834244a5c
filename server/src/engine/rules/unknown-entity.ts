import { allDeclared, type Corpus } from "../corpus";
import type { Located } from "../span";
import { suggestion } from "../spelling";
import { get } from "../table";
import type { RuleFinding } from "./rule";

/** What there is to say where an id is written that no file declares. */
export function unknownEntity(corpus: Corpus, { value, start, end }: Located): RuleFinding {
  const hint = suggestionsFor(corpus, value) || " Declare it under `entities:`.";
  return { message: `No entity "${value}" in this corpus.${hint}`, start, end };
}

/** Whether any file declares the id. */
export const isDeclared = (corpus: Corpus, id: string): boolean =>
  (get(corpus.entities, id)?.declaredIn.length ?? 0) > 0;

const suggestions = new WeakMap<Corpus["entities"], Map<string, string>>();

/** Remembered by index: one misspelt id may stand in thousands of mentions. */
function suggestionsFor(corpus: Corpus, id: string): string {
  let known = suggestions.get(corpus.entities);
  if (!known) suggestions.set(corpus.entities, (known = new Map()));
  let hint = known.get(id);
  if (hint === undefined) {
    const ids: string[] = [];
    for (const { entity } of allDeclared(corpus)) ids.push(entity.id);
    known.set(id, (hint = suggestion(id, ids)));
  }
  return hint;
}

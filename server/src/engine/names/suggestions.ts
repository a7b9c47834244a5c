import { anchorsOf } from "../anchor/anchors";
import { selectorFor } from "../edit/selector";
import type { Statement } from "../features/annotate";
import type { LoadedText } from "../source";
import type { Span } from "../span";
import type { NameForm } from "./form";
import type { Sighting } from "./sightings";

/** Unannotated names of a text, by whether a program may write them down. */
export interface Suggestions {
  /** Only one entity can be meant, and a selector finds the words just there; in text order. */
  readonly clear: readonly Suggestion[];
  /** Somebody has to choose or to write the selector; in text order. */
  readonly left: readonly Sighting[];
}

export interface Suggestion extends Span {
  /** The id. */
  readonly entity: string;
  /** How the words come from a name of it. */
  readonly form: NameForm;
}

/** Which of the unannotated names of a text can be suggested. */
export function suggestionsOf(source: LoadedText, unannotated: readonly Sighting[]): Suggestions {
  const selectors = unannotated.map((sighting) => {
    const { exact, ...around } = selectorFor(source, sighting);
    return { exact: [{ value: exact }], ...around, status: null };
  });
  const anchors = anchorsOf({ mentions: selectors }, source);
  const clear: Suggestion[] = [];
  const left: Sighting[] = [];
  for (const [i, sighting] of unannotated.entries()) {
    const { start, end } = sighting;
    const { declared, form } = sighting.candidates[0]!;
    const found = anchors.at(i)!;
    const isThere = found.result === "exact" && found.spans[0]!.start === start && found.spans[0]!.end === end;
    const isOne = entitiesIn(sighting).length === 1;
    if (isOne && isThere) clear.push({ start, end, entity: declared.entity.id, form });
    else left.push(sighting);
  }
  return { clear, left };
}

/** How suggestions are written by `resp`, who or what makes them. */
export const suggested =
  (resp: string) =>
  ({ entity }: Suggestion): Statement => ({ entity, status: "suggested", resp });

/** The ids of the entities that may be meant, each once. */
export const entitiesIn = ({ candidates }: Sighting): readonly string[] => [
  ...new Set(candidates.map(({ declared }) => declared.entity.id)),
];

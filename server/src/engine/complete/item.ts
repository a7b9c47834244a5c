import type { Edit } from "../edit/edit";
import { scalar } from "../edit/scalar";
import type { Place } from "./place";

/** Something that can be written at a place. */
export interface Completion {
  readonly label: string;
  readonly kind: "key" | "entity" | "type" | "language" | "value" | "words" | "rule";
  /** What is written over the span of the place. */
  readonly text: string;
  /** What is compared with what is written there already. */
  readonly filter: string;
  /** Shown beside the label. */
  readonly beside: string;
  /** Shown over the documentation. */
  readonly detail: string;
  /** Safe Markdown; empty where the card of `entity` says it. */
  readonly documentation: string;
  readonly entity: string | null;
  /** What else is written, elsewhere in the file. */
  readonly edits: readonly Edit[];
}

/** A completion that has nothing beyond what is given. */
export const item = (given: Pick<Completion, "label" | "kind" | "text"> & Partial<Completion>): Completion => ({
  filter: given.label,
  beside: "",
  detail: "",
  documentation: "",
  entity: null,
  edits: [],
  ...given,
});

/** A value as it is to be written at a place: behind a space, and quoted where it is or must be. */
export function writtenAt(text: string, place: Place, value: string): string {
  const { quote, isClosed, isFlow, span } = place;
  if (quote === "") return `${text[span.start - 1] === ":" ? " " : ""}${scalar(value, isFlow)}`;
  const inside = quote === "'" ? value.replaceAll("'", "''") : JSON.stringify(value).slice(1, -1);
  return inside + (isClosed ? "" : quote);
}

import { foldWords } from "../fold";
import type { Entity } from "../records";
import type { NameForm } from "./form";
import { formsOf } from "./forms";

/**
 * The form of an entity's names that the words of a mention are, or are with titles and the like around it; `null` where
 * they fit none.
 */
export function fitOf(words: string, entity: Entity): NameForm | null {
  const said = ` ${foldWords(words).toLowerCase()} `;
  return formsOf(entity).find(({ text }) => said.includes(` ${foldWords(text).toLowerCase()} `)) ?? null;
}

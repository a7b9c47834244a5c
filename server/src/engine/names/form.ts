/** One way in which a text may write an entity, and how it comes from a name that the entity has. */
export interface NameForm {
  /** As texts have it, in its own letter case: `Рогозиным`. */
  readonly text: string;
  /** The name that it comes from, as it is written in the annotation file; for an inferred one the nearest. */
  readonly name: string;
  /** The language of that name (BCP 47); empty for a designation and for the id. */
  readonly lang: string;
  /**
   * How it comes from the name, the last step first: `["genitive", "surname"]`; nothing for the name itself. The words
   * are for readers.
   */
  readonly steps: readonly string[];
  readonly strength: Strength;
}

/**
 * What words like these say of whom is meant. `full`: enough; a whole name, a designation. `short`: enough where nothing
 * beside them speaks against it; a surname. `weak`: only where something beside them speaks for it: a title, the full name in
 * the same text; a given name behind `ông`, a surname that is a word as well.
 */
export type Strength = "full" | "short" | "weak";

/** How a form comes about, in words: `genitive of the surname of Дмитрий Рогозин`; the name itself where it is that. */
export const derivation = ({ steps, name }: Pick<NameForm, "steps" | "name">): string =>
  steps.length === 0 ? name : `${steps.join(" of the ")} of ${name}`;

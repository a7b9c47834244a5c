/** Whose value is kept where two declarations say something else: the survivor's, the other one's, or both. */
export type Choice = "mine" | "other" | "both";

/** Something that two declarations say differently, and only one of them can be right, or both side by side. */
export interface Conflict {
  /** Unique in a merge: `type`, `gloss en`, `role 2`. */
  readonly key: string;
  /** What it is about, for a reader: `gloss (en)`. */
  readonly what: string;
  /** What the survivor says, for a reader. */
  readonly mine: string;
  readonly other: string;
  /** The first is taken where nobody chooses. */
  readonly choices: readonly Choice[];
}

/** One thing that the other declaration says and the survivor does not. */
export interface Step {
  readonly conflict: Conflict | null;
  /** Writes it into the survivor's declaration. Without a conflict the choice does not matter. */
  readonly act: (text: string, choice: Choice) => string;
}

/** A step that nobody has to decide on. */
export const simply = (act: (text: string) => string): Step => ({ conflict: null, act });

/** A step that writes only if the other one's value is wanted. */
export const either = (conflict: Omit<Conflict, "choices">, act: (text: string) => string): Step => ({
  conflict: { ...conflict, choices: ["mine", "other"] },
  act: (text, choice) => (choice === "other" ? act(text) : text),
});

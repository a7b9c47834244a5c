import type { NameForm } from "./form";

/** A form before it is said whose and of which name. */
export type Made = Pick<NameForm, "text" | "steps" | "strength">;

/** Two words with a space between; either alone where the other is empty. */
export const join = (a: string, b: string): string => (a === "" ? b : b === "" ? a : `${a} ${b}`);

/** The first letters with their dots: `Д.`, `Ж.-П.`; nothing of nothing. */
export const initial = (name: string): string =>
  name.includes("-")
    ? name.split("-").map(initial).filter(Boolean).join("-")
    : name === ""
      ? ""
      : `${String.fromCodePoint(name.codePointAt(0)!)}.`;

/** With single spaces, and none at the ends. */
export const single = (words: string): string => words.replace(/\s+/g, " ").trim();

import type { NameForm } from "./form";

/** A form before it is said whose and of which name. */
export type Made = Pick<NameForm, "text" | "steps" | "strength">;

/** Words joined by single spaces, empty ones left out. */
export const phrase = (...words: readonly string[]): string => words.filter((word) => word !== "").join(" ");

/** The first letters with their dots: `Д.`, `Ж.-П.`. */
export const initial = (name: string): string =>
  name
    .split("-")
    .filter((part) => part !== "")
    .map((part) => `${[...part][0]}.`)
    .join("-");

/** With single spaces, and none at the ends. */
export const single = (words: string): string => words.replace(/\s+/g, " ").trim();

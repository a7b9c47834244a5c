import type { Result } from "../anchor/decide";

/** The code of the problem that a mention in doubt has. */
export const doubtCode = (result: Result): string =>
  result === "ambiguous" || result === "changed" ? `anchor.${result}` : "anchor.orphan";

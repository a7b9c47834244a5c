import { gapAfter, type Tokens, tokenAt } from "./tokens";

/** The word before a token without a possessive, `NASA` of `NASA's Orion`, and the one before that. */
export function wordsBefore(tokens: Tokens, first: number): { readonly before: string; readonly ahead: string } {
  const isPossessive = first > 1 && tokenAt(tokens, first - 1) === "s" && /^['’]$/.test(gapAfter(tokens, first - 2));
  const index = isPossessive ? first - 2 : first - 1;
  const ahead = index > 0 && /^[ -]$/.test(gapAfter(tokens, index - 1)) ? tokenAt(tokens, index - 1) : "";
  return { before: tokenAt(tokens, index), ahead };
}

import type { SemanticTokensLegend } from "vscode-languageserver";
import type { Token } from "../engine/features/tokens";

/** The semantic token types, one for each built-in entity type, then one for a corpus's own types and one for glosses. */
export const tokenTypes: readonly string[] = [
  "person",
  "weaponSystem",
  "organization",
  "place",
  "event",
  "entity",
  "term",
];

export const tokenModifiers: readonly string[] = ["uncertain", "suggested"];

export const legend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

/** The index in the legend of a token's type. */
export function typeIndex({ type }: Token): number {
  const index = tokenTypes.indexOf(type === "weapon-system" ? "weaponSystem" : type);
  return index === -1 ? tokenTypes.indexOf("entity") : index;
}

/** The modifiers of a token as bits of the legend. */
export const modifierBits = ({ isUncertain, isSuggested }: Token): number =>
  (isUncertain ? 1 : 0) | (isSuggested ? 2 : 0);

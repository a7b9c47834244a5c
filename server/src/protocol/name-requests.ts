import {
  type Location,
  type Range,
  RequestType,
  type TextDocumentIdentifier,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Refactored } from "./entity-requests";

/**
 * The edit that writes suggested mentions of the known names that nobody has annotated in a text, or with `everywhere` in
 * the texts of its corpus, of this text first; each to be confirmed where the client can ask.
 */
export const KnownNamesRequest = new RequestType<
  { readonly textDocument: TextDocumentIdentifier; readonly everywhere: boolean },
  Refactored,
  void
>("glossator/knownNames");

/**
 * Accepts or rejects the suggested mention under the cursor of a text or an annotation file, or does nothing, and says where the next
 * or previous one is once that is done.
 */
export const SuggestionRequest = new RequestType<
  TextDocumentPositionParams & { readonly act: "accept" | "reject" | "next" | "previous" },
  SuggestionStep | { readonly refusal: string },
  void
>("glossator/suggestion");

export interface SuggestionStep {
  /** `null` where nothing is to be written. */
  readonly edit: WorkspaceEdit | null;
  /** `null` where there is no other one. */
  readonly location: Location | null;
  /** How many suggested mentions the text or file has afterwards. */
  readonly left: number;
}

/** Where a text or an annotation file has suggested mentions, in order. */
export const SuggestionsRequest = new RequestType<
  { readonly textDocument: TextDocumentIdentifier },
  readonly Range[],
  void
>("glossator/suggestions");

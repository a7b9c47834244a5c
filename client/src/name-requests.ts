import type { Location, Range, TextDocumentIdentifier, WorkspaceEdit } from "vscode-languageclient/node";
import type { Refactored } from "./entity-requests";
import type { Place } from "./requests";

/** What the client asks the server about known names that nobody has annotated, by method. */
export interface NameRequests {
  /** The edit that writes suggested mentions of them, in a text or in the texts of its corpus, each to be confirmed. */
  "glossator/knownNames": {
    params: { textDocument: TextDocumentIdentifier; everywhere: boolean };
    result: Refactored;
  };
  /** What accepts or rejects the suggested mention at a place, and where the next or previous one is once that is done. */
  "glossator/suggestion": { params: Place & { act: SuggestionAct }; result: SuggestionStep | { refusal: string } };
  /** Where a text or an annotation file has suggested mentions. */
  "glossator/suggestions": { params: { textDocument: TextDocumentIdentifier }; result: Range[] };
}

export type SuggestionAct = "accept" | "reject" | "next" | "previous";

export interface SuggestionStep {
  /** Null where nothing is to be written. */
  edit: WorkspaceEdit | null;
  /** Null where there is no other one. */
  location: Location | null;
  /** How many there are afterwards. */
  left: number;
}

import type { Location, TextDocumentIdentifier } from "vscode-languageclient/node";
import type { Refactored } from "./entity-requests";
import type { Place } from "./requests";

/** What the client asks the server about mentions that are not where their selectors say, by method. */
export interface AnchorRequests {
  /** Where the mention in doubt at a place may be, the likeliest first; null where there is none. */
  "glossator/places": { params: Place; result: Location[] | null };
  /** The edit that accepts what moved or changed in a text or an annotation file, or why there is none. */
  "glossator/reanchor": { params: { textDocument: TextDocumentIdentifier }; result: Refactored };
}

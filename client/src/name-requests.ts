import type { TextDocumentIdentifier } from "vscode-languageclient/node";
import type { Refactored } from "./entity-requests";

/** What the client asks the server about known names that nobody has annotated, by method. */
export interface NameRequests {
  /** The edit that writes suggested mentions of them, in a text or in the texts of its corpus, each to be confirmed. */
  "glossator/knownNames": {
    params: { textDocument: TextDocumentIdentifier; everywhere: boolean };
    result: Refactored;
  };
}

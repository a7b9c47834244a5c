import { RequestType, type TextDocumentIdentifier } from "vscode-languageserver";
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

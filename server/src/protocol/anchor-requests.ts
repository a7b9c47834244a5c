import {
  type Location,
  RequestType,
  type TextDocumentIdentifier,
  type TextDocumentPositionParams,
} from "vscode-languageserver";
import type { Refactored } from "./entity-requests";

/** Where the mention in doubt at a place of a text or an annotation file may be, the likeliest first; `null` for none. */
export const PlacesRequest = new RequestType<TextDocumentPositionParams, readonly Location[] | null, void>(
  "glossator/places",
);

/** The edit that accepts what moved or changed in a text or an annotation file, each mention to be confirmed. */
export const ReanchorRequest = new RequestType<{ readonly textDocument: TextDocumentIdentifier }, Refactored, void>(
  "glossator/reanchor",
);

import type { Location, Position, TextDocumentIdentifier } from "vscode-languageclient/node";

/**
 * What the client asks the server beyond LSP, by method. Both sides keep to this file.
 * Positions and locations are LSP's: zero-based lines, UTF-16 units. Results say null where there is nothing.
 */
export interface Requests {
  /** In the annotation file: the mention that the text has at the position, else the file's start. */
  "glossator/annotations": { params: Place; result: Location | null };
  /** In the source text: the span of the mention at the position of the annotation file, else the text's start. */
  "glossator/text": { params: Place; result: Location | null };
  /** Every mention of the entity at a place, or of the entity with an id in the corpus of a document. */
  "glossator/mentions": { params: Place | EntityInCorpus; result: Mentions | null };
  /** Every entity of every open corpus; of one corpus, named by its root uri, or of one type (`""` for none) alone. */
  "glossator/entities": { params: { corpus?: string; type?: string }; result: EntitySummary[] };
  /** The mention after or before the position, of the entity there; after the last of a corpus comes the first. */
  "glossator/mention": { params: Place & { direction: "next" | "previous" }; result: Step | null };
}

export interface Place {
  textDocument: TextDocumentIdentifier;
  position: Position;
}

/** Without a document, the entity may be of any open corpus. */
export interface EntityInCorpus {
  entity: string;
  textDocument?: TextDocumentIdentifier;
}

export interface Mentions {
  entity: string;
  name: string;
  locations: Location[];
}

export interface EntitySummary {
  /** The uri of its root. */
  corpus: string;
  declaration: Location;
  id: string;
  name: string;
  /** The others, in all languages. */
  names: string[];
  type: string;
  /** In the reader's language; empty where the entity has none. */
  gloss: string;
  mentions: number;
  texts: number;
}

export interface Step {
  location: Location;
  /** 1-based, among all mentions of the entity. */
  index: number;
  count: number;
}

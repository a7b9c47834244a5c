import type { Location, TextDocumentIdentifier } from "vscode-languageclient/node";

/** What the *Annotations* view and the status bar ask the server, by method. Corpora are named by the uri of their root. */
export interface ViewRequests {
  /** Every corpus that has annotation files, or is still being read. */
  "glossator/corpora": { params: Record<string, never>; result: CorpusSummary[] };
  /** The texts that mention an entity or, without one, those with mentions that somebody should look at. */
  "glossator/texts": { params: { corpus: string; entity?: string }; result: TextSummary[] };
  /** The mentions in a text or an annotation file: of an entity, of those that somebody should look at, or all. */
  "glossator/lines": {
    params: { textDocument: TextDocumentIdentifier; entity?: string; isDoubtful?: boolean };
    result: MentionLine[];
  };
  /** What the hover says of an entity, as Markdown that is safe to show. */
  "glossator/card": { params: { corpus: string; entity: string }; result: string | null };
  /** Null for a file without annotations. */
  "glossator/tally": { params: { textDocument: TextDocumentIdentifier }; result: Tally | null };
}

/** What somebody should look at. */
export interface Doubts {
  orphans: number;
  ambiguous: number;
  changed: number;
}

export interface Tally extends Doubts {
  mentions: number;
}

export interface CorpusSummary extends Doubts {
  uri: string;
  name: string;
  isComplete: boolean;
  types: TypeSummary[];
}

export interface TypeSummary {
  /** Empty for entities without a type. */
  type: string;
  entities: number;
}

export interface TextSummary extends Tally {
  uri: string;
  /** From the root of the corpus, with slashes. */
  name: string;
}

/** A mention with what stands around it. */
export interface MentionLine {
  before: string;
  words: string;
  after: string;
  result: "found" | "changed" | "ambiguous" | "orphan";
  /** The words of a changed mention before; else empty. */
  was: string;
  /** In the text; of a mention that was not found, in the annotation file. */
  location: Location;
  /** Null for a gloss on the words themselves. */
  entity: string | null;
  /** Of the entity, in the reader's language; empty without one. */
  name: string;
}

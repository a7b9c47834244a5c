import type { Range, TextDocumentIdentifier, WorkspaceEdit } from "vscode-languageclient/node";

/** What the client asks the server for its commands that write, by method; the server answers with edits. */
export interface AuthoringRequests {
  /** What the words at a selection may refer to; null where there are none. */
  "glossator/candidates": { params: Selected; result: Candidates | null };
  /** The edit that does `act` at a selection, or why there is none. */
  "glossator/edit": { params: Selected & { act: Act }; result: Edited };
  /** The edit that annotates every place of the selected words in the corpus, each to be confirmed. */
  "glossator/occurrences": { params: Selected & { entity: string }; result: Edited };
}

export interface Selected {
  textDocument: TextDocumentIdentifier;
  /** Empty for a caret. */
  range: Range;
}

export interface Candidates {
  /** The words that the selection means. */
  range: Range;
  words: string;
  /** Of the text, if its annotation file says. */
  lang: string | null;
  /** Every entity, the likeliest first. */
  entities: CandidateEntity[];
  /** Annotation files without a text, where a new entity may be declared. */
  registries: { uri: string; name: string }[];
  types: string[];
  languages: string[];
}

export interface CandidateEntity {
  id: string;
  name: string;
  type: string;
  gloss: string;
  mentions: number;
  /** From 0 to 1. */
  likeness: number;
  /** How the words come from its names; empty for a name itself and where no form fits. */
  form: string;
}

export type Act =
  | { kind: "annotate"; entity: string; everywhere?: boolean }
  | { kind: "annotate-new"; entity: NewEntity; into?: RegistryChoice; everywhere?: boolean }
  | { kind: "gloss"; lang: string; gloss: string }
  | { kind: "set-entity"; entity: string }
  | { kind: "remove" };

/** A registry that there is, or the name of one that is to be made beside `glossator.yaml`. */
export type RegistryChoice = { uri: string } | { name: string };

export interface NewEntity {
  type: string;
  /** By language. */
  names: Record<string, string[]>;
  gloss: Record<string, string>;
}

export type Edited = { edit: WorkspaceEdit; count: number } | { refusal: string };

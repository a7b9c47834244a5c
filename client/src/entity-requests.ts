import type { TextDocumentIdentifier, WorkspaceEdit } from "vscode-languageclient/node";
import type { CandidateEntity, RegistryChoice } from "./authoring-requests";
import type { Place } from "./requests";

/** What the client asks the server for its commands that refactor entities, by method; the server answers with edits. */
export interface EntityRequests {
  /** The entity at a place, and what it can be merged into or moved to; null where there is none. */
  "glossator/entityAt": { params: Place; result: EntityAt | null };
  /** What two entities say differently, the one that goes away and the survivor, or why they cannot be merged. */
  "glossator/conflicts": { params: Entity & { into: string }; result: { conflicts: Conflict[] } | { refusal: string } };
  /** Every mention of the entity, text after text; behind them those that were not found. */
  "glossator/mentionsInContext": { params: Entity; result: MentionInContext[] };
  /** The id that a new entity with this name would have. */
  "glossator/idFor": { params: Entity & { name: string }; result: string };
  /** The edit that does `act` to the entity, or why there is none. */
  "glossator/refactor": { params: Entity & { act: Refactoring }; result: Refactored };
}

/** An entity of the corpus that a document belongs to. */
export interface Entity {
  textDocument: TextDocumentIdentifier;
  entity: string;
}

export interface EntityAt {
  id: string;
  name: string;
  /** Every other entity, the ones with the likest names first. */
  others: CandidateEntity[];
  /** The annotation files without a text that do not declare it. */
  registries: { uri: string; name: string }[];
}

export type Choice = "mine" | "other" | "both";

export interface Conflict {
  key: string;
  /** For a reader: `gloss (en)`. */
  what: string;
  /** What the survivor says. */
  mine: string;
  other: string;
  /** The first is taken where nobody chooses. */
  choices: Choice[];
}

export interface MentionInContext {
  uri: string;
  start: number;
  /** The text's name and the 1-based line; of the annotation file where the words were not found. */
  text: string;
  line: number;
  before: string;
  words: string;
  after: string;
  lang: string;
}

export type Refactoring =
  | { kind: "merge"; into: string; keep: Record<string, Choice> }
  | { kind: "move"; into: RegistryChoice }
  | { kind: "split"; mentions: { uri: string; start: number }[]; id: string; name: string; lang: string };

/** `note`: what is left to do; empty for nothing. */
export type Refactored = { edit: WorkspaceEdit; note: string } | { refusal: string };

import { RequestType, type TextDocumentPositionParams, type WorkspaceEdit } from "vscode-languageserver";
import type { CandidateEntity } from "../engine/features/candidates";
import type { MentionInContext } from "../engine/features/mentions-in-context";
import type { Chosen } from "../engine/features/split-entity";
import type { Choice, Conflict } from "../engine/merge/step";
import type { RegistryChoice } from "./authoring-requests";

/** Requests behind the commands that refactor entities. All of them answer; only the editor applies. */

/** The entity at a place of a text or an annotation file, and what it can be merged into or moved to; or `null`. */
export const EntityAtRequest = new RequestType<TextDocumentPositionParams, EntityAt | null, void>("glossator/entityAt");

export interface EntityAt {
  readonly id: string;
  readonly name: string;
  /** Every other entity, the ones with the likest names first. */
  readonly others: readonly CandidateEntity[];
  /** The annotation files without a text that do not declare it. */
  readonly registries: readonly { readonly uri: string; readonly name: string }[];
}

/** An entity of the corpus that a document belongs to. */
export interface EntityInCorpus {
  readonly textDocument: { readonly uri: string };
  readonly entity: string;
}

/** What two entities say differently, the one that goes away and the survivor `into`; or why they cannot be merged. */
export const ConflictsRequest = new RequestType<
  EntityInCorpus & { readonly into: string },
  { readonly conflicts: readonly Conflict[] } | { readonly refusal: string },
  void
>("glossator/conflicts");

/** Every mention of an entity with the words around it, text after text; behind them those that were not found. */
export const MentionsInContextRequest = new RequestType<EntityInCorpus, readonly MentionInContext[], void>(
  "glossator/mentionsInContext",
);

/** The id that a new entity with this name would have. */
export const IdForRequest = new RequestType<EntityInCorpus & { readonly name: string }, string, void>(
  "glossator/idFor",
);

/** The edit that does `act` to an entity, to be confirmed where the client can; a refusal says why there is none. */
export const RefactorRequest = new RequestType<EntityInCorpus & { readonly act: Refactoring }, Refactored, void>(
  "glossator/refactor",
);

export type Refactoring =
  /** `keep`: by the key of a conflict; without it the first of its choices. */
  | { readonly kind: "merge"; readonly into: string; readonly keep?: Readonly<Record<string, Choice>> }
  | { readonly kind: "move"; readonly into: RegistryChoice }
  | {
      readonly kind: "split";
      readonly mentions: readonly Chosen[];
      readonly id: string;
      readonly name: string;
      readonly lang: string;
    };

/** `note`: what is left to do when the edit is made; empty for nothing. */
export type Refactored = { readonly edit: WorkspaceEdit; readonly note: string } | { readonly refusal: string };

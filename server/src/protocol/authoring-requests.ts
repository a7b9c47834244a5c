import { type Range, RequestType, type TextDocumentIdentifier, type WorkspaceEdit } from "vscode-languageserver";
import type { CandidateEntity } from "../engine/features/candidates";

/** Requests behind the editor's commands that write. All of them answer; only the editor applies. */

export interface Selection {
  readonly textDocument: TextDocumentIdentifier;
  /** Empty for a caret. */
  readonly range: Range;
}

/** What the words at a selection may refer to; `null` where there are no words. */
export const CandidatesRequest = new RequestType<Selection, Candidates | null, void>("glossator/candidates");

export interface Candidates {
  /** The words that the selection means. */
  readonly range: Range;
  readonly words: string;
  /** Of the text, if its annotation file says. */
  readonly lang: string | null;
  /** Every entity, the likeliest first. */
  readonly entities: readonly CandidateEntity[];
  /** Annotation files without a text, where a new entity may be declared. */
  readonly registries: readonly { readonly uri: string; readonly name: string }[];
  readonly types: readonly string[];
  /** The languages of the corpus, for names and glosses. */
  readonly languages: readonly string[];
}

/** The edit that does `act` at a selection; a refusal says why there is none. */
export const EditRequest = new RequestType<Selection & { readonly act: Act }, Edited, void>("glossator/edit");

/**
 * The edit that annotates every place of the selected words in the texts of the corpus, each to be confirmed. Only for a
 * client that shows change annotations.
 */
export const OccurrencesRequest = new RequestType<Selection & { readonly entity: string }, Edited, void>(
  "glossator/occurrences",
);

export type Act =
  /** With `everywhere`, all further places of the same words in this text as well. */
  | { readonly kind: "annotate"; readonly entity: string; readonly everywhere?: boolean }
  /** Without `into`, the entity is declared in the text's own annotation file. */
  | {
      readonly kind: "annotate-new";
      readonly entity: NewEntity;
      readonly into?: RegistryChoice;
      readonly everywhere?: boolean;
    }
  /** Keeps the words from being taken for a name of the entity again. */
  | { readonly kind: "reject"; readonly entity: string }
  | { readonly kind: "gloss"; readonly lang: string; readonly gloss: string }
  | { readonly kind: "set-entity"; readonly entity: string }
  | { readonly kind: "remove" };

/** A registry that there is, or the name of one that is to be made beside `glossator.yaml`. */
export type RegistryChoice = { readonly uri: string } | { readonly name: string };

export interface NewEntity {
  readonly type: string;
  /** By language. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly gloss: Readonly<Record<string, string>>;
}

export type Edited = { readonly edit: WorkspaceEdit; readonly count: number } | { readonly refusal: string };

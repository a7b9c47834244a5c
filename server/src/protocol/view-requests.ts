import { type Location, NotificationType, RequestType, type TextDocumentIdentifier } from "vscode-languageserver";
import type { Line } from "../engine/features/concordance";
import type { Doubts, Tally } from "../engine/features/doubtful";

/** What a view of the corpora asks for, level by level, and only for what is shown. Corpora are named by root uri. */

/** Every corpus that has annotation files, or is still being read. */
export const CorporaRequest = new RequestType<Record<string, never>, readonly CorpusSummary[], void>(
  "glossator/corpora",
);

export interface CorpusSummary extends Doubts {
  readonly uri: string;
  /** The name of its folder. */
  readonly name: string;
  readonly isComplete: boolean;
  /** In the order of the configuration, each with the number of its entities; `""` for entities without a type. */
  readonly types: readonly { readonly type: string; readonly entities: number }[];
}

/** The texts that mention an entity or, without one, those with mentions that somebody should look at. */
export const TextsRequest = new RequestType<InCorpus, readonly TextSummary[], void>("glossator/texts");

export interface InCorpus {
  readonly corpus: string;
  readonly entity?: string;
}

export interface TextSummary extends Tally {
  readonly uri: string;
  /** From the root of the corpus. */
  readonly name: string;
}

/**
 * The mentions in a text or an annotation file with what stands around them: of an entity, of those that somebody should
 * look at, or all.
 */
export const LinesRequest = new RequestType<
  { readonly textDocument: TextDocumentIdentifier; readonly entity?: string; readonly isDoubtful?: boolean },
  readonly MentionLine[],
  void
>("glossator/lines");

export interface MentionLine extends Omit<Line, "place"> {
  readonly location: Location;
}

/** The card of an entity, as Markdown that is safe to show. */
export const CardRequest = new RequestType<Required<InCorpus>, string | null, void>("glossator/card");

/** The tally of a text or an annotation file; `null` for one without annotations. */
export const TallyRequest = new RequestType<{ readonly textDocument: TextDocumentIdentifier }, Tally | null, void>(
  "glossator/tally",
);

/** Something of what these requests answer may be different now. Sent, now and then, to clients that ask for it. */
export const ChangedNotification = new NotificationType<Record<string, never>>("glossator/changed");

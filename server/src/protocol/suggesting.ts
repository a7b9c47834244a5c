import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver";
import { edited } from "../engine/edit/edit";
import {
  movedBy,
  type Suggested,
  settling,
  stepSuggested,
  suggestedAt,
  suggestedIn,
} from "../engine/features/suggested";
import { linesOf } from "../engine/units";
import { SuggestionRequest, type SuggestionStep, SuggestionsRequest } from "./name-requests";
import { atPosition, guarded, type Session, type Snapshot, snapshot } from "./session";
import { workspaceEdit } from "./workspace-edit";

/** Registers the requests that accept and reject suggested mentions, and lead from one to the next. */
export function registerSuggesting(session: Session): void {
  const { connection } = session;
  connection.onRequest(
    SuggestionRequest,
    guarded(connection, SuggestionRequest.method, FAILED, (params) =>
      atPosition(session, params, NONE, (found, offset) => stepped(session, found, offset, params.act)),
    ),
  );
  connection.onRequest(
    SuggestionsRequest,
    guarded(connection, SuggestionsRequest.method, [], async ({ textDocument }) => {
      const found = await snapshot(session, textDocument.uri);
      return found ? suggestedIn(found.corpus, found.uri).map(({ span }) => found.range(found.uri, span)) : [];
    }),
  );
}

type Act = "accept" | "reject" | "next" | "previous";
type Answer = SuggestionStep | { readonly refusal: string };

const FAILED: Answer = { refusal: "This could not be done; the log says why." };
const NONE: Answer = { refusal: "No suggested mention is left here." };
const NOT_HERE: Answer = { refusal: "There is no suggested mention under the cursor; go to the next one first." };

function stepped(session: Session, found: Snapshot, offset: number, act: Act): Answer {
  const { corpus, uri, location } = found;
  const all = suggestedIn(corpus, uri);
  if (all.length === 0) return NONE;
  const here = suggestedAt(all, uri, offset);
  if (act === "next" || act === "previous") {
    const to = stepSuggested(all, here, offset, act) ?? here!;
    return { edit: null, location: location({ ...to.span, uri }), left: all.length };
  }
  if (!here) return NOT_HERE;
  const settled = settledBy(session, found, here, act);
  if (!settled) return FAILED;
  const to = stepSuggested(all, here, offset, "next");
  return { edit: settled.edit, location: to && location({ ...settled.placeOf(to), uri }), left: all.length - 1 };
}

/** The edit that settles a suggested mention, and where others stand after it; `null` where its file cannot be read. */
function settledBy(session: Session, found: Snapshot, suggested: Suggested, verdict: "accept" | "reject") {
  const { uri } = suggested.state.file;
  const text = found.host.textOf(uri);
  if (text === null) return null;
  const edit = settling(text, suggested, verdict);
  const isInFile = uri === found.uri;
  return {
    edit: workspaceEdit(session, found, [{ uri, create: false, edits: [edit] }]),
    placeOf: ({ span }: Suggested) =>
      isInFile ? { ...movedBy(edit, span), lines: linesOf(edited(text, [edit])) } : span,
  };
}

/** Accepting and rejecting the suggested mention at a place of a text, for menus. */
export function suggestionActions(session: Session, found: Snapshot, { start }: Range): CodeAction[] {
  const offset = found.offset(found.uri, start);
  const here = offset === null ? null : suggestedAt(suggestedIn(found.corpus, found.uri), found.uri, offset);
  if (!here) return [];
  return (["accept", "reject"] as const).flatMap((verdict): CodeAction[] => {
    const edit = settledBy(session, found, here, verdict)?.edit;
    const title = verdict === "accept" ? "Accept Suggestion" : "Reject Suggestion";
    return edit ? [{ title, kind: CodeActionKind.QuickFix, edit }] : [];
  });
}

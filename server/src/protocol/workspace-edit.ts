import type {
  ChangeAnnotation,
  CreateFile,
  SnippetTextEdit,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import type { Edit, FileEdits } from "../engine/edit/edit";
import type { Session, Snapshot } from "./session";

/**
 * Edits of files as LSP has them. A file that is open is edited in the version that the edits were made for. With
 * `isToBeConfirmed` the user is asked to look at the edits with labels first, where the client can do that.
 */
export function workspaceEdit(
  session: Session,
  { range }: Snapshot,
  files: readonly FileEdits[],
  isToBeConfirmed = false,
): WorkspaceEdit {
  const annotations: Record<string, ChangeAnnotation> = {};
  const annotated = ({ label }: Pick<Edit, "label">) => {
    if (label === undefined || !session.hasChangeAnnotations()) return {};
    annotations[label] = { label, ...(isToBeConfirmed && { needsConfirmation: true }) };
    return { annotationId: label };
  };
  const documentChanges = files.flatMap(({ uri, create, edits }): (CreateFile | TextDocumentEdit)[] => {
    const changes = edits.map((edit) => ({ range: range(uri, edit), ...written(session, edit), ...annotated(edit) }));
    const edit = textEdit(session, uri, changes);
    return create ? [{ ...creation(session, uri), ...annotated(edits[0]!) }, edit] : [edit];
  });
  return Object.keys(annotations).length > 0
    ? { documentChanges, changeAnnotations: annotations }
    : { documentChanges };
}

/** What an edit writes; what is still to be typed is selected where the client can do that, and else left out. */
function written(session: Session, { text, blank }: Edit): { newText: string } | Pick<SnippetTextEdit, "snippet"> {
  if (!blank) return { newText: text };
  const [before, words, after] = [
    text.slice(0, blank.start),
    text.slice(blank.start, blank.end),
    text.slice(blank.end),
  ];
  if (!session.hasSnippetEdits()) return { newText: before + after };
  const literal = (part: string): string => part.replace(/[\\$}]/g, "\\$&");
  return { snippet: { kind: "snippet", value: `${literal(before)}\${1:${literal(words)}}${literal(after)}` } };
}

/** The edits of one file. */
export function textEdit(session: Session, uri: string, edits: TextDocumentEdit["edits"]): TextDocumentEdit {
  const spelling = session.spelling(uri);
  return { textDocument: { uri: spelling, version: session.documents.get(spelling)?.version ?? null }, edits };
}

/** A file made where there is none. */
export const creation = (session: Session, uri: string): CreateFile => ({
  kind: "create",
  uri: session.spelling(uri),
  options: { ignoreIfExists: true },
});

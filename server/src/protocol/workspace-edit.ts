import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import type { FileEdits } from "../engine/edit/edit";
import type { Session, Snapshot } from "./session";

/** Edits of files as LSP has them. A file that is open is edited in the version that the edits were made for. */
export function workspaceEdit(session: Session, { range }: Snapshot, files: readonly FileEdits[]): WorkspaceEdit {
  const documentChanges = files.flatMap(({ uri, create, edits }): (CreateFile | TextDocumentEdit)[] => {
    const spelling = session.spelling(uri);
    const version = session.documents.get(spelling)?.version ?? null;
    const changes = edits.map((edit) => ({ range: range(uri, edit), newText: edit.text }));
    const edit: TextDocumentEdit = { textDocument: { uri: spelling, version }, edits: changes };
    return create ? [{ kind: "create", uri: spelling, options: { ignoreIfExists: true } }, edit] : [edit];
  });
  return { documentChanges };
}

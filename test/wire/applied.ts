import type { TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { nameIn } from "../fixture";

/**
 * The files that an edit changes, as they are afterwards; `files` has them as they are. Line ends of what is written are
 * those of the file, as editors have it.
 */
export function applied({ documentChanges = [] }: WorkspaceEdit, files: ReadonlyMap<string, string>) {
  const edits = documentChanges.filter((change): change is TextDocumentEdit => "edits" in change);
  return Object.fromEntries(
    edits.map(({ textDocument: { uri }, edits: list }) => {
      const before = files.get(nameIn(uri)) ?? "";
      const after = TextDocument.applyEdits(TextDocument.create(uri, "", 0, before), list as never);
      return [nameIn(uri), before.includes("\r\n") ? after.replaceAll(/\r?\n/g, "\r\n") : after];
    }),
  );
}

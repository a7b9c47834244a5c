import { Uri, workspace } from "vscode";
import type { WorkspaceEdit as ProtocolEdit } from "vscode-languageclient/node";
import type { LanguageServer } from "./language-server";
import { saving } from "./saving";

/**
 * Shows an edit of the server in the Refactor Preview, and makes it as one undo step when the user applies it; files
 * that had nothing unsaved in them are saved. Answers whether it was made.
 *
 * VS Code opens the preview for an edit that needs confirmation, and leaves unticked whatever needs it, so that *Apply*
 * would do nothing. Here all edits are ticked, and one thing alone needs confirmation that VS Code neither shows nor
 * does: to make a file that is there.
 */
export async function preview(server: LanguageServer, edit: ProtocolEdit): Promise<boolean> {
  const annotations = Object.entries(edit.changeAnnotations ?? {});
  const ticked = annotations.map(([id, annotation]) => [id, { ...annotation, needsConfirmation: false }]);
  const converted = await server.toEdit({ ...edit, changeAnnotations: Object.fromEntries(ticked) });
  const there = edit.documentChanges?.findLast((change) => "edits" in change)?.textDocument.uri;
  const label = "Nothing to do";
  if (there !== undefined)
    converted.createFile(Uri.parse(there), { ignoreIfExists: true }, { label, needsConfirmation: true });
  return saving(() => workspace.applyEdit(converted, { isRefactoring: true }));
}

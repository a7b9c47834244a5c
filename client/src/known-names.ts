import { window, workspace } from "vscode";
import type { LanguageServer } from "./language-server";
import { noTextToAnnotate } from "./messages";
import { previewed } from "./preview";
import { saving } from "./saving";

/** *Annotate Known Names*: shows the names that nobody has annotated, writes what stays ticked, and says what is left. */
export async function annotateKnownNames(server: LanguageServer, everywhere: boolean): Promise<void> {
  const uri = window.activeTextEditor?.document.uri.toString();
  if (uri === undefined) return void window.showInformationMessage(noTextToAnnotate);
  const answer = await server.request("glossator/knownNames", { textDocument: { uri }, everywhere });
  if ("refusal" in answer) return void window.showInformationMessage(answer.refusal);
  const toApply = await server.toEdit(previewed(answer.edit, uri));
  const isMade = await saving(() => workspace.applyEdit(toApply, { isRefactoring: true }));
  if (isMade && answer.note !== "") void window.showInformationMessage(answer.note);
}

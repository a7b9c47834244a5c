import { commands, Position, Uri, window, workspace } from "vscode";
import type { LanguageServer } from "./language-server";
import { noCandidates } from "./messages";
import { activePlace, toLocation } from "./place";
import { previewed } from "./preview";
import type { Place } from "./requests";
import { saving } from "./saving";

/** *Re-anchor All in This File*: shows what moved or changed, accepts what stays ticked, and says what is left. */
export async function reanchor(server: LanguageServer, file?: unknown): Promise<void> {
  const uri = file instanceof Uri ? file : window.activeTextEditor?.document.uri;
  if (!uri) return;
  const answer = await server.request("glossator/reanchor", { textDocument: { uri: uri.toString() } });
  if ("refusal" in answer) return void window.showInformationMessage(answer.refusal);
  const toApply = await server.toEdit(previewed(answer.edit, uri.toString()));
  const isMade = await saving(() => workspace.applyEdit(toApply, { isRefactoring: true }));
  if (isMade && answer.note !== "") void window.showInformationMessage(answer.note);
}

/** *Peek Candidates*: where the mention in doubt may be that is at the cursor, or at the place that a quick fix names. */
export async function peekCandidates(server: LanguageServer, at?: unknown): Promise<void> {
  const place = isPlace(at) ? at : activePlace();
  const places = place && (await server.request("glossator/places", place));
  if (!place || !places) return void window.showInformationMessage(noCandidates);
  const { line, character } = place.position;
  const from = [Uri.parse(place.textDocument.uri), new Position(line, character)];
  await commands.executeCommand("editor.action.peekLocations", ...from, places.map(toLocation), "peek");
}

/** What a menu gives is a file. */
const isPlace = (at: unknown): at is Place => typeof at === "object" && at !== null && "position" in at;

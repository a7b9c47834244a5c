import { commands, type Disposable, EventEmitter, type Range, StatusBarAlignment, window, workspace } from "vscode";
import type { LanguageServer } from "./language-server";
import { suggestionsLeft } from "./messages";
import type { SuggestionAct } from "./name-requests";
import { oneAtATime } from "./one-at-a-time";
import { activePlace, open, placeOf, toLocation } from "./place";
import { saving } from "./saving";

/**
 * *Accept Suggestion*, *Reject Suggestion*, *Next Suggestion*, *Previous Suggestion*: the cursor is on the next one then. Of keys that
 * are pressed quickly each waits for the one before.
 */
export function stepSuggestion(server: LanguageServer, act: SuggestionAct): Promise<void> {
  underWay++;
  return oneAtATime(() => step(server, act)).finally(() => {
    underWay--;
    settled.fire();
  });
}

let underWay = 0;
const settled = new EventEmitter<void>();

async function step(server: LanguageServer, act: SuggestionAct): Promise<void> {
  const place = activePlace();
  const answer = place && (await server.request("glossator/suggestion", { ...place, act }));
  if (!answer) return;
  if ("refusal" in answer) return void window.setStatusBarMessage(answer.refusal, shown);
  const toApply = answer.edit && (await server.toEdit(answer.edit));
  if (toApply && !(await saving(() => workspace.applyEdit(toApply, { isRefactoring: true })))) return;
  if (answer.location) await open(answer.location);
  window.setStatusBarMessage(suggestionsLeft(answer.left), shown);
}

/**
 * Keeps the context key `glossator.onSuggestion`, whether the cursor is on a suggested mention, for which keys accept and reject; and the
 * status bar item that says how many the file in the active editor has. One request for a file when something may have changed.
 */
export function suggestionContext(server: LanguageServer): Disposable[] {
  const item = window.createStatusBarItem("glossator.suggestions", StatusBarAlignment.Right, 109);
  item.name = "Suggested Mentions in This Text";
  item.command = "glossator.nextSuggestion";
  let ranges: readonly Range[] = [];
  let latest = 0;
  let isOn = false;

  const look = (): void => {
    const cursor = window.activeTextEditor?.selection.active;
    const isThere = cursor !== undefined && ranges.some((range) => range.contains(cursor));
    // On its way from one to the next the cursor is on none, and the next key is meant all the same.
    const isNow = isThere || (isOn && underWay > 0);
    if (isNow !== isOn) void commands.executeCommand("setContext", "glossator.onSuggestion", isNow);
    isOn = isNow;
  };
  const update = async (): Promise<void> => {
    const turn = ++latest;
    const uri = window.activeTextEditor?.document.uri;
    const asked = uri?.scheme === "file" && server.request("glossator/suggestions", placeOf(uri));
    const found = asked ? await asked.catch(() => []) : [];
    if (turn !== latest) return;
    ranges = uri ? found.map((range) => toLocation({ uri: uri.toString(), range }).range) : [];
    look();
    if (ranges.length === 0) return item.hide();
    item.text = `$(sparkle) ${ranges.length}`;
    item.tooltip = suggestionsLeft(ranges.length);
    item.accessibilityInformation = { label: `${item.tooltip} Go to the next one.`, role: "button" };
    item.show();
  };

  void update();
  return [
    item,
    settled.event(look),
    window.onDidChangeTextEditorSelection(look),
    window.onDidChangeActiveTextEditor(update),
    server.onChanged(update),
  ];
}

const shown = 5000; // milliseconds

import { type Disposable, StatusBarAlignment, ThemeColor, window } from "vscode";
import type { LanguageServer } from "./language-server";
import { tallyText } from "./view-labels";

/** The status bar item that says how many mentions the file in the active editor has; hidden where it has none. */
export function tallyItem(server: LanguageServer): Disposable[] {
  const item = window.createStatusBarItem("glossator.tally", StatusBarAlignment.Right, 110);
  item.name = "Mentions in This Text";
  item.command = "glossator.listMentions";
  let latest = 0;

  const update = async (): Promise<void> => {
    const turn = ++latest;
    const uri = window.activeTextEditor?.document.uri;
    const asked =
      uri?.scheme === "file" && server.request("glossator/tally", { textDocument: { uri: uri.toString() } });
    const tally = asked ? await asked.catch(() => null) : null;
    if (turn !== latest) return;
    if (!tally) return item.hide();
    const text = tallyText(tally);
    item.text = `$(comment) ${text}`;
    item.tooltip = `${text} in this text. Click to list them.`;
    item.accessibilityInformation = { label: `${text} in this text, list them`, role: "button" };
    item.backgroundColor = tally.orphans > 0 ? new ThemeColor("statusBarItem.warningBackground") : undefined;
    item.show();
  };

  void update();
  return [item, window.onDidChangeActiveTextEditor(update), server.onChanged(update)];
}

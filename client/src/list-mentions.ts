import { type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { LanguageServer } from "./language-server";
import { noMentionsHere } from "./messages";
import { open } from "./place";
import { resultText } from "./view-labels";
import type { MentionLine } from "./view-requests";

/** *List Mentions of This Text*: those that were not found first; goes to the one that is picked. */
export async function listMentions(server: LanguageServer): Promise<void> {
  const uri = window.activeTextEditor?.document.uri;
  if (!uri) return;
  const lines = await server.request("glossator/lines", { textDocument: { uri: uri.toString() } });
  if (lines.length === 0) {
    void window.showInformationMessage(noMentionsHere(uri.path));
    return;
  }
  const isFound = ({ result }: MentionLine) => result === "found";
  const items = [
    ...group(
      "Needs attention",
      lines.filter((line) => !isFound(line)),
    ),
    ...group("In the text", lines.filter(isFound)),
  ];
  const options = { title: "Mentions in This Text", placeHolder: "Words, entity or surroundings" };
  const item = await window.showQuickPick(items, { ...options, matchOnDescription: true, matchOnDetail: true });
  if (item?.line) await open(item.line.location);
}

type Item = QuickPickItem & { readonly line?: MentionLine };

function group(label: string, lines: readonly MentionLine[]): Item[] {
  if (lines.length === 0) return [];
  return [{ label, kind: QuickPickItemKind.Separator }, ...lines.map((line) => ({ ...itemOf(line), line }))];
}

function itemOf(line: MentionLine): QuickPickItem {
  const { words, name, before, after, result } = line;
  const icon = result === "found" ? "" : "$(warning) ";
  const description = [name, resultText(line)].filter((part) => part !== "").join(" · ");
  return { label: icon + words, description, detail: before + words + after };
}

import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from "vscode";
import { type Node, nodeId } from "./annotations-node";
import { toLocation } from "./place";
import {
  doubtText,
  entityCount,
  lineLabel,
  mentionCount,
  resultText,
  tallyText,
  typeIcon,
  typeLabel,
} from "./view-labels";
import type { MentionLine, TextSummary } from "./view-requests";

/** How a row of the *Annotations* view is drawn and read out. The tooltip of an entity is its card, asked for later. */
export function itemOf(node: Node): TreeItem {
  const item = drawn(node);
  item.id = nodeId(node);
  item.contextValue = node.kind;
  return item;
}

const { None, Collapsed, Expanded } = TreeItemCollapsibleState;

function drawn(node: Node): TreeItem {
  switch (node.kind) {
    case "corpus": {
      const { name, uri } = node.corpus;
      const item = row(name, "", Expanded, "root-folder");
      item.tooltip = Uri.parse(uri).fsPath;
      return item;
    }
    case "attention": {
      const item = row("Needs attention", doubtText(node.corpus), Collapsed);
      item.iconPath = new ThemeIcon("warning", new ThemeColor("list.warningForeground"));
      item.tooltip =
        "Mentions that are not in their text any more, could stand in several places, or whose words were edited.";
      return item;
    }
    case "type":
      return row(
        typeLabel(node.type.type),
        `${node.type.entities}`,
        Collapsed,
        typeIcon(node.type.type),
        entityCount(node.type),
      );
    case "entity": {
      const { name, mentions, type } = node.entity;
      return row(name, mentionCount(node.entity), mentions > 0 ? Collapsed : None, typeIcon(type));
    }
    case "text":
      return textItem(node.text, node.isOpen ? Expanded : Collapsed, node.entity !== undefined);
    case "mention":
      return mentionItem(node.line);
  }
}

function row(
  label: string,
  description: string,
  state: TreeItemCollapsibleState,
  icon?: string,
  spoken = description,
): TreeItem {
  const item = new TreeItem(label, state);
  item.description = description;
  if (icon) item.iconPath = new ThemeIcon(icon);
  item.accessibilityInformation = { label: [label, spoken].filter((part) => part !== "").join(", ") };
  return item;
}

function textItem(text: TextSummary, state: TreeItemCollapsibleState, isOfEntity: boolean): TreeItem {
  const folders = text.name.split("/");
  const name = folders.pop()!;
  const folder = folders.length > 0 ? [folders.join("/")] : [];
  const counts = isOfEntity ? tallyText(text) : doubtText(text);
  const shown = [isOfEntity ? `${text.mentions}` : counts, ...folder].join(" · ");
  const item = row(name, shown, state, undefined, [counts, ...folder].join(", "));
  item.resourceUri = Uri.parse(text.uri);
  item.iconPath = ThemeIcon.File;
  item.tooltip = `${item.resourceUri.fsPath}\n${counts}`;
  return item;
}

const ICONS = { orphan: "warning", ambiguous: "question", changed: "edit" };

function mentionItem(line: MentionLine): TreeItem {
  const { uri, range } = toLocation(line.location);
  const { before, words, after, result, name } = line;
  const item = new TreeItem(lineLabel(line), None);
  const wrong = resultText(line);
  item.tooltip = before + words + after;
  if (result !== "found") {
    item.iconPath = new ThemeIcon(ICONS[result], new ThemeColor("list.warningForeground"));
    item.description = [name, wrong].filter((part) => part !== "").join(" · ");
    item.tooltip += `\n${item.description}`;
  }
  const place = result === "found" ? `line ${range.start.line + 1}` : wrong;
  item.accessibilityInformation = { label: `${words}, ${place}: ${item.tooltip}` };
  item.command = { title: "Go to Mention", command: "vscode.open", arguments: [uri, { selection: range }] };
  return item;
}

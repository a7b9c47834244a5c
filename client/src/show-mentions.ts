import { commands, window } from "vscode";
import type { LanguageServer } from "./language-server";
import { entityLabel, noEntities, noMentions } from "./messages";
import { activePlace, toLocation } from "./place";
import type { Mentions } from "./requests";

/**
 * *Show Mentions of Entity*, in a peek view: of the entity with this id, as a code lens has it, else of the one under the
 * cursor, or of one that the user picks. A menu's argument is a file, which says nothing.
 */
export async function showMentions(server: LanguageServer, entity?: unknown): Promise<void> {
  const place = activePlace();
  const wanted = typeof entity === "string" ? { entity, ...(place && { textDocument: place.textDocument }) } : place;
  const here = wanted && (await server.request("glossator/mentions", wanted));
  const mentions = here ?? (await pickEntity(server, place?.textDocument));
  if (mentions) await peek(mentions);
}

async function pickEntity(
  server: LanguageServer,
  textDocument: { uri: string } | undefined,
): Promise<Mentions | undefined> {
  const entities = await server.request("glossator/entities", {});
  if (entities.length === 0) {
    void window.showInformationMessage(noEntities);
    return undefined;
  }
  const items = entities.map((entity) => ({ ...entityLabel(entity), entity }));
  const options = { title: "Show Mentions of Entity", placeHolder: "Name, type, id or gloss" };
  const item = await window.showQuickPick(items, { ...options, matchOnDescription: true, matchOnDetail: true });
  if (!item) return undefined;
  const { id, name } = item.entity;
  const mentions = await server.request("glossator/mentions", { entity: id, ...(textDocument && { textDocument }) });
  return mentions ?? { entity: id, name, locations: [] };
}

async function peek({ name, locations }: Mentions): Promise<void> {
  const targets = locations.map(toLocation);
  const editor = window.activeTextEditor;
  const from = editor ? { uri: editor.document.uri, position: editor.selection.active } : start(targets[0]);
  if (!from || targets.length === 0) void window.showInformationMessage(noMentions(name));
  else await commands.executeCommand("editor.action.showReferences", from.uri, from.position, targets);
}

function start(location: ReturnType<typeof toLocation> | undefined) {
  return location && { uri: location.uri, position: location.range.start };
}

import { commands, window } from "vscode";
import type { LanguageServer } from "./language-server";
import { entityLabel, noEntities, noMentions } from "./messages";
import { activePlace, toLocation } from "./place";
import type { EntitySummary, Mentions } from "./requests";

/**
 * *Show Mentions of Entity*, in a peek view: of the entity with this id, as a code lens has it, else of the one under the
 * cursor, or of one that the user picks. A menu's argument is a file, which says nothing.
 */
export async function showMentions(server: LanguageServer, entity?: unknown): Promise<void> {
  const place = activePlace();
  const wanted = typeof entity === "string" ? { entity, ...(place && { textDocument: place.textDocument }) } : place;
  const here = wanted && (await server.request("glossator/mentions", wanted));
  if (here) return peek(here);
  const picked = await chooseEntity(server, "Show Mentions of Entity");
  if (picked) await showMentionsOf(server, picked);
}

/** *Show Mentions of Entity*, of one that was picked from all. */
export async function showMentionsOf(server: LanguageServer, { id, name, declaration }: EntitySummary): Promise<void> {
  const textDocument = { uri: declaration.uri };
  const mentions = await server.request("glossator/mentions", { entity: id, textDocument });
  await peek(mentions ?? { entity: id, name, locations: [] });
}

/** Lets the user pick one of all entities. */
export async function chooseEntity(server: LanguageServer, title: string): Promise<EntitySummary | undefined> {
  const entities = await server.request("glossator/entities", {});
  if (entities.length === 0) {
    void window.showInformationMessage(noEntities);
    return undefined;
  }
  const items = entities.map((entity) => ({ ...entityLabel(entity), entity }));
  const options = { title, placeHolder: "Name, type, id or gloss", matchOnDescription: true, matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.entity;
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

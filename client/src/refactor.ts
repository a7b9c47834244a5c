import { window, workspace } from "vscode";
import { chooseValues } from "./conflict-form";
import { entityItem } from "./entity-picker";
import type { EntityAt, Refactoring } from "./entity-requests";
import type { LanguageServer } from "./language-server";
import { noEntity, noMentions } from "./messages";
import { activePlace } from "./place";
import { previewed } from "./preview";
import { needed, pickRegistry } from "./registry-picker";
import { saving } from "./saving";

/** An entity under the cursor, in the document that it was found in. */
interface Found extends EntityAt {
  readonly at: { readonly textDocument: { readonly uri: string }; readonly entity: string };
}

/** *Merge Entity Into…*: of the entity under the cursor, into another one that the user picks. */
export async function mergeEntity(server: LanguageServer): Promise<void> {
  const found = await entityHere(server);
  if (!found) return;
  const items = found.others.map((entity) => ({ ...entityItem(entity), entity }));
  const title = `Merge “${found.name}” Into…`;
  const placeHolder = "Which entity stays?";
  const item = await window.showQuickPick(items, { title, placeHolder, matchOnDescription: true, matchOnDetail: true });
  if (!item) return;
  const into = item.entity.id;
  const answer = await server.request("glossator/conflicts", { ...found.at, into });
  if ("refusal" in answer) return say(answer.refusal);
  const { conflicts } = answer;
  const what = `Merge “${found.name}” into “${item.entity.name}”`;
  const keep = conflicts.length > 0 ? await chooseValues(what, conflicts, { mine: into, other: found.id }) : {};
  if (keep) await refactor(server, found, { kind: "merge", into, keep });
}

/** *Move Entity to Registry…*: to one that there is, or to a new one. */
export async function moveEntity(server: LanguageServer): Promise<void> {
  const found = await entityHere(server);
  if (!found) return;
  const title = `Move “${found.name}” to Registry`;
  const into = await pickRegistry(title, found.registries);
  if (into) await refactor(server, found, { kind: "move", into });
}

/** *Split Entity…*: some mentions go to a new entity. */
export async function splitEntity(server: LanguageServer): Promise<void> {
  const found = await entityHere(server);
  if (!found) return;
  const title = `Split “${found.name}”`;
  const mentions = await server.request("glossator/mentionsInContext", found.at);
  if (mentions.length === 0) return say(noMentions(found.name));
  const items = mentions.map((mention) => ({
    label: mention.words,
    description: `${mention.text}:${mention.line}`,
    detail: `${mention.before}[${mention.words}]${mention.after}`.trim(),
    mention,
  }));
  const picked = await window.showQuickPick(items, {
    title,
    placeHolder: "Which mentions are of another entity?",
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  const [first] = picked ?? [];
  if (!picked || !first) return;
  const { words, lang } = first.mention;
  const prompt = `Preferred name of the new entity (${lang})`;
  const name = await window.showInputBox({ title, prompt, value: words, validateInput: needed });
  if (name === undefined) return;
  const proposed = await server.request("glossator/idFor", { ...found.at, name: name.trim() });
  const id = await window.showInputBox({
    title,
    prompt: "Id of the new entity",
    value: proposed,
    validateInput: needed,
  });
  if (id === undefined) return;
  const chosen = picked.map(({ mention: { uri, start } }) => ({ uri, start }));
  await refactor(server, found, { kind: "split", mentions: chosen, id: id.trim(), name: name.trim(), lang });
}

async function entityHere(server: LanguageServer): Promise<Found | undefined> {
  const place = activePlace();
  const found = place && (await server.request("glossator/entityAt", place));
  if (!found) {
    say(noEntity);
    return undefined;
  }
  return { ...found, at: { textDocument: place.textDocument, entity: found.id } };
}

/** Shows the edit, and makes it as one undo step if the user applies it. */
async function refactor(server: LanguageServer, { at }: Found, act: Refactoring): Promise<void> {
  const answer = await server.request("glossator/refactor", { ...at, act });
  if ("refusal" in answer) return say(answer.refusal);
  const toApply = await server.toEdit(previewed(answer.edit, at.textDocument.uri));
  const isMade = await saving(() => workspace.applyEdit(toApply, { isRefactoring: true }));
  if (isMade && answer.note !== "") say(answer.note);
}

function say(sentence: string): void {
  void window.showInformationMessage(sentence);
}

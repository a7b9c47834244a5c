import { type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { CandidateEntity, Candidates, NewEntity, RegistryChoice } from "./authoring-requests";
import { needed, pickRegistry } from "./registry-picker";

/** What was picked: an entity that there is, or one to be made. */
export type Picked = { readonly id: string } | { readonly entity: NewEntity; readonly into?: RegistryChoice };

/** Lets the user pick the entity that words refer to: likely ones first, then those used lately, a new one last. */
export async function pickEntity(
  found: Candidates,
  title: string,
  recent: readonly string[],
): Promise<Picked | undefined> {
  const item = await pick(found, title, [
    ...known(found, recent),
    { label: "", kind: QuickPickItemKind.Separator },
    { label: `$(add) New entity “${found.words}”…`, alwaysShow: true },
  ]);
  if (!item) return undefined;
  return item.id === undefined ? newEntity(found) : { id: item.id };
}

/** As `pickEntity`, only among the entities that there are; answers the id. */
export async function pickKnownEntity(
  found: Candidates,
  title: string,
  recent: readonly string[],
): Promise<string | undefined> {
  return (await pick(found, title, known(found, recent)))?.id;
}

type Item = QuickPickItem & { id?: string };

const known = ({ entities }: Candidates, recent: readonly string[]): Item[] =>
  ranked(entities, recent).map((entity) => ({ ...entityItem(entity), id: entity.id }));

const pick = ({ words }: Candidates, title: string, items: Item[]): Thenable<Item | undefined> =>
  window.showQuickPick(items, {
    title,
    placeHolder: `Which entity is “${words}”?`,
    matchOnDescription: true,
    matchOnDetail: true,
  });

/** Likely ones by likeness; the others by how lately they were used, then as the server has them. */
export function ranked(entities: readonly CandidateEntity[], recent: readonly string[]): CandidateEntity[] {
  const isLikely = ({ likeness }: CandidateEntity) => likeness >= 0.5;
  const lateness = ({ id }: CandidateEntity) => (recent.includes(id) ? recent.indexOf(id) : recent.length);
  const others = entities.filter((entity) => !isLikely(entity));
  return [...entities.filter(isLikely), ...others.sort((a, b) => lateness(a) - lateness(b))];
}

/** One line of a picker: the name, then type, id and form, then the gloss and how often it is mentioned. */
export function entityItem({ name, id, type, gloss, mentions, form }: CandidateEntity): QuickPickItem {
  const counts = `${mentions} mention${mentions === 1 ? "" : "s"}`;
  const description = [type, id, form].filter((part) => part !== "").join(" · ");
  return { label: name, description, detail: gloss ? `${counts} · ${gloss}` : counts };
}

/** One step a question; Escape at any of them makes nothing. */
async function newEntity({ words, lang, types, registries }: Candidates): Promise<Picked | undefined> {
  const title = "New Entity";
  const type = await window.showQuickPick(types, { title, placeHolder: "Type" });
  if (!type) return undefined;
  const name = await window.showInputBox({ title, prompt: "Preferred name", value: words, validateInput: needed });
  if (name === undefined) return undefined;
  const gloss = await window.showInputBox({ title, prompt: "Gloss: one sentence for the reader; may stay empty" });
  if (gloss === undefined) return undefined;
  const into = await pickRegistry(title, registries, "This text's annotation file");
  if (into === undefined) return undefined;
  const nameLang = lang ?? "en";
  const entity = { type, names: { [nameLang]: [name.trim()] }, gloss: gloss.trim() === "" ? {} : { en: gloss.trim() } };
  return into === null ? { entity } : { entity, into };
}

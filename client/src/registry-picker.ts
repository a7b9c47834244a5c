import { window } from "vscode";
import type { RegistryChoice } from "./authoring-requests";

/** Why an answer cannot be empty. */
export const needed = (value: string): string | undefined =>
  value.trim() === "" ? "This cannot be empty." : undefined;

/**
 * Lets the user pick where an entity is declared: in a registry, in a new one, or, where `here` names it, in the text's
 * own annotation file, which is `null`. Undefined for none.
 */
export async function pickRegistry(
  title: string,
  registries: readonly { readonly uri: string; readonly name: string }[],
  here?: string,
): Promise<RegistryChoice | null | undefined> {
  const items: { label: string; into?: RegistryChoice | null }[] = [
    ...registries.map(({ uri, name }) => ({ label: name, into: { uri } })),
    ...(here === undefined ? [] : [{ label: here, into: null }]),
    { label: "$(add) New registry…" },
  ];
  const item = await window.showQuickPick(items, { title, placeHolder: "Declare it in" });
  if (!item || item.into !== undefined) return item?.into;
  const prompt = "Name of the new registry, which is made beside glossator.yaml";
  const name = await window.showInputBox({ title, prompt, placeHolder: "people.ann.yaml", validateInput: needed });
  return name === undefined ? undefined : { name };
}

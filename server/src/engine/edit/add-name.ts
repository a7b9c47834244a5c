import { readYaml } from "../read/recover";
import { pairAt } from "../tree";
import { addPair, addToList, filled } from "./add-value";
import type { Edit } from "./edit";
import { scalar } from "./scalar";

/**
 * Adds a name to those of an entity in a language, behind the ones that it has; `null` where its names are not written by language.
 * `text` is the canonical text of the file that declares it.
 */
export function addName(text: string, id: string, lang: string, name: string): Edit | null {
  const { root } = readYaml(text);
  const names = pairAt(root, "entities", id, "names")?.value;
  if (names?.kind !== "map") return null;
  const own = names.pairs.find(({ key }) => key.value === lang);
  if (!own)
    return addPair(text, names, names.pairs.at(-1) ?? null, (column) => `${lang}: ${scalar(name, column === null)}`);
  const { value } = own;
  if (!value || (value.kind === "scalar" && value.value === "")) return filled(text, own, scalar(name, true));
  return addToList(text, value, (column) => scalar(name, column === null));
}

import type { Declaration } from "../edit/declaration";
import { readYaml } from "../read/recover";
import { pairAt } from "../tree";
import type { MapNode, Node, Pair } from "../yaml";

/** A declaration as the text of an annotation file that has nothing else, so that it can be read and changed alone. */
export interface Side {
  readonly id: string;
  readonly text: string;
  readonly isInBraces: boolean;
}

const [BLOCK, BRACES] = ["entities:\n", "entities: {"];

/** The declaration of `id` at a place of a file's text. */
export function sideOf(text: string, id: string, { start, end, isInBraces }: Declaration): Side {
  const written = text.slice(start, end);
  return { id, text: isInBraces ? `${BRACES}${written}}` : BLOCK + written, isInBraces };
}

/** What takes the place of the declaration in its file; the reverse of `sideOf`. */
export const written = ({ text, isInBraces }: Side): string =>
  isInBraces ? text.slice(BRACES.length, -1) : text.slice(BLOCK.length);

/** The pair at a path of keys of the entity, or `null`. */
export const pairIn = ({ text, id }: Side, ...path: readonly string[]): Pair | null =>
  pairAt(readYaml(text).root, "entities", id, ...path);

/** What is said of the entity, or `null` where that is nothing. */
export function mapIn(side: Side): MapNode | null {
  const value = pairIn(side)?.value;
  return value?.kind === "map" ? value : null;
}

/** What a node says, for comparing: however it is quoted and laid out, in whatever order its keys are. */
export function said(node: Node | null): string {
  if (node?.kind === "seq") return `[${node.items.map(said)}]`;
  if (node?.kind === "map") return `{${node.pairs.map(({ key, value }) => `${key.value}:${said(value)}`).sort()}}`;
  return JSON.stringify(node?.value ?? "");
}

/** The items of a list, or what stands alone in its place. */
export const itemsOf = (node: Node): readonly Node[] => (node.kind === "seq" ? node.items : [node]);

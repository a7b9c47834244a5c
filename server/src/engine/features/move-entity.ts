import type { Corpus, FileState } from "../corpus";
import { addDeclaration } from "../edit/add-item";
import { declarationOf, isInBraces, removeDeclaration } from "../edit/declaration";
import type { FileEdits } from "../edit/edit";
import { columnOf, shifted } from "../edit/lines";
import { flowOf } from "../edit/node-text";
import { fileName } from "../file-name";
import { pairIn, sideOf } from "../merge/side";
import { declaring, editableText, isRefusal, type Refusal, type TextOf } from "../refusal";

/** Where an entity is to be declared: a registry of the corpus, or the uri of one that is to be made. */
export type Registry = FileState | { readonly create: string };

/** The edits that declare an entity, as it is written and with its comments, in a registry instead of where it was. */
export function moveEntity(
  corpus: Corpus,
  textOf: TextOf,
  id: string,
  registry: Registry,
): readonly FileEdits[] | Refusal {
  const from = declaring(corpus, textOf, id);
  if (!from) return { refusal: `No file declares "${id}".` };
  if (isRefusal(from)) return from;
  const { text, state, entity } = from;
  const place = declarationOf(text, state.file, entity);
  const lines = place.isInBraces
    ? [text.slice(place.start, place.end)]
    : text.slice(place.start, place.end).trimEnd().split("\n");
  const column = place.isInBraces ? 0 : columnOf(text, place.id);
  const block = lines.map((line) => shifted(line, -column)).join("\n");
  const removal = {
    uri: from.uri,
    create: false,
    edits: removeDeclaration(text, state.file, entity).map((edit) => ({ ...edit, label: `Remove ${id} here` })),
  };
  const label = `Declare ${id} here`;
  if ("create" in registry) {
    const all = `version: 1\nentities:\n${block
      .split("\n")
      .map((line) => shifted(line, 2))
      .join("\n")}\n`;
    return [{ uri: registry.create, create: true, edits: [{ start: 0, end: 0, text: all, label }] }, removal];
  }
  const { file } = registry;
  if (file.uri === from.uri) return { refusal: `${fileName(file.uri)} declares "${id}" already.` };
  const into = editableText(registry, textOf);
  if (typeof into !== "string") return into;
  if (isInBraces(into, file) && file.entities.length > 0 && /(^|\s)#/.test(block))
    return {
      refusal: `${fileName(file.uri)} has its entities in braces, where the comments of "${id}" have no place; write that file in lines first.`,
    };
  const { key, value } = pairIn(sideOf(text, id, place))!;
  const flow = value ? `${key.value}: ${flowOf(sideOf(text, id, place).text, value)}` : `${key.value}:`;
  const addition = { ...addDeclaration(into, file, block, flow), label };
  return [{ uri: file.uri, create: false, edits: [addition] }, removal];
}

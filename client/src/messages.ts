import type { EntitySummary, Step } from "./requests";
import { mentionCount } from "./view-labels";

/** What the user reads when a source text has no annotation file; `path` is the text's, with slashes. */
export function noAnnotations(path: string): string {
  return `${baseName(path)} has no annotation file (${baseName(path)}.ann.yaml).`;
}

/** What the user reads when an annotation file has no source text to go to; `path` is the annotation file's. */
export function noText(path: string): string {
  const name = baseName(path).replace(/\.ann\.yaml$/, "");
  return `${baseName(path)} has no source text: neither source.path nor the name "${name}" leads to a file.`;
}

/** What the user reads when an entity is declared and never mentioned. */
export function noMentions(name: string): string {
  return `${name} is not mentioned in this corpus.`;
}

/** What the user reads of a file without mentions; `path` is the file's. */
export function noMentionsHere(path: string): string {
  return `${baseName(path)} has no mentions: select words in a text and run "Glossator: Annotate Selection".`;
}

export const noWords = "There are no words here: put the cursor on a word of a source text, or select some.";
export const noTextToAnnotate = "No text is open: open the one whose names are to be annotated.";
export const noCandidates =
  "There is no mention here that could be somewhere else: put the cursor on one that is ambiguous or not found.";
export const noLastEntity = "No entity was used yet: annotate some words first.";

/** "Annotated 4 places", for the status bar. */
export const annotatedPlaces = (count: number): string => `Annotated ${count} places`;

/** "3 suggested mentions left." */
export function suggestionsLeft(count: number): string {
  return count === 0
    ? "No suggested mention is left."
    : `${count} suggested ${count === 1 ? "mention" : "mentions"} left.`;
}

export const readingMessage = "Still reading; there may be more.";
export const noEntity = "No entity under the cursor.";
export const noEntities = "This workspace declares no entities: add some under entities: in an annotation file.";
export const notRunning =
  'Glossator\'s language server is not running: see its log, or run "Glossator: Restart Server".';
export const virtualWorkspace =
  "Glossator's language server is not started: it reads files from disk, and no folder of this workspace is on one.";

/** What the user reads when the server's program is not where the extension has it; `path` is the file's. */
export function serverMissing(path: string): string {
  return `Glossator's language server cannot start, because ${path} is missing: install the extension again.`;
}

/** What the user reads when an edit was made for an older version of an open file. */
export function changedMeanwhile(uri: string): string {
  return `${decodeURIComponent(baseName(uri))} has changed meanwhile, so nothing was edited: run the command again.`;
}

/** "Mention 3 of 7", for the status bar. */
export function stepLabel({ index, count }: Step): string {
  return `Mention ${index} of ${count}`;
}

/** An entity to pick: its name, type and id; below, how often it is mentioned, its other names and its gloss. */
export function entityLabel(entity: EntitySummary): { label: string; description: string; detail: string } {
  const parts = [mentionCount(entity), entity.names.join(", "), entity.gloss.replace(/\s+/g, " ")];
  return {
    label: entity.name || entity.id,
    description: `${entity.type} · ${entity.id}`,
    detail: parts.filter((part) => part !== "").join(" · "),
  };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

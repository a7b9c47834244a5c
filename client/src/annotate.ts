import { window, workspace } from "vscode";
import type { Act, Candidates, Edited, Selected } from "./authoring-requests";
import { type Picked, pickEntity, pickKnownEntity } from "./entity-picker";
import type { LanguageServer } from "./language-server";
import { annotatedPlaces, noLastEntity, noWords } from "./messages";
import { oneAtATime } from "./one-at-a-time";
import { previewed } from "./preview";
import { saving } from "./saving";

/** The commands that write annotations; what was used last is remembered as long as the window is open. */
export interface Annotating {
  annotateSelection(): Promise<void>;
  annotateAll(): Promise<void>;
  annotateCorpus(): Promise<void>;
  annotateLast(): Promise<void>;
  changeEntity(): Promise<void>;
  addGloss(): Promise<void>;
  removeAnnotation(): Promise<void>;
}

export function annotating(server: LanguageServer): Annotating {
  let recent: string[] = [];

  const used = (id: string) => {
    recent = [id, ...recent.filter((other) => other !== id)].slice(0, 20);
  };

  const pick = async (title: string, act: (picked: Picked) => Act) => {
    const found = await candidates(server);
    const picked = found && (await pickEntity(found, title, recent));
    if (!picked) return;
    await edit(server, act(picked));
    if ("id" in picked) used(picked.id);
  };

  const annotate = (picked: Picked, everywhere: boolean): Act =>
    "id" in picked
      ? { kind: "annotate", entity: picked.id, everywhere }
      : { kind: "annotate-new", ...picked, everywhere };

  return {
    annotateSelection: () => pick("Annotate Selection", (picked) => annotate(picked, false)),
    annotateAll: () => pick("Annotate All Occurrences in This Text", (picked) => annotate(picked, true)),
    annotateCorpus: async () => {
      const found = await candidates(server);
      const id = found && (await pickKnownEntity(found, "Annotate All Occurrences in the Corpus", recent));
      const selected = selection();
      if (id === undefined || !selected) return;
      used(id);
      const answer = await server.request("glossator/occurrences", { ...selected, entity: id });
      const text = selected.textDocument.uri;
      await apply(server, "edit" in answer ? { ...answer, edit: previewed(answer.edit, text) } : answer);
    },
    annotateLast: async () => {
      const [last] = recent;
      if (last === undefined) void window.showInformationMessage(noLastEntity);
      else await edit(server, { kind: "annotate", entity: last });
    },
    changeEntity: () =>
      pick("Change Entity of This Mention", (picked) =>
        "id" in picked ? { kind: "set-entity", entity: picked.id } : { kind: "annotate-new", ...picked },
      ),
    addGloss: async () => {
      const found = await candidates(server);
      const prompt = found && `What should a reader know about “${found.words}”?`;
      const gloss = found && (await window.showInputBox({ title: "Add Gloss", prompt: prompt ?? "" }));
      if (found && gloss) await edit(server, { kind: "gloss", lang: found.languages[0] ?? "en", gloss });
    },
    removeAnnotation: () => edit(server, { kind: "remove" }),
  };
}

async function candidates(server: LanguageServer): Promise<Candidates | undefined> {
  const selected = selection();
  const found = selected && (await server.request("glossator/candidates", selected));
  if (!found) void window.showInformationMessage(noWords);
  return found ?? undefined;
}

async function edit(server: LanguageServer, act: Act): Promise<void> {
  const selected = selection();
  if (selected)
    await oneAtATime(async () => apply(server, await server.request("glossator/edit", { ...selected, act })));
}

/** Applies an edit as one undo step, or says why there is none; files that were closed are saved, as after a rename. */
async function apply(server: LanguageServer, answer: Edited): Promise<void> {
  if ("refusal" in answer) {
    void window.showInformationMessage(answer.refusal);
    return;
  }
  const toApply = await server.toEdit(answer.edit);
  await saving(() => workspace.applyEdit(toApply, { isRefactoring: true }));
  if (!answer.edit.changeAnnotations && answer.count > 1)
    window.setStatusBarMessage(annotatedPlaces(answer.count), shown);
}

function selection(): Selected | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { start, end } = editor.selection;
  return {
    textDocument: { uri: editor.document.uri.toString() },
    range: {
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    },
  };
}

const shown = 5000; // milliseconds

import { layersOf } from "../engine/corpus";
import type { FileEdits } from "../engine/edit/edit";
import { reselected } from "../engine/edit/reselect";
import { fileName } from "../engine/file-name";
import { lineEdits } from "../engine/format/line-edits";
import { isLoaded } from "../engine/source";
import { get } from "../engine/table";
import { ownUri, pathOf } from "../host/uri";
import { type SavedTexts, savedTexts } from "./saved-texts";
import { logFailure, type Session, type Snapshot, snapshot } from "./session";
import { workspaceEdit } from "./workspace-edit";

/** When a text is saved, selectors are brought up to date whose words or surroundings were edited in it. */
export function registerSaving(session: Session): void {
  const { connection, documents, corpora } = session;
  const saved = savedTexts();

  const save = async (uri: string): Promise<void> => {
    const found = await snapshot(session, uri);
    const path = pathOf(uri);
    const version = documents.get(uri)?.version;
    if (!found || path === null) return;
    const { files, count } = updated(found, saved);
    if (files.length > 0 && (await isWanted(session, found.uri, files, count)))
      await connection.workspace.applyEdit({
        label: "Update selectors",
        edit: workspaceEdit(session, found, files),
        metadata: { isRefactoring: true },
      });
    // What was typed since then waits for the next time.
    if (documents.get(uri)?.version === version) corpora.saved(path);
  };

  documents.onDidOpen(({ document: { uri, text } }) => saved.now(ownUri(uri), text));
  documents.onDidSave(({ document: { uri } }) => {
    save(uri).catch((error) => logFailure(connection, `Saving ${uri}`, error));
  });
  documents.onDidClose(({ document: { uri } }) => saved.closed(ownUri(uri)));
}

interface Updated {
  readonly files: readonly FileEdits[];
  /** How many mentions have another selector. */
  readonly count: number;
}

function updated({ corpus, host, uri }: Snapshot, saved: SavedTexts): Updated {
  const source = get(corpus.sources, uri);
  if (!isLoaded(source)) return { files: [], count: 0 };
  let count = 0;
  const files = layersOf(corpus, uri).flatMap((state): FileEdits[] => {
    const before = host.textOf(state.file.uri);
    if (!state.typing || before?.length !== state.length) return [];
    const selected = reselected(state, before, source);
    const after = saved.settled(uri, source.text, { uri: state.file.uri, before, after: selected.text });
    count += selected.count;
    return after === before ? [] : [{ uri: state.file.uri, create: false, edits: lineEdits(before, after) }];
  });
  saved.now(uri, source.text);
  return { files, count };
}

async function isWanted(
  { connection, settings }: Session,
  uri: string,
  files: readonly FileEdits[],
  count: number,
): Promise<boolean> {
  const { updateSelectors } = settings();
  if (updateSelectors !== "ask") return updateSelectors === "always";
  const places = count === 1 ? "One annotated place" : `${count} annotated places`;
  const names = files.map((file) => fileName(file.uri)).join(" and ");
  const update = { title: "Update" };
  const answer = await connection.window.showInformationMessage(
    `${places} of ${fileName(uri)} changed. Update ${names}?`,
    update,
    { title: "Don't Update" },
  );
  return answer?.title === update.title;
}

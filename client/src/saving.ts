import { workspace } from "vscode";

/**
 * Lets `act` edit annotation files, and saves those that had nothing unsaved in them before: git and the command line
 * then see what the editor shows, and no file is left open for it. `files.refactoring.autoSave` turns that off.
 */
export async function saving<T>(act: () => PromiseLike<T>): Promise<T> {
  const unsaved = new Set(unsavedFiles());
  const result = await act();
  if (workspace.getConfiguration("files").get<boolean>("refactoring.autoSave") === false) return result;
  await Promise.all(unsavedFiles().map((file) => unsaved.has(file) || file.save()));
  return result;
}

const unsavedFiles = () =>
  workspace.textDocuments.filter(({ isDirty, languageId }) => isDirty && languageId === "glossator-annotations");

import { commands, type Disposable, type TextDocument, window, workspace } from "vscode";
import type { LanguageServer } from "./language-server";
import { placeOf } from "./place";

/**
 * Keeps the context key `glossator.annotatedTexts`: the paths of the visible source texts that have annotations. It
 * decides where the button in the editor's title is, so it may be late, and costs one request per visible text.
 */
export function annotatedContext(server: LanguageServer): Disposable[] {
  let latest = 0;
  const update = async () => {
    const turn = ++latest;
    const texts = window.visibleTextEditors.map(({ document }) => document).filter(isText);
    const paths = await Promise.all(texts.map((text) => pathsIfAnnotated(server, text)));
    if (turn === latest) await commands.executeCommand("setContext", "glossator.annotatedTexts", paths.flat());
  };
  void update();
  return [
    window.onDidChangeVisibleTextEditors(update),
    window.onDidChangeWindowState(update),
    workspace.onDidCreateFiles(update),
    workspace.onDidDeleteFiles(update),
    workspace.onDidSaveTextDocument(update),
  ];
}

function isText({ uri, languageId }: TextDocument): boolean {
  return uri.scheme === "file" && (languageId === "plaintext" || languageId === "markdown");
}

/** VS Code compares with the one or the other, as the file is local or remote. */
async function pathsIfAnnotated(server: LanguageServer, { uri }: TextDocument): Promise<string[]> {
  const location = await server.request("glossator/annotations", placeOf(uri)).catch(() => null);
  return location ? [uri.fsPath, uri.path] : [];
}

import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
  type InitializeParams,
} from "vscode-languageserver";
import { isInside } from "../host/root";
import { uriOf } from "../host/uri";
import type { Corpora } from "./corpora";

/**
 * Has the client watch the workspace folders, and the corpora outside of them. To be called again whenever these may
 * be others. Watching everything, it is the server that picks what is of interest: a text can have any name.
 */
export function watcherOf(
  connection: Connection,
  corpora: Corpora,
  client: InitializeParams["capabilities"],
): () => Promise<void> {
  const support = client.workspace?.didChangeWatchedFiles;
  let registered: Promise<Disposable> | null = null;
  let last = "";

  const watchers = (): FileSystemWatcher[] => {
    if (!support?.relativePatternSupport) return [{ globPattern: "**/*" }];
    const folders = corpora.folders();
    const outside = corpora.hosts().filter(({ root }) => !folders.some((folder) => isInside(root, folder)));
    const bases = [
      ...folders.map((path) => ({ path, pattern: "**/*" })),
      ...outside.map(({ root, isShallow }) => ({ path: root, pattern: isShallow ? "*" : "**/*" })),
    ];
    return bases.map(({ path, pattern }) => ({ globPattern: { baseUri: uriOf(path), pattern } }));
  };

  return async () => {
    if (!support?.dynamicRegistration) return;
    const wanted = watchers();
    if (JSON.stringify(wanted) === last) return;
    last = JSON.stringify(wanted);
    const before = registered;
    registered = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: wanted });
    await registered;
    (await before)?.dispose();
  };
}

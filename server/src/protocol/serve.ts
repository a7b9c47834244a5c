import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  SemanticTokensRefreshRequest,
  TextDocumentSyncKind,
  type WorkDoneProgressServerReporter,
} from "vscode-languageserver";
import { version } from "../../package.json";
import type { Affected } from "../engine/apply";
import { problemsInText, problemsOf, problemsOfConfig } from "../engine/check";
import { get, has } from "../engine/table";
import type { CorpusHost } from "../host/corpus-host";
import type { Disk } from "../host/disk";
import { ANNOTATION_SUFFIX, CONFIG_NAME, isAnnotationPath } from "../host/root";
import { pathOf, uriOf } from "../host/uri";
import { workspace as createWorkspace } from "../host/workspace";
import { converter } from "./convert";
import { type Diagnostics, pulling, pushing } from "./diagnostics";
import { openDocuments } from "./documents";
import { legend } from "./legend";
import { loader as createLoader } from "./loader";
import { registerNavigation } from "./navigation";
import { registerReading } from "./reading";
import type { Session } from "./session";
import { DEFAULT_SETTINGS, readSettings } from "./settings";

/** Serves one client over `connection`, reading files from `disk`. The caller listens. */
export function serve(connection: Connection, disk: Disk): void {
  const documents = openDocuments();
  const workspace = createWorkspace(disk, (path) => documents.get(spelling(uriOf(path)))?.text);
  const spellings = new Map<string, string>();
  const spelling = (uri: string): string => spellings.get(uri) ?? uri;
  const progress = new WeakMap<CorpusHost, WorkDoneProgressServerReporter | "asked">();
  let settings = DEFAULT_SETTINGS;
  let diagnostics: Diagnostics | null = null;
  let client: InitializeParams["capabilities"] = {};
  let refreshTimer: NodeJS.Timeout | undefined;

  const isOpen = (uri: string): boolean => spellings.has(uri);

  const settle = (host: CorpusHost, affected: Affected): void => {
    diagnostics?.stale(host, affected);
    const { files } = host.corpus();
    const showsTokens =
      affected === "everything" || [...affected].some((uri) => isOpen(get(files, uri)?.sourceUri ?? ""));
    if (!showsTokens || !client.workspace?.semanticTokens?.refreshSupport) return;
    clearTimeout(refreshTimer);
    refreshTimer = setTimeout(() => void connection.sendRequest(SemanticTokensRefreshRequest.type).catch(() => {}), 25);
  };

  const loader = createLoader({
    onStep: settle,
    onNested: (_, root) => loader.start(workspace.addRoot(root)),
    onNote: (message) => connection.console.warn(message),
    onProgress: (host, step) => void showProgress(host, step),
    onComplete: (host, milliseconds) => {
      const { files, entities } = host.corpus();
      connection.console.info(
        `${host.root}: ${files.size} annotation files, ${entities.size} entities, read in ${Math.round(milliseconds)} ms.`,
      );
    },
  });

  const showProgress = async (host: CorpusHost, step: { readonly done: number; readonly total: number } | null) => {
    const shown = progress.get(host);
    if (!shown && step && client.window?.workDoneProgress) {
      progress.set(host, "asked");
      const reporter = await connection.window.createWorkDoneProgress();
      if (host.corpus().isComplete) return;
      reporter.begin("Reading annotations", 0);
      progress.set(host, reporter);
    } else if (shown && shown !== "asked") {
      if (step)
        shown.report(step.total === 0 ? 0 : (100 * step.done) / step.total, `${step.done} of ${step.total} files`);
      else {
        shown.done();
        progress.delete(host);
      }
    }
  };

  const touch = (path: string): void => {
    if (workspace.rerooted(path)) {
      for (const host of workspace.hosts()) loader.start(host);
      return;
    }
    const known = new Set(workspace.hosts());
    const host = workspace.hostOf(path);
    settle(host, host.touch(path));
    if (!known.has(host) || path === `${host.root}/${CONFIG_NAME}`) loader.start(host);
  };

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    const uris = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    workspace.setFolders(uris.flatMap((uri) => pathOf(uri) ?? []));
    const session: Session = {
      connection,
      documents,
      workspace,
      loader,
      settings: () => settings,
      locale: params.locale,
      spelling,
    };
    registerReading(session, client.textDocument?.definition?.linkSupport === true);
    registerNavigation(session);
    const isPull = client.textDocument?.diagnostic !== undefined;
    const source = { of: diagnosticsOf, isOpen, spelling };
    diagnostics = isPull
      ? pulling(connection, source, client.workspace?.diagnostics?.refreshSupport === true)
      : pushing(connection, source);
    return {
      serverInfo: { name: "glossator", version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        typeHierarchyProvider: true,
        semanticTokensProvider: { legend, full: true, range: true },
        ...(isPull && {
          diagnosticProvider: { identifier: "glossator", interFileDependencies: true, workspaceDiagnostics: true },
        }),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(async () => {
    workspace.hosts().forEach(loader.start);
    if (client.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => changeFolders(added, removed));
    await watchFiles();
    await refreshSettings();
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "glossator" });
  });

  const changeFolders = (added: readonly { uri: string }[], removed: readonly { uri: string }[]): void => {
    const paths = (folders: readonly { uri: string }[]) => folders.flatMap(({ uri }) => pathOf(uri) ?? []);
    const gone = workspace.hosts();
    workspace.setFolders([...workspace.folders().filter((path) => !paths(removed).includes(path)), ...paths(added)]);
    for (const host of workspace.hosts()) if (!gone.includes(host)) loader.start(host);
    for (const host of gone) if (!workspace.hosts().includes(host)) diagnostics?.stale(host, "everything");
  };

  const watchFiles = async (): Promise<void> => {
    if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: client.workspace.didChangeWatchedFiles.relativePatternSupport
        ? workspace.folders().map((path) => ({ globPattern: { baseUri: uriOf(path), pattern: "**/*" } }))
        : [{ globPattern: "**/*" }],
    });
  };

  const refreshSettings = async (): Promise<void> => {
    if (client.workspace?.configuration) settings = await readSettings(connection);
  };

  connection.onDidChangeConfiguration(() => void refreshSettings());

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      const path = pathOf(uri);
      if (path !== null && !isOpen(uriOf(path)) && isOfInterest(path)) touch(path);
    }
  });

  /** Of the many files of a folder only those of a corpus matter: annotations, texts under them, configuration. */
  const isOfInterest = (path: string): boolean => {
    if (/[\\/](\.git|node_modules)[\\/]/.test(path)) return false;
    if (isAnnotationPath(path) || path.endsWith(CONFIG_NAME)) return true;
    const { sources, files } = workspace.hostOf(path).corpus();
    return has(sources, uriOf(path)) || has(files, uriOf(path + ANNOTATION_SUFFIX)) || !disk.stat(path)?.isFile;
  };

  documents.onDidOpen(({ document: { uri } }) => {
    const path = pathOf(uri);
    if (path !== null) spellings.set(uriOf(path), uri);
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    const path = pathOf(uri);
    if (path !== null) touch(path);
  });
  documents.onDidClose(({ document: { uri } }) => {
    const path = pathOf(uri);
    if (path === null) return;
    spellings.delete(uriOf(path));
    touch(path);
  });

  const diagnosticsOf = (uri: string) => {
    const path = pathOf(uri);
    if (path === null) return [];
    const key = uriOf(path);
    const corpus = workspace.hostOf(path).corpus();
    const { diagnostic } = converter(corpus, spelling);
    if (corpus.config.file?.uri === key) return problemsOfConfig(corpus).map(diagnostic);
    return (isAnnotationPath(path) ? problemsOf(corpus, key) : problemsInText(corpus, key)).map(diagnostic);
  };

  documents.listen(connection);
}

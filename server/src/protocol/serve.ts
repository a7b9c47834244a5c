import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  SemanticTokensRefreshRequest,
} from "vscode-languageserver";
import { version } from "../../package.json";
import type { Affected } from "../engine/apply";
import { type CacheOf, corpusCaches } from "../host/corpus-cache";
import type { CorpusHost } from "../host/corpus-host";
import type { Disk } from "../host/disk";
import { settleHeap } from "../host/heap";
import type { Typed } from "../host/touch";
import { ownUri, pathOf, uriOf } from "../host/uri";
import { registerAnchoring } from "./anchoring";
import { registerAnnotationFiles } from "./annotation-files";
import { registerAuthoring } from "./authoring";
import { capabilities } from "./capabilities";
import { registerCompletion } from "./completing";
import { converter } from "./convert";
import { corporaOf } from "./corpora";
import type { Diagnostics } from "./diagnostics";
import { openDocuments } from "./documents";
import { registerEntityRefactoring } from "./entity-refactoring";
import { fileCapabilities, registerFileFeatures } from "./file-features";
import { type HintRefresh, hintRefresh, registerHints } from "./hints";
import { keeping } from "./keeping";
import { registerKnownNames } from "./known-names";
import { nameSearch } from "./names";
import { registerNavigation } from "./navigation";
import { registerOccurrences } from "./occurrences";
import { progressOf } from "./progress";
import { pulling } from "./pulling";
import { pushing } from "./pushing";
import { registerReading } from "./reading";
import { registerReanchoring } from "./reanchoring";
import { registerRefactoring } from "./refactoring";
import { registerRenaming } from "./renaming";
import { registerSaving } from "./saving";
import { logFailure } from "./session";
import { DEFAULT_SETTINGS, readSettings } from "./settings";
import { declaresAny, staleTexts } from "./stale";
import { registerSuggesting } from "./suggesting";
import { registerViewing } from "./viewing";
import { watcherOf } from "./watch";
import { witnessesOf } from "./witnesses";

/** Where corpora are kept from one start to the next: a folder, unless the client names another one, and for which program. */
export interface Caching {
  readonly folder: string;
  readonly program: string;
}

/**
 * Serves one client over `connection`, reading files from `disk` and the day from `now`. Without `caching` nothing is
 * kept. The caller listens.
 */
export function serve(connection: Connection, disk: Disk, now: () => Date, caching: Caching | null = null): void {
  const documents = openDocuments();
  const spellings = new Map<string, string>();
  const spelling = (uri: string): string => spellings.get(uri) ?? uri;
  const showProgress = progressOf(connection);
  let client: InitializeParams["capabilities"] = {};
  let settings = DEFAULT_SETTINGS;
  let diagnostics: Diagnostics | null = null;
  let hints: HintRefresh | null = null;
  let refreshTimer: NodeJS.Timeout | undefined;
  let cacheOf: CacheOf = () => null;
  let watch = async (): Promise<void> => {};

  const isOpen = (uri: string): boolean => spellings.has(uri);

  /** Does what may fail because of the client or of a file, and logs it if it does. */
  const attempt = async (what: string, act: () => unknown): Promise<void> => {
    try {
      await act();
    } catch (error) {
      logFailure(connection, what, error);
    }
  };

  const settle = (host: CorpusHost, affected: Affected): void => {
    diagnostics?.stale(host, affected);
    if (affected === "everything" || affected.size > 0) hints?.stale();
    if (!client.workspace?.semanticTokens?.refreshSupport) return;
    if (!staleTexts(host, affected).some(isOpen) && !declaresAny(host, affected)) return;
    refreshTimer ??= setTimeout(() => {
      refreshTimer = undefined;
      void connection.sendRequest(SemanticTokensRefreshRequest.type).catch(() => {});
    }, 25);
  };

  const open = {
    paths: () => documents.all().flatMap(({ uri }) => pathOf(uri) ?? []),
    textOf: (path: string) => documents.get(spelling(uriOf(path)))?.text,
  };
  const witnesses = witnessesOf({
    onAffected: (host, affected) => {
      settle(host, affected);
      names.ask(host);
      kept.ask(host);
    },
    onFailure: (path, error) => logFailure(connection, `Reading the git repository of ${path}`, error),
  });
  const names = nameSearch({
    onAffected: (host, affected) => {
      diagnostics?.stale(host, affected);
      kept.ask(host);
    },
    onFailure: (path, error) => logFailure(connection, `Looking for names in ${path}`, error),
  });
  const kept = keeping((root) => connection.console.warn(`${root} cannot be kept, so the next start will be as slow.`));
  const corpora = corporaOf(disk, open, (root, isShallow) => cacheOf(root, isShallow), {
    onAffected: (host, affected) => {
      settle(host, affected);
      witnesses.ask(host, affected);
      names.ask(host);
      kept.ask(host);
    },
    onRegrouped: () => void attempt("Watching files", watch),
    onNote: (message) => connection.console.warn(message),
    onFailure: (path, error) => logFailure(connection, `Reading ${path}`, error),
    onProgress: (host, step) => {
      if (client.window?.workDoneProgress) void attempt("Showing progress", () => showProgress(host, step));
    },
    onComplete: (host, milliseconds) => {
      settleHeap();
      const { files, entities } = host.corpus();
      connection.console.info(
        `${host.root}: ${files.size} annotation files, ${entities.size} entities, read in ${Math.round(milliseconds)} ms.`,
      );
    },
  });

  let firstFolders: readonly string[] = [];

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    const uris = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    firstFolders = pathsOf(uris);
    const folder = cacheFolderIn(params.initializationOptions, caching?.folder);
    if (caching && folder) cacheOf = corpusCaches(folder, caching.program);
    watch = watcherOf(connection, corpora, client);
    const session = {
      connection,
      documents,
      corpora,
      settings: () => settings,
      locale: params.locale,
      spelling,
      today: () => dayOf(now()),
      commands: {
        peekCandidates: commandIn(params.initializationOptions, "peekCommand"),
        reanchor: commandIn(params.initializationOptions, "reanchorCommand"),
        knownNames: commandIn(params.initializationOptions, "knownNamesCommand"),
      },
      hasChangeAnnotations: () => client.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
      hasSnippetEdits: () => client.workspace?.workspaceEdit?.snippetEditSupport === true,
    };
    registerReading(session, client.textDocument?.definition?.linkSupport === true);
    registerNavigation(session);
    registerAuthoring(session);
    registerAnchoring(session);
    registerReanchoring(session);
    registerOccurrences(session, client.window?.workDoneProgress === true);
    registerKnownNames(session, client.window?.workDoneProgress === true);
    registerSuggesting(session);
    registerRefactoring(session);
    registerEntityRefactoring(session);
    registerAnnotationFiles(session);
    registerCompletion(session, commandIn(params.initializationOptions, "suggestCommand"));
    registerHints(session);
    registerSaving(session);
    registerViewing(session);
    registerRenaming(session, disk);
    hints = hintRefresh(connection, client, hasViewIn(params.initializationOptions));
    const isPull = client.textDocument?.diagnostic !== undefined;
    const source = { of: diagnosticsOf, isOpen, opened: () => spellings.keys(), spelling, key: ownUri };
    diagnostics = isPull
      ? pulling(connection, source, client.workspace?.diagnostics?.refreshSupport === true)
      : pushing(connection, source);
    return {
      serverInfo: { name: "glossator", version },
      capabilities: { ...capabilities(isPull), ...fileCapabilities(client) },
    };
  });

  connection.onInitialized(async () => {
    corpora.setFolders(firstFolders);
    if (client.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = pathsOf(removed.map(({ uri }) => uri));
        const left = corpora.folders().filter((path) => !gone.includes(path));
        corpora.setFolders([...left, ...pathsOf(added.map(({ uri }) => uri))]);
      });
    void attempt("Registering for annotation files", () => registerFileFeatures(connection, client));
    await refreshSettings();
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration)
      await attempt("Registering for changes of settings", () =>
        connection.client.register(DidChangeConfigurationNotification.type, { section: "glossator" }),
      );
  });

  connection.onShutdown(() => {
    diagnostics?.stop();
    hints?.stop();
    clearTimeout(refreshTimer);
    witnesses.stop();
    names.stop();
    corpora.stop();
    kept.stop(corpora.hosts());
  });

  const refreshSettings = (): Promise<void> =>
    attempt("Reading settings", async () => {
      if (client.workspace?.configuration) settings = await readSettings(connection);
      hints?.stale();
    });
  connection.onDidChangeConfiguration(() => void refreshSettings());

  connection.onDidChangeWatchedFiles(({ changes }) => {
    const paths = pathsOf(changes.map(({ uri }) => uri));
    if (paths.some(isHistory)) witnesses.askAgain(corpora.hosts());
    for (const path of paths) void attempt(`Reading ${path}`, () => corpora.touchOnDisk(path));
  });

  const touch = (path: string, typed: Typed | null): void =>
    void attempt(`Reading ${path}`, () => corpora.touch(path, typed));
  documents.onDidOpen(({ document: { uri } }) => {
    for (const path of pathsOf([uri])) spellings.set(uriOf(path), uri);
  });
  documents.onDidChangeContent(({ document: { uri, typed } }) => {
    for (const path of pathsOf([uri])) touch(path, typed);
  });
  documents.onDidClose(({ document: { uri } }) => {
    for (const path of pathsOf([uri])) {
      spellings.delete(uriOf(path));
      touch(path, null);
    }
  });

  const diagnosticsOf = (uri: string) => {
    const path = pathOf(uri);
    const host = path === null ? null : corpora.find(path);
    if (!host) return [];
    try {
      const { diagnostic } = converter(host.corpus(), spelling);
      return host.problems(uri).map(diagnostic);
    } catch (error) {
      logFailure(connection, `Checking ${uri}`, error);
      return [];
    }
  };

  documents.listen(connection);
}

/** The client's command that the server may refer to by this name; `null` where it has none. */
function commandIn(options: unknown, name: string): string | null {
  const command = ((options ?? {}) as Readonly<Record<string, unknown>>)[name];
  return typeof command === "string" ? command : null;
}

/** The folder for what is kept that the client names; `null` where it wants none. */
function cacheFolderIn(options: unknown, otherwise: string | undefined): string | null {
  const { cacheFolder = otherwise } = (options ?? {}) as { readonly cacheFolder?: unknown };
  return typeof cacheFolder === "string" ? cacheFolder : null;
}

/** The day where the server runs, which is where the annotator is. */
function dayOf(time: Date): string {
  const [month, day] = [time.getMonth() + 1, time.getDate()].map((each) => String(each).padStart(2, "0"));
  return `${time.getFullYear()}-${month}-${day}`;
}

/** Whether the client has a view of the corpora and wants to be told when it is out of date. */
const hasViewIn = (options: unknown): boolean => ((options ?? {}) as { readonly hasView?: unknown }).hasView === true;

/** Git writes there whenever something is committed or checked out. */
const isHistory = (path: string): boolean => /[\\/]\.git[\\/]logs[\\/]HEAD$/.test(path);

/** The paths of those uris that have one. */
const pathsOf = (uris: readonly string[]): string[] => uris.flatMap((uri) => pathOf(uri) ?? []);

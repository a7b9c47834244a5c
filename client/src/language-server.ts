import { existsSync } from "node:fs";
import {
  type Event,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  type WorkspaceEdit,
  workspace,
} from "vscode";
import {
  CancellationToken,
  LanguageClient,
  type WorkspaceEdit as ProtocolEdit,
  RevealOutputChannelOn,
  type TextDocumentEdit,
  TransportKind,
} from "vscode-languageclient/node";
import type { AnchorRequests } from "./anchor-requests";
import type { AuthoringRequests } from "./authoring-requests";
import type { EntityRequests } from "./entity-requests";
import { changedMeanwhile, notRunning, serverMissing, virtualWorkspace } from "./messages";
import type { NameRequests } from "./name-requests";
import type { Requests } from "./requests";
import { saving } from "./saving";
import { traceChannel } from "./trace-channel";
import type { ViewRequests } from "./view-requests";

export interface LanguageServer {
  /** Starts the server, or ends the running one and starts another. A failed start is told to the user by the client. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** The server's answer, waiting for a server that is starting; rejects where there is no server or it fails. */
  request<M extends keyof AllRequests>(method: M, params: AllRequests[M]["params"]): Promise<AllRequests[M]["result"]>;
  /** What VS Code takes for an edit of the server; rejects where an open file is no longer the one that it was made for. */
  toEdit(edit: ProtocolEdit): Promise<WorkspaceEdit>;
  /** What the server answers about the corpora may be different now. */
  readonly onChanged: Event<void>;
}

type AllRequests = Requests & AnchorRequests & AuthoringRequests & EntityRequests & NameRequests & ViewRequests;

/** The language server that the extension brings along, not yet started. */
export function languageServer(context: ExtensionContext, log: LogOutputChannel): LanguageServer {
  const path = context.asAbsolutePath("server/dist/server.cjs");
  const trace = traceChannel(log);
  const changed = new EventEmitter<void>();
  context.subscriptions.push(trace, changed);
  let client: LanguageClient | undefined;

  let starting = Promise.resolve();

  /** A client that has failed to start cannot start again, so every start has a client of its own. */
  async function startAnew(): Promise<void> {
    await stop();
    if (isVirtual()) return log.warn(virtualWorkspace);
    if (!existsSync(path)) throw new Error(serverMissing(path));
    client = newClient(path, log, trace, context.globalStorageUri.fsPath);
    client.onNotification("glossator/changed", () => changed.fire());
    await client.start().catch((error: unknown) => log.error(String(error)));
    changed.fire();
  }

  async function stop(): Promise<void> {
    const old = client;
    client = undefined;
    await old?.dispose().catch((error: unknown) => log.warn(String(error)));
  }

  return {
    /** One at a time: a client that is starting cannot be stopped. */
    start: () => (starting = starting.catch(() => {}).then(startAnew)),
    stop,
    async request(method, params) {
      await starting.catch(() => {});
      const asked = client;
      if (!asked) throw new Error(notRunning);
      return asked.sendRequest<AllRequests[typeof method]["result"]>(method, params).catch((error: unknown) => {
        throw asked.isRunning() ? error : new Error(notRunning);
      });
    },
    async toEdit(edit) {
      if (!client) throw new Error(notRunning);
      const outdated = edit.documentChanges?.find((change) => "edits" in change && isOutdated(change));
      if (outdated && "edits" in outdated) throw new Error(changedMeanwhile(outdated.textDocument.uri));
      return client.protocol2CodeConverter.asWorkspaceEdit(edit);
    },
    onChanged: changed.event,
  };
}

const isOutdated = ({ textDocument: { uri, version } }: TextDocumentEdit): boolean =>
  version !== null &&
  workspace.textDocuments.some((document) => document.uri.toString() === uri && document.version !== version);

/** It watches no files and no settings of its own: which ones to watch is the server's wish. */
function newClient(
  module: string,
  outputChannel: LogOutputChannel,
  traceOutputChannel: LogOutputChannel,
  cacheFolder: string,
): LanguageClient {
  return new LanguageClient(
    "glossator",
    "Glossator",
    { module, transport: TransportKind.ipc },
    {
      documentSelector: [
        { scheme: "file", language: "plaintext" },
        { scheme: "file", language: "markdown" },
        { scheme: "file", language: "glossator-annotations" },
        { scheme: "file", pattern: "**/glossator.yaml" },
      ],
      middleware: {
        workspace: { handleApplyEdit: (params, next) => saving(async () => next(params, CancellationToken.None)) },
      },
      initializationOptions: {
        suggestCommand: "editor.action.triggerSuggest",
        peekCommand: "glossator.peekCandidates",
        reanchorCommand: "glossator.reanchor",
        knownNamesCommand: "glossator.annotateKnown",
        hasView: true,
        cacheFolder,
      },
      outputChannel,
      traceOutputChannel,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
    },
  );
}

function isVirtual(): boolean {
  const folders = workspace.workspaceFolders ?? [];
  return folders.length > 0 && folders.every(({ uri }) => uri.scheme !== "file");
}

import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

/** A server that runs as a child process, and the client's end of the connection to it. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcessByStdio<Writable, Readable, null>;
  /** When the process was started, on the clock of `performance.now()`. */
  readonly started: number;
  /** From the start of the process until `initialize` was answered, in milliseconds. */
  readonly initialize: number;
  /** Resolves with the next diagnostics of a file that satisfy `is`. */
  readonly published: (uri: string, is: (diagnostics: readonly Diagnostic[]) => boolean) => Promise<Published>;
  /** Resolves when the server has logged that the corpus is read, with the time of that message. */
  readonly complete: Promise<number>;
  /** Rejects when the process ends without having been told to. */
  readonly lost: Promise<never>;
  readonly end: () => Promise<void>;
}

export interface Published {
  readonly diagnostics: readonly Diagnostic[];
  /** When they arrived, on the clock of `performance.now()`. */
  readonly at: number;
}

/**
 * Starts `glossator server --stdio` on a folder, as an editor would, with a folder for what it keeps for the next start, or none.
 * `nodeArgs` go to node itself.
 */
export async function startServer(
  program: string,
  folder: string,
  cacheFolder: string | null,
  nodeArgs: readonly string[] = [],
): Promise<Client> {
  const started = performance.now();
  const child = spawn(process.execPath, [...nodeArgs, program, "server", "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let isEnding = false;
  const lost = new Promise<never>((_, fail) => {
    child.once("exit", (code, signal) => {
      if (!isEnding) fail(new Error(`The server ended with ${code ?? signal}.`));
    });
  });
  const waiting = new Map<string, Set<(published: Published) => void>>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    const at = performance.now();
    for (const look of waiting.get(uri) ?? []) look({ diagnostics, at });
  });
  const complete = new Promise<number>((done) => {
    connection.onNotification(LogMessageNotification.type, ({ message }) => {
      if (/read in \d+ ms/.test(message)) done(performance.now());
    });
  });
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("window/workDoneProgress/create", () => null);
  connection.onRequest("workspace/semanticTokens/refresh", () => null);
  connection.listen();

  const uri = pathToFileURL(folder).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: "bench" }],
    capabilities,
    initializationOptions: { cacheFolder },
  });
  const initialize = performance.now() - started;
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    process: child,
    started,
    initialize,
    published: (of, is) =>
      new Promise((done) => {
        const looks = waiting.get(of) ?? new Set();
        waiting.set(of, looks);
        const look = (published: Published) => {
          if (!is(published.diagnostics)) return;
          looks.delete(look);
          done(published);
        };
        looks.add(look);
      }),
    complete,
    lost,
    end: async () => {
      isEnding = true;
      const ended = new Promise((done) => child.once("exit", done));
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      await ended;
      connection.dispose();
    },
  };
}

/** Of an editor such as VS Code, but with diagnostics pushed: their arrival is what the bench waits for. */
const capabilities: ClientCapabilities = {
  workspace: {
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    semanticTokens: { refreshSupport: true },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    definition: { linkSupport: true },
    hover: { contentFormat: ["markdown"] },
  },
  window: { workDoneProgress: true },
};

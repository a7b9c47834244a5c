import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { isDeepStrictEqual } from "node:util";
import { createConnection } from "vscode-languageserver/node";
import type {
  Diagnostic,
  FileChangeType,
  InitializeParams,
  InitializeResult,
  MessageConnection,
  MessageReader,
  MessageWriter,
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
} from "vscode-languageserver-protocol";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver-protocol/node";
import type { Disk } from "../../server/src/host/disk";
import { type Caching, serve } from "../../server/src/protocol/serve";
import { jsonEncoder } from "../../server/src/protocol/written";
import { ROOT } from "../fixture";

/** A client connected to a server, with everything that the server ever sent to it. */
export interface Wire {
  readonly client: MessageConnection;
  readonly initialized: InitializeResult;
  readonly received: readonly Message[];
  /** The diagnostics pushed last, by uri. */
  readonly pushed: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly ask: <T>(method: string, params: unknown) => Promise<T>;
  /** Resolves once `look` answers what is wanted; it is asked now and after each message of the server. */
  readonly until: <T>(look: () => T, wanted: T) => Promise<void>;
  /** Resolves with the first message of this method, received from now on or before. */
  readonly message: (method: string, isIt?: (params: never) => boolean) => Promise<Message>;
  readonly open: (uri: string, text: string) => Promise<void>;
  /** Sends the changes one by one as one notification, as an editor does. */
  readonly change: (uri: string, ...changes: readonly TextDocumentContentChangeEvent[]) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  readonly watched: (...changes: readonly (readonly [uri: string, type: FileChangeType])[]) => Promise<void>;
  /** Ends the session as the protocol has it, but for `exit`, which would end this process. */
  readonly end: () => Promise<void>;
}

export interface Message {
  readonly method: string;
  /** What the message carries; its shape depends on the method. */
  readonly params: ReturnType<typeof JSON.parse>;
}

export interface ConnectOptions {
  readonly folders?: readonly string[];
  readonly rootUri?: string | null;
  readonly capabilities?: InitializeParams["capabilities"];
  /** What the client answers to requests of the server, by method; `null` to all others. One may throw. */
  readonly answers?: Record<string, (params: never) => unknown>;
  readonly locale?: string;
  readonly initializationOptions?: unknown;
  /** Where corpora are kept for the next start; nowhere without it. */
  readonly caching?: Caching;
}

/** The reader and writer of a client's side, and how to let go of the server. */
export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  readonly dispose: () => void;
}

/** How long, in milliseconds, the answer to a condition may take before the test fails. */
const PATIENCE = 10_000;

/** A server in this process over `disk`, and a client with the given capabilities. */
export const connect = (disk: Disk, options: ConnectOptions = {}): Promise<Wire> =>
  session(serverInProcess(disk, options.caching), options);

function serverInProcess(disk: Disk, caching?: Caching): Transport {
  const up = new PassThrough();
  const down = new PassThrough();
  const writer = new StreamMessageWriter(down, { contentTypeEncoder: jsonEncoder() });
  const server = createConnection(new StreamMessageReader(up), writer);
  serve(server, disk, () => new Date(2026, 10, 3, 12), caching);
  server.listen();
  return {
    reader: new StreamMessageReader(down),
    writer: new StreamMessageWriter(up),
    dispose: () => server.dispose(),
  };
}

/** The session of a client: initialized, and with every request of the server answered. */
export async function session(transport: Transport, options: ConnectOptions): Promise<Wire> {
  const {
    folders = [ROOT],
    rootUri = null,
    capabilities = {},
    answers = {},
    locale = "en",
    initializationOptions,
  } = options;
  const client = createMessageConnection(transport.reader, transport.writer);
  const received: Message[] = [];
  const pushed = new Map<string, readonly Diagnostic[]>();
  const looks = new Set<() => void>();
  const receive = (method: string, params: unknown): void => {
    received.push({ method, params });
    if (method === "textDocument/publishDiagnostics") {
      const { uri, diagnostics } = params as PublishDiagnosticsParams;
      pushed.set(uri, diagnostics);
    }
    for (const look of looks) look();
  };
  client.onNotification((method, params) => receive(method, params));
  client.onUnhandledProgress(({ value }) => receive("$/progress", value));
  client.onRequest((method, params) => {
    receive(method, params);
    return answers[method]?.(params as never) ?? null;
  });
  client.listen();

  const until = <T>(look: () => T, wanted: T): Promise<void> =>
    new Promise((done, fail) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        looks.delete(again);
        settle();
      };
      const again = () => {
        if (isDeepStrictEqual(look(), wanted)) end(done);
      };
      const timer = setTimeout(() => end(() => fail(failure(look(), wanted))), PATIENCE);
      looks.add(again);
      again();
    });

  const initialized: InitializeResult = await client.sendRequest("initialize", {
    processId: null,
    rootUri,
    workspaceFolders: rootUri === null ? folders.map((path) => ({ uri: `file://${path}`, name: path })) : null,
    capabilities,
    locale,
    initializationOptions,
  });
  await client.sendNotification("initialized", {});

  let version = 0;
  return {
    client,
    initialized,
    received,
    pushed,
    ask: (method, params) => client.sendRequest(method, params),
    until,
    message: async (method, isIt = () => true) => {
      const find = () => received.find((message) => message.method === method && isIt(message.params as never));
      await until(() => find() !== undefined, true);
      return find()!;
    },
    open: (uri, text) =>
      client.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "plaintext", version: ++version, text },
      }),
    change: (uri, ...contentChanges) =>
      client.sendNotification("textDocument/didChange", {
        textDocument: { uri, version: ++version },
        contentChanges,
      }),
    close: (uri) => client.sendNotification("textDocument/didClose", { textDocument: { uri } }),
    watched: (...changes) =>
      client.sendNotification("workspace/didChangeWatchedFiles", {
        changes: changes.map(([uri, type]) => ({ uri, type })),
      }),
    end: async () => {
      await client.sendRequest("shutdown");
      client.dispose();
      transport.dispose();
    },
  };
}

/** What stands there in the end, against what was wanted. */
function failure(actual: unknown, wanted: unknown): unknown {
  try {
    assert.deepEqual(actual, wanted);
    return new Error("The condition came true only as time was up.");
  } catch (error) {
    return error;
  }
}

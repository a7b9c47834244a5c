import { PassThrough } from "node:stream";
import {
  createConnection,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type MessageConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { createProtocolConnection } from "vscode-languageserver-protocol/node";
import type { Disk } from "../../server/src/host/disk";
import { serve } from "../../server/src/protocol/serve";

/** A client connected to a server in this process, over streams. */
export interface Wire {
  readonly client: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly close: () => Promise<void>;
}

export async function connect(disk: Disk, root: string, capabilities: InitializeParams["capabilities"]): Promise<Wire> {
  const up = new PassThrough();
  const down = new PassThrough();
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  serve(server, disk);
  server.listen();
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  client.listen();
  const initialized = await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: `file://${root}`, name: "corpus" }],
    capabilities,
    locale: "en",
  });
  await client.sendNotification("initialized", {});
  return {
    client,
    initialized,
    close: async () => {
      await client.sendRequest("shutdown");
      client.dispose();
      server.dispose();
    },
  };
}

export type { MessageConnection };

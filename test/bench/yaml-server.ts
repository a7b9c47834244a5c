import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import {
  ConfigurationRequest,
  createProtocolConnection,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { started, type Taken } from "./child";
import type { BenchCorpus } from "./corpus";
import type { Checked } from "./peer-output";

/**
 * yaml-language-server on all annotation files of a corpus, with our schema: each is opened, and closed when its problems
 * have come, a few hundred at a time, so that neither its delay behind an edit nor open files are held against it.
 */
export async function yamlServerRun(program: string, corpus: BenchCorpus): Promise<Taken & { checked: Checked }> {
  const { child, ended } = started(program, ["--stdio"], ["pipe", "pipe", "inherit"]);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout as Readable),
    new StreamMessageWriter(child.stdin as Writable),
  );
  const lost = ended.then(() => {
    throw new Error(`yaml-language-server ended with ${child.exitCode ?? child.signalCode}.`);
  });
  lost.catch(() => {});
  try {
    const checked = await Promise.race([problemsOf(connection, corpus), lost]);
    await Promise.race([connection.sendRequest("shutdown"), lost]);
    await connection.sendNotification("exit");
    return { ...(await ended), checked };
  } finally {
    connection.dispose();
    child.kill();
  }
}

const AT_ONCE = 300;

async function problemsOf(connection: ProtocolConnection, corpus: BenchCorpus): Promise<Checked> {
  const configured = new Promise<void>((done) => {
    connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      setImmediate(done);
      return items.map(({ section }) => (section === "yaml" ? SETTINGS : {}));
    });
  });
  connection.onRequest("client/registerCapability", () => null);
  connection.listen();
  const uri = pathToFileURL(corpus.folder).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: "bench" }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { publishDiagnostics: {} },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await configured;

  const probe = join(corpus.folder, "probe.ann.yaml");
  const files = [probe, corpus.registry("person"), corpus.registry("weapon-system")];
  for (let index = 0; index < corpus.texts; index++) files.push(`${corpus.path(index)}.ann.yaml`);
  const problems = new Map<string, number>();
  await new Promise<void>((done, fail) => {
    const open = new Set<string>();
    let next = 0;
    const openNext = (): void => {
      const path = files[next++];
      if (path === undefined) return;
      const uri = pathToFileURL(path).href;
      open.add(uri);
      const text = path === probe ? "version: 1\nthisIsNoKey: 1\n" : readFileSync(path, "utf8");
      connection
        .sendNotification(DidOpenTextDocumentNotification.type, {
          textDocument: { uri, languageId: "yaml", version: 1, text },
        })
        .catch(fail);
    };
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      if (!open.delete(uri)) return;
      problems.set(uri, diagnostics.length);
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }).catch(fail);
      openNext();
      if (open.size === 0) done();
    });
    for (let i = 0; i < AT_ONCE; i++) openNext();
  });
  const ofProbe = pathToFileURL(probe).href;
  if (!problems.get(ofProbe)) throw new Error("yaml-language-server did not check with our schema.");
  problems.delete(ofProbe);
  return { files: problems.size, problems: [...problems.values()].reduce((sum, each) => sum + each, 0) };
}

const SCHEMA = pathToFileURL(join(__dirname, "../../syntaxes/annotations.schema.json")).href;

const SETTINGS = { validate: true, schemas: { [SCHEMA]: "*.ann.yaml" }, schemaStore: { enable: false } };

import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hover, MessageReader, MessageWriter } from "vscode-languageserver-protocol";
import {
  IPCMessageReader,
  IPCMessageWriter,
  SocketMessageReader,
  SocketMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { BIN, build } from "../bundle";
import { session, type Wire } from "./connect";
import { hazards } from "./hazards";

describe("the server as a process", function () {
  this.timeout(120_000);
  let folder = "";
  const children: ChildProcess[] = [];
  before(build);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "glossator-"));
    writeFileSync(join(folder, "a.txt"), "\ufeffНовость\r\nПутин прибыл.\r\n");
    writeFileSync(
      join(folder, "a.txt.ann.yaml"),
      "version: 1\nentities:\n  putin: {names: {ru: Путин}, gloss: he}\nmentions:\n  - {entity: putin, exact: Путин}\n",
    );
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill();
    rmSync(folder, { recursive: true });
  });

  const start = (args: readonly string[], stdio: "pipe" | "ipc") => {
    const streams = ["pipe", "pipe", "inherit", ...(stdio === "ipc" ? ["ipc" as const] : [])] as const;
    const env = { ...process.env, XDG_CACHE_HOME: join(folder, "cache") };
    const child = spawn(process.execPath, [BIN, "server", ...args], { stdio: [...streams], env });
    children.push(child);
    return child;
  };

  const connecting = async (
    server: Server,
    child: ChildProcess,
  ): Promise<readonly [MessageReader, MessageWriter, ChildProcess]> => {
    const ended = once(child, "exit").then(([code]) => {
      throw new Error(`The server ended with ${code}.`);
    });
    ended.catch(() => {});
    const [socket] = await Promise.race([once(server, "connection"), ended]);
    server.close();
    return [new SocketMessageReader(socket), new SocketMessageWriter(socket), child];
  };

  /** Ways to talk to a server, and the process at the other end. */
  const transports: Record<string, () => Promise<readonly [MessageReader, MessageWriter, ChildProcess]>> = {
    "--stdio": async () => {
      const child = start(["--stdio"], "pipe");
      return [new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!), child];
    },
    "--node-ipc": async () => {
      const child = start(["--node-ipc"], "ipc");
      return [new IPCMessageReader(child), new IPCMessageWriter(child), child];
    },
    "--socket": async () => {
      const server = createServer().listen(0, "127.0.0.1");
      await once(server, "listening");
      const { port } = server.address() as { port: number };
      return connecting(server, start(["--socket", String(port)], "pipe"));
    },
    "--pipe": async () => {
      const path = join(folder, "pipe");
      const server = createServer().listen(path);
      await once(server, "listening");
      return connecting(server, start(["--pipe", path], "pipe"));
    },
  };

  const connected = async (transport: keyof typeof transports): Promise<readonly [Wire, ChildProcess]> => {
    const [reader, writer, child] = await transports[transport]!();
    return [await session({ reader, writer, dispose: () => {} }, { folders: [folder] }), child];
  };

  /** Once the corpus is read, for until then numbers are said to be so far. */
  const hoverIn = async (wire: Wire, name: string) => {
    await wire.message("window/logMessage", ({ message }: { message: string }) => message.includes(" read in "));
    const uri = `file://${folder}/${name}`;
    await wire.open(uri, readFileSync(join(folder, name), "utf8"));
    return wire.ask<Hover | null>("textDocument/hover", { textDocument: { uri }, position: { line: 1, character: 2 } });
  };
  const CONTENTS = { kind: "markdown", value: "**Путин**\n\nhe\n\n1 mention in 1 text" };

  for (const transport of Object.keys(transports))
    it(`a whole session, ${transport}`, async () => {
      const [wire, child] = await connected(transport);
      const exited = once(child, "exit");
      assert.equal(wire.initialized.serverInfo?.name, "glossator");
      assert.deepEqual((await hoverIn(wire, "a.txt"))?.contents, CONTENTS);
      const uri = `file://${folder}/a.txt`;
      const place = {
        textDocument: { uri },
        position: { line: 1, character: 2 },
        context: { includeDeclaration: true },
      };
      const at = (line: number, start: number, end: number) => ({
        start: { line, character: start },
        end: { line, character: end },
      });
      assert.deepEqual(await wire.ask("textDocument/references", place), [
        { uri: `${uri}.ann.yaml`, range: at(2, 2, 7) },
        { uri, range: at(1, 0, 5) },
        { uri: `${uri}.ann.yaml`, range: at(4, 13, 18) },
      ]);
      assert.equal(await wire.client.sendRequest("shutdown"), null);
      await wire.client.sendNotification("exit");
      assert.deepEqual(await exited, [0, null]);
    });

  it("exit without shutdown, and a client that is gone, end the process as a failure", async () => {
    const [impolite, child] = await connected("--stdio");
    const exited = once(child, "exit");
    await impolite.client.sendNotification("exit");
    assert.deepEqual(await exited, [1, null]);
    const [, orphan] = await connected("--stdio");
    const gone = once(orphan, "exit");
    orphan.stdin!.end();
    assert.deepEqual(await gone, [1, null]);
  });

  for (const { title, name = "x.txt.ann.yaml", content, times, codes } of hazards)
    it(`lives through ${title}`, async () => {
      const [wire, child] = await connected("--stdio");
      const uri = `file://${folder}/${name}`;
      const found = () => [...new Set(wire.pushed.get(uri)?.map(({ code }) => code))];
      const text = content();
      for (let i = 0; i < times; i++) {
        await wire.open(uri, text);
        await wire.until(found, codes);
        await wire.close(uri);
        await wire.until(() => wire.pushed.get(uri), []);
      }
      assert.deepEqual((await hoverIn(wire, "a.txt"))?.contents, CONTENTS);
      const exited = once(child, "exit");
      await wire.client.sendRequest("shutdown");
      await wire.client.sendNotification("exit");
      assert.deepEqual(await exited, [0, null]);
    });
});

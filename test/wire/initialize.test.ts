import assert from "node:assert/strict";
import type { InitializeParams } from "vscode-languageserver-protocol";
import { version } from "../../server/package.json";
import { tokenModifiers, tokenTypes } from "../../server/src/protocol/legend";
import { ROOT } from "../fixture";
import { memoryDisk } from "../memory-disk";
import { connect } from "./connect";
import { wireCorpus } from "./corpus";

const TEXT = `
--- talks.txt
Рогозин прибыл.
--- talks.txt.ann.yaml
version: 1
mentions:
  - {exact: Рогозин, gloss: the deputy prime minister}
`;

/** What every client is offered. */
const CAPABILITIES = {
  textDocumentSync: { openClose: true, change: 2, save: true },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  typeHierarchyProvider: true,
  semanticTokensProvider: {
    legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
    full: true,
    range: true,
  },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { willRename: { filters: [{ scheme: "file", pattern: { glob: "**/*" } }] } },
  },
};
const PULL = { identifier: "glossator", interFileDependencies: true, workspaceDiagnostics: true };

type Capabilities = InitializeParams["capabilities"];

describe("initialize", () => {
  const clients: readonly (readonly [title: string, capabilities: Capabilities, offered: object])[] = [
    ["a client that knows nothing", {}, CAPABILITIES],
    [
      "a client that pulls diagnostics",
      { textDocument: { diagnostic: {} } },
      { ...CAPABILITIES, diagnosticProvider: PULL },
    ],
  ];
  for (const [title, capabilities, offered] of clients)
    it(`capabilities for ${title}`, async () => {
      const wire = await connect(memoryDisk(new Map()), { capabilities });
      const { capabilities: all, serverInfo } = wire.initialized;
      assert.deepEqual(serverInfo, { name: "glossator", version });
      assert.deepEqual({ ...all, ...offered }, all);
      assert.equal("diagnosticProvider" in all, "diagnosticProvider" in offered);
      await wire.end();
    });

  const folder = { baseUri: `file://${ROOT}`, pattern: "**/*" };
  const watching: readonly (readonly [title: string, relativePatternSupport: boolean, globPattern: unknown])[] = [
    ["below each folder", true, folder],
    ["everywhere, for a client without relative patterns", false, "**/*"],
  ];
  for (const [title, relativePatternSupport, globPattern] of watching)
    it(`asks the client to watch files ${title}`, async () => {
      const didChangeWatchedFiles = { dynamicRegistration: true, relativePatternSupport };
      const corpus = await wireCorpus(TEXT, { capabilities: { workspace: { didChangeWatchedFiles } } });
      const { params } = await corpus.message("client/registerCapability");
      const [{ method, registerOptions }] = params.registrations;
      assert.deepEqual(
        { method, registerOptions },
        { method: "workspace/didChangeWatchedFiles", registerOptions: { watchers: [{ globPattern }] } },
      );
      await corpus.end();
    });

  const locales: readonly (readonly [title: string, locale: string, settings: unknown, gloss: string])[] = [
    ["the display language", "vi", null, "phó thủ tướng"],
    ["the settings before the display language", "vi", { hoverLanguages: ["ru", "en"] }, "вице-премьер"],
    ["settings of the wrong shape, which do not count", "vi", { hoverLanguages: "ru" }, "phó thủ tướng"],
  ];
  for (const [title, locale, settings, gloss] of locales)
    it(`glosses follow ${title}`, async () => {
      const text = TEXT.replace(
        "the deputy prime minister",
        "{en: deputy prime minister, ru: вице-премьер, vi: phó thủ tướng}",
      );
      const corpus = await wireCorpus(text, {
        locale,
        capabilities: { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } },
        answers: { "workspace/configuration": () => [settings] },
      });
      // The server registers for changes of the settings after it has read them.
      await corpus.message("client/registerCapability", ({ registrations }: { registrations: { method: string }[] }) =>
        registrations.some(({ method }) => method === "workspace/didChangeConfiguration"),
      );
      const hover = await corpus.askAt<{ contents: object }>("textDocument/hover", "talks.txt", "Рого$0зин");
      assert.deepEqual(hover.contents, { kind: "markdown", value: `**Рогозин**\n\n${gloss}` });
      await corpus.end();
    });

  it("settings changed while running count for the next hover", async () => {
    let hoverLanguages = ["en"];
    const corpus = await wireCorpus(TEXT.replace("the deputy prime minister", "{en: deputy, ru: вице-премьер}"), {
      capabilities: { workspace: { configuration: true } },
      answers: { "workspace/configuration": () => [{ hoverLanguages }] },
    });
    const asked = () => corpus.received.filter(({ method }) => method === "workspace/configuration").length;
    await corpus.until(() => asked(), 1);
    hoverLanguages = ["ru"];
    await corpus.client.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await corpus.until(() => asked(), 2);
    // By the time that this is answered, the answer about the settings has arrived as well.
    await corpus.ask("workspace/symbol", { query: "" });
    const hover = await corpus.askAt<{ contents: object }>("textDocument/hover", "talks.txt", "Рого$0зин");
    assert.deepEqual(hover.contents, { kind: "markdown", value: "**Рогозин**\n\nвице-премьер" });
    await corpus.end();
  });

  it("an empty folder, a client without folders, and one with rootUri alone are served", async () => {
    for (const [folders, rootUri] of [
      [[ROOT], null],
      [[], null],
      [[], `file://${ROOT}`],
    ] as const) {
      const wire = await connect(memoryDisk(new Map()), { folders, rootUri });
      assert.deepEqual(await wire.ask("workspace/symbol", { query: "" }), []);
      await wire.end();
    }
  });
});

import assert from "node:assert/strict";
import { CancellationTokenSource } from "vscode-languageserver-protocol";
import type { Disk } from "../../server/src/host/disk";
import { ROOT, uriIn } from "../fixture";
import { type WireCorpus, wireCorpus } from "./corpus";

const CORPUS = `
--- a.txt
Путин.
--- a.txt.ann.yaml
version: 1
mentions:
  - {exact: Путин, gloss: he}
--- b.txt
Путин.
--- b.txt.ann.yaml
version: 1
mentions:
  - {exact: Путин, gloss: she}
  - {exact: Медведев, gloss: lost}
`;
const HOVER = {
  contents: { kind: "markdown", value: "**Путин**\n\nshe" },
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } },
};

/** Whatever went wrong, this is still answered. */
const lives = async (corpus: WireCorpus): Promise<void> =>
  assert.deepEqual(await corpus.askAt("textDocument/hover", "b.txt", "Пу$0тин"), HOVER);

const logged = (corpus: WireCorpus, part: string) =>
  corpus.message(
    "window/logMessage",
    ({ type, message }: { type: number; message: string }) => type === 1 && message.includes(part),
  );

/** A disk on which some paths make the program fail. */
const failing =
  (isBad: (path: string) => boolean) =>
  (disk: Disk): Disk => {
    const guard =
      <T>(act: (path: string) => T) =>
      (path: string): T => {
        if (isBad(path)) throw new Error(`bad sector under ${path}`);
        return act(path);
      };
    return { stat: guard(disk.stat), read: guard(disk.read), list: guard(disk.list), real: guard(disk.real) };
  };

describe("a disk that fails", () => {
  const place = { textDocument: { uri: "file:///bad/a.txt" }, position: { line: 0, character: 0 } };
  const range = { start: place.position, end: place.position };
  const item = { uri: "file:///bad/a.ann.yaml", name: "a", kind: 5, range, selectionRange: range, data: "a" };
  const requests: readonly (readonly [method: string, params: object, empty: unknown])[] = [
    ["textDocument/hover", place, null],
    ["textDocument/definition", place, null],
    ["textDocument/references", { ...place, context: { includeDeclaration: true } }, null],
    ["textDocument/documentHighlight", place, null],
    ["textDocument/documentSymbol", place, null],
    ["textDocument/prepareTypeHierarchy", place, null],
    ["typeHierarchy/supertypes", { item }, null],
    ["typeHierarchy/subtypes", { item }, null],
    ["textDocument/semanticTokens/full", place, { data: [] }],
    ["textDocument/semanticTokens/range", { ...place, range }, { data: [] }],
    ["glossator/annotations", place, null],
    ["glossator/text", place, null],
    ["glossator/mention", { ...place, direction: "next" }, null],
    ["glossator/mentions", place, null],
  ];
  for (const [method, params, empty] of requests)
    it(`${method}: logged with method and uri, and answered with nothing`, async () => {
      const corpus = await wireCorpus(CORPUS, { through: failing((path) => path.startsWith("/bad")) });
      assert.deepEqual(await corpus.ask(method, params), empty);
      const { message } = (await logged(corpus, "bad sector")).params;
      assert.ok(message.startsWith(`${method} file:///bad/a.`), message);
      await lives(corpus);
      await corpus.end();
    });

  it("costs the files that cannot be read, while the corpus is read and when a file changes", async () => {
    const corpus = await wireCorpus(CORPUS, { through: failing((path) => path === `${ROOT}/a.txt`) });
    await logged(corpus, `Reading ${ROOT}/a.txt.ann.yaml: Error: bad sector`);
    await corpus.until(corpus.shown, { "b.txt.ann.yaml": ["3:12 Медведев: anchor.orphan"] });
    await corpus.openFile("a.txt.ann.yaml");
    await corpus.write({ "a.txt": "Путин!" });
    await lives(corpus);
    await corpus.end();
  });

  it("costs a corpus whose folder cannot be looked at, and no request waits for it", async () => {
    const corpus = await wireCorpus(CORPUS, { through: failing((path) => path === ROOT) });
    await logged(corpus, "bad sector");
    assert.deepEqual(await corpus.ask("workspace/symbol", { query: "" }), []);
    await corpus.openFile("b.txt.ann.yaml");
    await corpus.openFile("b.txt");
    await corpus.askAt("textDocument/hover", "b.txt", "Пу$0тин");
    await corpus.end();
  });
});

describe("a client that fails", () => {
  const everything = {
    window: { workDoneProgress: true },
    workspace: {
      configuration: true,
      didChangeConfiguration: { dynamicRegistration: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
      semanticTokens: { refreshSupport: true },
      diagnostics: { refreshSupport: true },
    },
    textDocument: { diagnostic: {} },
  };
  const requests = [
    "workspace/configuration",
    "client/registerCapability",
    "window/workDoneProgress/create",
    "workspace/semanticTokens/refresh",
    "workspace/diagnostic/refresh",
  ];
  for (const method of requests)
    it(`${method} refused: the server lives`, async () => {
      const refuse = () => {
        throw new Error("no");
      };
      const slow = (disk: Disk): Disk => ({
        ...disk,
        read: (path) => {
          const begin = performance.now();
          while (performance.now() - begin < 15);
          return disk.read(path);
        },
      });
      const corpus = await wireCorpus(CORPUS, {
        through: slow,
        capabilities: everything,
        answers: { [method]: refuse },
      });
      await corpus.openFile("b.txt");
      await corpus.message(method);
      await corpus.loaded();
      await lives(corpus);
      await corpus.end();
    });
});

describe("odd messages", () => {
  let corpus: WireCorpus;
  beforeEach(async () => {
    corpus = await wireCorpus(CORPUS);
    await corpus.loaded();
  });
  afterEach(async () => {
    await lives(corpus);
    await corpus.end();
  });

  it("an unknown request is refused as unknown, an unknown notification passed over", async () => {
    await assert.rejects(corpus.ask("glossator/nonsense", {}), { code: -32601 });
    await corpus.client.sendNotification("$/nonsense", {});
    await corpus.client.sendNotification("glossator/nonsense", {});
  });

  it("a request without what it needs is answered with nothing", async () => {
    const textDocument = { uri: uriIn("b.txt") };
    assert.equal(await corpus.ask("textDocument/hover", { textDocument }), null);
    await logged(corpus, `textDocument/hover ${uriIn("b.txt")}`);
  });

  it("positions outside of the text, and uris that are none", async () => {
    const textDocument = { uri: uriIn("b.txt") };
    for (const position of [
      { line: 99, character: 99 },
      { line: 0, character: 99 },
      { line: -1, character: -1 },
    ])
      await corpus.ask("textDocument/hover", { textDocument, position });
    for (const uri of [
      "",
      "file:",
      "file://",
      "file:///%",
      "file:///%00",
      "file://host/a.txt",
      "b.txt",
      "http://[",
      uriIn(""),
    ]) {
      const at = { textDocument: { uri }, position: { line: 0, character: 0 } };
      assert.equal(await corpus.ask("textDocument/hover", at), null);
      await corpus.open(uri, "Путин.");
      await corpus.change(uri, { text: "Путин" });
      assert.equal(await corpus.ask("textDocument/hover", at), null);
      await corpus.close(uri);
      await corpus.watched([uri, 1], [uri, 3]);
    }
  });

  it("a change of a file that is not open", async () => {
    await corpus.change(uriIn("a.txt"), { text: "Медведев" });
    await corpus.close(uriIn("a.txt"));
  });

  it("a cancelled request is answered, with nothing or as cancelled", async () => {
    for (const method of ["textDocument/hover", "textDocument/references", "workspace/symbol"]) {
      const cancel = new CancellationTokenSource();
      const at = { textDocument: { uri: uriIn("b.txt") }, position: { line: 0, character: 0 }, query: "", context: {} };
      const answer = corpus.client.sendRequest(method, at, cancel.token);
      cancel.cancel();
      const outcome = await answer.then(
        (value) => value,
        ({ code }: { code: number }) => code,
      );
      assert.ok(outcome === null || outcome === -32800, String(outcome));
    }
  });
});

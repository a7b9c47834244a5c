import assert from "node:assert/strict";
import {
  type CodeLens,
  type CompletionItem,
  type CompletionList,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type Registration,
  type SelectionRange,
  type SemanticTokens,
  SymbolKind,
  type TextEdit,
} from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { nameIn, uriIn } from "../fixture";
import { type WireCorpus, wireCorpus } from "./corpus";

const CORPUS = `
--- glossator.yaml
languages: [en]
rules: {mention.crossing: off}
--- people.ann.yaml
version: 1
entities:
  dmitry-rogozin:
    type: person
    names: {en: Dmitry Rogozin, ru: [Дмитрий Рогозин, Рогозин]}
    sameAs: https://example.org/rogozin
    gloss: A politician.
  su-30: {type: weapon-system, names: {en: Flanker, ru: Су-30}}
--- talks.txt
Рогозин говорил о Су-30.
Су-30 летает.
--- talks.txt.ann.yaml
version: 1
source:
  lang: ru
mentions:
  - {entity: dmitry-rogozin, exact: Рогозин}
  - exact: Су-30
    suffix: летает
    entity: su-30
`;

describe("annotation files over the wire", () => {
  let corpus: WireCorpus;
  before(async () => {
    corpus = await wireCorpus(CORPUS, { initializationOptions: { suggestCommand: "client.suggest" } });
    await corpus.loaded();
    await corpus.openFile("talks.txt.ann.yaml");
  });
  after(() => corpus.end());

  const SIDECAR = "talks.txt.ann.yaml";

  it("completion: ids with names, and the card when one is looked at", async () => {
    const { items, isIncomplete } = await corpus.askAt<CompletionList>(
      "textDocument/completion",
      SIDECAR,
      "entity: su-3$00",
    );
    const [first] = items as [CompletionItem];
    assert.equal(isIncomplete, false);
    assert.deepEqual([first.label, first.labelDetails, first.insertTextMode], ["su-30", { description: "Flanker" }, 1]);
    const { range, newText } = first.textEdit as TextEdit;
    assert.deepEqual([corpus.range(SIDECAR, range), newText], ["7:12 su-30", "su-30"]);
    const { documentation } = await corpus.ask<CompletionItem>("completionItem/resolve", first);
    const value = "**Flanker** · weapon system\n\nСу-30 _(ru)_\n\n1 mention in 1 text";
    assert.deepEqual(documentation, { kind: "markdown", value });
  });

  it("completion: keys with what they mean, and the client's command to go on with", async () => {
    const { items } = await corpus.askAt<CompletionList>("textDocument/completion", SIDECAR, "  la$0ng: ru");
    assert.deepEqual(
      items.map(({ label, command }) => [label, command?.command]),
      [
        ["path", undefined],
        ["lang", undefined],
        ["date", undefined],
        ["title", undefined],
        ["url", undefined],
      ],
    );
    await corpus.edit(SIDECAR, ["  lang: ru\n", "  lang: ru\n  \n"]);
    const at = { textDocument: { uri: uriIn(SIDECAR) }, position: { line: 3, character: 2 } };
    const list = await corpus.ask<CompletionList>("textDocument/completion", at);
    assert.deepEqual(list.items.map(({ label, command }) => [label, command?.command])[0], ["path", "client.suggest"]);
    assert.deepEqual(await corpus.ask("completionItem/resolve", list.items[0]), list.items[0]);
    await corpus.edit(SIDECAR, ["  lang: ru\n  \n", "  lang: ru\n"]);
  });

  it("completion: words with their entity and selector", async () => {
    await corpus.edit(SIDECAR, ["  - exact: Су-30\n", "  - exact: \n  - exact: Су-30\n"]);
    const at = { textDocument: { uri: uriIn(SIDECAR) }, position: { line: 5, character: 11 } };
    const { items } = await corpus.ask<CompletionList>("textDocument/completion", at);
    assert.deepEqual(
      items.map(({ label, textEdit, additionalTextEdits }) => [
        label,
        (textEdit as TextEdit).newText,
        additionalTextEdits?.map(({ newText }) => newText),
      ]),
      [["Су-30", "Су-30\n    prefix: Рогозин говорил о\n    suffix: .", ["entity: su-30\n    "]]],
    );
    await corpus.edit(SIDECAR, ["  - exact: \n", ""]);
  });

  it("completion: rules of glossator.yaml, nothing in a text", async () => {
    const rules = await corpus.askAt<CompletionList>("textDocument/completion", "glossator.yaml", "mention.cr$0ossing");
    assert.ok(rules.items.some(({ label }) => label === "mention.duplicate"));
    assert.equal(await corpus.askAt("textDocument/completion", "talks.txt", "Рогозин гов$0орил"), null);
  });

  it("hover: what a key means, and where words stand", async () => {
    const key = await corpus.askAt<Hover>("textDocument/hover", SIDECAR, "la$0ng: ru");
    assert.deepEqual(key.contents, {
      kind: "markdown",
      value: "**lang**\n\nThe language of the text, as a BCP 47 tag.",
    });
    const rule = await corpus.askAt<Hover>("textDocument/hover", "glossator.yaml", "mention.cr$0ossing");
    assert.match((rule.contents as { value: string }).value, /^\*\*mention.crossing\*\*\n\nTwo mentions overlap/);
    const words = await corpus.askAt<Hover>("textDocument/hover", SIDECAR, "exact: Су-$030");
    assert.match((words.contents as { value: string }).value, /^\*\*Су-30\*\* летает\.\n\n---\n\n\*\*Flanker\*\*/);
  });

  it("documentLink: web addresses and the text", async () => {
    const shown = async (name: string) =>
      (await corpus.askOf<DocumentLink[]>("textDocument/documentLink", name)).map(
        ({ range, target }) =>
          `${corpus.range(name, range)} → ${target!.startsWith("file:") ? nameIn(target!) : target}`,
      );
    assert.deepEqual(await shown(SIDECAR), ["1:0 source → talks.txt"]);
    assert.deepEqual(await shown("people.ann.yaml"), [
      "5:12 https://example.org/rogozin → https://example.org/rogozin",
    ]);
    assert.deepEqual(await shown("talks.txt"), []);
  });

  it("foldingRange: by lines, none in a text", async () => {
    const folds = await corpus.askOf<FoldingRange[]>("textDocument/foldingRange", SIDECAR);
    assert.deepEqual(
      folds.map(({ startLine, endLine, kind }) => [startLine, endLine, kind]),
      [
        [1, 2, undefined],
        [3, 7, undefined],
        [5, 7, undefined],
      ],
    );
    assert.equal(await corpus.askOf("textDocument/foldingRange", "talks.txt"), null);
  });

  it("selectionRange: outwards, for each position", async () => {
    const positions = [
      { line: 4, character: 5 },
      { line: 2, character: 9 },
    ];
    const found = await corpus.askOf<SelectionRange[]>("textDocument/selectionRange", SIDECAR, { positions });
    const steps = (range: SelectionRange | undefined): string[] =>
      range ? [corpus.range(SIDECAR, range.range), ...steps(range.parent)] : [];
    assert.deepEqual(
      found.map((each) => steps(each).slice(0, 2)),
      [
        ["4:5 entity", "4:5 entity: dmitry-rogozin"],
        ["2:8 ru", "2:2 lang: ru"],
      ],
    );
    assert.equal(await corpus.askOf("textDocument/selectionRange", "talks.txt", { positions }), null);
  });

  it("codeLens: over entities, counted when it is shown", async () => {
    const lenses = await corpus.askOf<CodeLens[]>("textDocument/codeLens", "people.ann.yaml");
    assert.deepEqual(
      lenses.map(({ range }) => corpus.range("people.ann.yaml", range)),
      ["2:2 dmitry-rogozin", "7:2 su-30"],
    );
    const { command } = await corpus.ask<CodeLens>("codeLens/resolve", lenses[1]);
    assert.deepEqual(command, {
      title: "1 mention in 1 text",
      command: "glossator.showMentions",
      arguments: ["su-30"],
    });
    assert.deepEqual(await corpus.askOf("textDocument/codeLens", "talks.txt"), []);
  });

  const WHOLE = { range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } };
  const hintsIn = async (from: WireCorpus, name: string) =>
    (await from.askOf<InlayHint[]>("textDocument/inlayHint", name, WHOLE)).map(
      ({ position: { line, character }, label }) => `${line}:${character} ${label}`,
    );

  it("inlayHint: names behind ids; in texts only where the setting says so", async () => {
    assert.deepEqual(await hintsIn(corpus, SIDECAR), ["7:17 Flanker"]);
    assert.deepEqual(await hintsIn(corpus, "talks.txt"), []);
    const wishes = { inlayHints: { texts: true } };
    const other = await wireCorpus(CORPUS, {
      capabilities: { workspace: { configuration: true, inlayHint: { refreshSupport: true } } },
      answers: { "workspace/configuration": () => [wishes] },
    });
    await other.loaded();
    await other.message("workspace/inlayHint/refresh");
    assert.deepEqual(await hintsIn(other, "talks.txt"), ["0:7 Dmitry Rogozin", "1:5 Flanker"]);
    await other.end();
  });

  it("semanticTokens: ids by the type of their entity", async () => {
    const full = await corpus.askOf<SemanticTokens>("textDocument/semanticTokens/full", SIDECAR);
    assert.deepEqual(corpus.tokens(SIDECAR, full), ["4:13 dmitry-rogozin: person", "7:12 su-30: weaponSystem"]);
    const range = { start: { line: 7, character: 0 }, end: { line: 8, character: 0 } };
    const part = await corpus.askOf<SemanticTokens>("textDocument/semanticTokens/range", SIDECAR, { range });
    assert.deepEqual(corpus.tokens(SIDECAR, part), ["7:12 su-30: weaponSystem"]);
  });

  it("formatting: the lines that are out of order", async () => {
    const text = String(corpus.disk.get(`/corpus/${SIDECAR}`));
    const edits = await corpus.askOf<TextEdit[]>("textDocument/formatting", SIDECAR, {
      options: { tabSize: 2, insertSpaces: true },
    });
    const after = TextDocument.applyEdits(TextDocument.create("", "", 0, text), edits);
    const [above] = text.split("  - exact");
    assert.equal(after, `${above}  - entity: su-30\n    exact: Су-30\n    suffix: летает\n`);
    assert.ok(edits.every(({ range }) => range.start.line >= 5));
    assert.deepEqual(await corpus.askOf("textDocument/formatting", "talks.txt", { options: {} }), []);
  });

  it("document symbols: a type of the corpus's own is an object, even one named like what every object has", async () => {
    const own = await wireCorpus(`
--- glossator.yaml
types: [constructor]
--- people.ann.yaml
version: 1
entities:
  p: {type: person, names: {en: P}}
  c: {type: constructor, names: {en: C}}
`);
    await own.openFile("people.ann.yaml");
    const [entities] = await own.ask<DocumentSymbol[]>("textDocument/documentSymbol", {
      textDocument: { uri: uriIn("people.ann.yaml") },
    });
    await own.end();
    assert.deepEqual(
      entities!.children!.map(({ name, kind }) => [name, kind]),
      [
        ["p", SymbolKind.Class],
        ["c", SymbolKind.Object],
      ],
    );
  });
});

describe("features of annotation files only", () => {
  const dynamic = { dynamicRegistration: true };
  const PROVIDERS = [
    "completionProvider",
    "documentLinkProvider",
    "foldingRangeProvider",
    "selectionRangeProvider",
    "codeLensProvider",
    "documentFormattingProvider",
  ];

  it("are offered for every document to a client that knows no better", async () => {
    const corpus = await wireCorpus(CORPUS);
    for (const name of PROVIDERS) assert.ok(name in corpus.initialized.capabilities, name);
    await corpus.end();
  });

  it("are registered for annotation files and glossator.yaml where the client can be told so", async () => {
    const textDocument = {
      completion: dynamic,
      documentLink: dynamic,
      foldingRange: dynamic,
      selectionRange: dynamic,
      codeLens: dynamic,
      formatting: dynamic,
    };
    const corpus = await wireCorpus(CORPUS, { capabilities: { textDocument } });
    for (const name of PROVIDERS) assert.ok(!(name in corpus.initialized.capabilities), name);
    const { params } = await corpus.message("client/registerCapability");
    const registrations = params.registrations as readonly Registration[];
    assert.deepEqual(
      registrations.map(({ method }) => method.replace("textDocument/", "")),
      ["completion", "documentLink", "foldingRange", "selectionRange", "codeLens", "formatting"],
    );
    for (const { registerOptions } of registrations)
      assert.deepEqual(registerOptions.documentSelector, [
        { scheme: "file", pattern: "**/*.ann.yaml" },
        { scheme: "file", pattern: "**/glossator.yaml" },
      ]);
    assert.equal(registrations[0]!.registerOptions.resolveProvider, true);
    await corpus.end();
  });

  it("are asked for again when counts or names may be others", async () => {
    const capabilities = { workspace: { codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } } };
    const corpus = await wireCorpus(CORPUS, { capabilities });
    await corpus.loaded();
    const count = (method: string) => corpus.received.filter((message) => message.method === method).length;
    await corpus.message("workspace/codeLens/refresh");
    const before = count("workspace/codeLens/refresh");
    await corpus.write({ "talks.txt.ann.yaml": "version: 1\n" });
    await corpus.until(() => count("workspace/codeLens/refresh") > before, true);
    await corpus.until(() => count("workspace/inlayHint/refresh") > 0, true);
    const lenses = await corpus.askOf<CodeLens[]>("textDocument/codeLens", "people.ann.yaml");
    const { command } = await corpus.ask<CodeLens>("codeLens/resolve", lenses[1]);
    assert.equal(command?.title, "0 mentions in 0 texts");
    await corpus.end();
  });
});

import assert from "node:assert/strict";
import {
  commands,
  type Diagnostic,
  type DocumentHighlight,
  type DocumentSymbol,
  type Location,
  type LocationLink,
  languages,
  type SemanticTokens,
  type SymbolInformation,
  type TextDocument,
  type TypeHierarchyItem,
  Uri,
  window,
  workspace,
} from "vscode";

const uriOf = (name: string): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, name);
const nameOf = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf("/") + 1);

async function opened(name: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uriOf(name));
  await window.showTextDocument(document);
  return document;
}

const at = (document: TextDocument, words: string) => document.positionAt(document.getText().indexOf(words));

/** The words of the document that a result's range covers, after its file and line. */
async function shown({ uri, range }: Location): Promise<string> {
  const document = await workspace.openTextDocument(uri);
  return `${nameOf(uri)}:${range.start.line + 1} ${document.getText(range)}`;
}

describe("in a text", () => {
  let text: TextDocument;
  before(async () => {
    text = await opened("talks.txt");
  });

  it("goes from a mention to the declaration in another file", async () => {
    const links = await commands.executeCommand<(Location | LocationLink)[]>(
      "vscode.executeDefinitionProvider",
      text.uri,
      at(text, "Рогозина"),
    );
    const places = links.map((link) =>
      "targetUri" in link ? { uri: link.targetUri, range: link.targetSelectionRange! } : link,
    );
    assert.deepEqual(await Promise.all(places.map(shown)), ["people.ann.yaml:3 dmitry-rogozin"]);
  });

  it("finds the references in texts and annotation files", async () => {
    const found = await commands.executeCommand<Location[]>(
      "vscode.executeReferenceProvider",
      text.uri,
      at(text, "Рогозина"),
    );
    const places = await Promise.all(found.map(shown));
    assert.ok(places.includes("people.ann.yaml:3 dmitry-rogozin"), places.join("\n"));
    assert.ok(places.includes("talks.txt.ann.yaml:6 dmitry-rogozin"), places.join("\n"));
    assert.ok(
      places.some((place) => /^talks\.txt:\d+ Рогозина$/.test(place)),
      places.join("\n"),
    );
  });

  it("highlights the mentions of the entity", async () => {
    const found = await commands.executeCommand<DocumentHighlight[]>(
      "vscode.executeDocumentHighlights",
      text.uri,
      at(text, "Рогозина"),
    );
    assert.deepEqual(
      found.map(({ range }) => text.getText(range)),
      ["Дмитрий Рогозин", "Рогозина"],
    );
  });

  it("colours a person by a semantic token of its own", async () => {
    const legend = await commands.executeCommand<{ tokenTypes: string[] }>(
      "vscode.provideDocumentSemanticTokensLegend",
      text.uri,
    );
    const { data } = await commands.executeCommand<SemanticTokens>("vscode.provideDocumentSemanticTokens", text.uri);
    const [line, character, length, type] = data;
    const position = at(text, "Дмитрий");
    assert.deepEqual([line, character, length], [position.line, position.character, "Дмитрий Рогозин".length]);
    assert.equal(legend.tokenTypes[type!], "person");
  });

  it("outlines the text by entity", async () => {
    const symbols = await commands.executeCommand<DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", text.uri);
    assert.deepEqual(
      symbols.map(({ name, children }) => [name, children.map((child) => child.name)]),
      [
        ["Dmitry Rogozin", ["Дмитрий Рогозин", "Рогозина"]],
        ["Ilham Aliyev", ["Ильхам Алиев"]],
      ],
    );
  });

  it("prepares a type hierarchy", async () => {
    const items = await commands.executeCommand<TypeHierarchyItem[]>(
      "vscode.prepareTypeHierarchy",
      text.uri,
      at(text, "Рогозина"),
    );
    assert.deepEqual(
      items.map(({ name }) => name),
      ["Dmitry Rogozin"],
    );
  });
});

it("finds an entity by a name in any language", async () => {
  for (const query of ["рогозин", "rogozin"]) {
    const found = await commands.executeCommand<SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", query);
    assert.deepEqual(
      found.map(({ containerName }) => containerName),
      ["dmitry-rogozin"],
    );
  }
});

it("reports what is typed wrong, and takes it back with undo", async () => {
  const sidecar = await opened("talks.txt.ann.yaml");
  const isUnknown = ({ code }: Diagnostic) => typeof code === "object" && code.value === "entity.unknown";
  const isReported = (problems: Diagnostic[]) => problems.some(isUnknown);
  const until = (wanted: (problems: Diagnostic[]) => boolean) =>
    new Promise<Diagnostic[]>((done) => {
      const look = () => {
        const problems = languages.getDiagnostics(sidecar.uri);
        if (!wanted(problems)) return;
        subscription.dispose();
        done(problems);
      };
      const subscription = languages.onDidChangeDiagnostics(look);
      look();
    });
  const editor = await window.showTextDocument(sidecar);
  const end = at(sidecar, "dmitry-rogozin").translate(0, "dmitry-rogozin".length);
  await editor.edit((edit) => edit.insert(end, "x"));
  const problem = (await until(isReported)).find(isUnknown);
  assert.match(problem!.message, /No entity "dmitry-rogozinx".*Did you mean "dmitry-rogozin"\?/);
  assert.match(String((problem!.code as { target: Uri }).target), /docs\/rules\/entity\.unknown\.md$/);
  await commands.executeCommand("undo");
  assert.deepEqual(await until((problems) => !isReported(problems)), []);
});
